import { describe, expect, test } from 'vitest';
import type { Story } from '../../../src/cluster/story.ts';
import { groupClaims } from '../../../src/collate/claim-groups.ts';
import { clarity } from '../../../src/collate/clarity.ts';
import type { Claim } from '../../../src/collate/collation.ts';
import { combinedLength } from '../../../src/collate/combined.ts';
import { compareArticles } from '../../../src/collate/comparison.ts';
import { collateStory } from '../../../src/collate/index.ts';
import { linkFrom, supportFrom, supportScoreFrom } from '../../../src/collate/thresholds.ts';
import type { Article } from '../../../src/ingest/article.ts';
import { tokenise } from '../../../src/language/tokens.ts';
import { article } from './differences/story.ts';

const storyOf = (articles: readonly Article[]): Story => ({
  id: 'story',
  slug: 'story',
  url: '/stories/story/',
  headline: { text: 'Story', article: articles[0]?.id ?? '' },
  event: null,
  articles: articles.map(({ id }) => id),
  grouping: [],
});
const collate = (...articles: Article[]) => collateStory(storyOf(articles), articles);
const places = ({ statements }: Claim, relation: string): string[] =>
  statements.filter((statement) => statement.relation === relation).map((s) => `${s.article}${s.sentence}`);
const withDate = (by: Article, date: string): Article => ({
  ...by,
  dates: {
    ...by.dates,
    published: { date, precision: 'day', basis: 'metadata', evidence: { span: null, text: date } },
  },
});

const a = article('a', [
  'The council voted on Monday to close the coal pier within three years.',
  'Dockers shouted outside the hall while the mayor read the result.',
  'The deputy mayor promised forty million euros for training and pensions.',
]);
const b = article('b', [
  'Councillors voted Monday to shut down the coal pier, which must close within 3 years.',
  'However, the training fund of 40 million euros was promised by the deputy mayor.',
  'A storm is expected over the northern hills tonight.',
]);
const c = article('c', [
  'The council voted to close the coal pier on Monday, and dockers shouted outside the hall as the mayor read the result.',
]);

describe('claims', () => {
  const { claims, combined } = collate(a, b, c);
  const claimWith = (place: string): Claim | undefined => claims.find((claim) => places(claim, 'same').includes(place));

  test('hold the sentences of different articles that state the same thing', () => {
    expect(places(claimWith('a0') ?? claims[0]!, 'same')).toEqual(['a0', 'b0', 'c0']);
    expect(places(claimWith('a2')!, 'same')).toEqual(['a2', 'b1']);
  });

  test('a long sentence states two of them', () => {
    expect(places(claimWith('a1')!, 'same')).toEqual(['a1', 'c0']);
  });

  test('what one article alone states is a claim of one outlet and one origin', () => {
    expect(claimWith('b2')).toMatchObject({
      outlets: 1,
      origins: 1,
      text: 'A storm is expected over the northern hills tonight.',
    });
  });

  test('the lead is the clearest sentence: none that opens with "However"', () => {
    expect(claimWith('b1')?.lead).toEqual({ article: 'a', sentence: 2 });
  });

  test('the combined story prints sentences verbatim, cites all who carry them and keeps to its length', () => {
    expect(combined[0]).toMatchObject({ claim: claimWith('a0')?.id });
    expect([...(combined[0]?.cites ?? [])].sort()).toEqual(['a', 'b', 'c']);
    const sentences = [a, b, c].flatMap((by) => by.sentences.map(({ text }) => text));
    for (const { text } of combined) expect(sentences).toContain(text);
    expect(tokenise(combined.map(({ text }) => text).join(' ')).length).toBeLessThanOrEqual(combinedLength);
  });

  test('what only one outlet says fills up a combined story that would be too short to tell anything', () => {
    expect(combined.map(({ text }) => text)).toContain('A storm is expected over the northern hills tonight.');
  });
});

test('what only one outlet says is left out of the combined story where others share enough', () => {
  const shared = [
    'The council voted on Monday to close the coal pier at the mouth of the river within three years.',
    'The deputy mayor promised the dockers forty million euros for training, early pensions and a new school.',
    'Shipping companies warned that the larger vessels would move their cargo to the ports further down the coast.',
    'Fishermen welcomed the decision because the black dust from the open wagons had ruined their nets for decades.',
    'Engineers expect to take the old cranes apart in the spring and to sell the steel to a foundry inland.',
    'The national government must still approve the plan before any of the work on the quays can begin.',
  ];
  const alone = 'A storm is expected over the northern hills tonight.';
  const { combined } = collate(article('a', [alone, ...shared]), article('b', shared));
  expect(combined.map(({ text }) => text)).toEqual(shared);
});

test('a combined story begins where the articles do, though they share only a later sentence', () => {
  const [opening, last] = [
    'The mayor of the port resigned on Tuesday.',
    'The council meets again in the town hall on Friday.',
  ];
  const { combined } = collate(
    article('a', [opening, last]),
    article('b', ['Nobody had expected so quiet an end to the long quarrel over the quays.', last]),
  );
  expect(combined.map(({ text }) => text)).toContain(opening);
  expect(combined.at(-1)?.text).toBe(last);
});

test('an article omits what two others carry and it does not, and nothing that only one carries', () => {
  const d = article('d', ['Dockers were shouting outside the hall as the mayor read out the result.']);
  const { claims, omissions } = collate(a, b, d);
  const claimOf = (text: string): string | undefined => claims.find((claim) => claim.text.includes(text))?.id;
  expect(omissions).toEqual([
    { article: 'a', claims: [] },
    { article: 'b', claims: [claimOf('shouted outside')] },
    { article: 'd', claims: [claimOf('council voted'), claimOf('forty million')] },
  ]);
});

test('outlets are counted once, however many of their articles make the claim', () => {
  const source = { id: 'daily', name: 'The Daily', homepage: null, basis: 'sidecar' as const };
  const [claim] = collate({ ...a, source }, { ...c, source }).claims;
  expect(claim).toMatchObject({ outlets: 1, origins: 1 });
});

test('an article that repeats itself has both sentences in one claim', () => {
  const [first = ''] = a.sentences.map(({ text }) => text);
  const repeating = article('r', [first, 'Nothing else is known so far about the plan.', first]);
  const [claim] = collate(repeating, b).claims;
  expect(places(claim!, 'same')).toEqual(['b0', 'r0', 'r2']);
});

describe('sentences that share whom, where and when they tell of, and nothing of what happened', () => {
  const mayors = [
    'Maria Lindqvist dined with Tomas Okafor in Porto Alto on Friday, ten years after their first quarrel.',
    'For the first time the islands backed Porto Alto against the toll, in a letter that Tomas Okafor and Maria Lindqvist signed on Friday.',
  ];
  const places = [
    'Tomas Okafor called Maria Lindqvist a friend in Porto Alto on Friday.',
    'Maria Lindqvist saw Tomas Okafor in Porto Alto on Friday after an hour with the harbour master, Ines Duarte.',
  ];

  test.each([
    ['a meeting and a letter', mayors],
    ['a word and a visit', places],
  ])('do not state the same thing: %s', (_, [first = '', second = '']) => {
    const { claims: made } = collate(article('p', [first]), article('q', [second]));
    expect(made.map(({ outlets }) => outlets)).toEqual([1, 1]);
  });

  test('are related', () => {
    const [one] = collate(article('p', mayors.slice(0, 1)), article('q', mayors.slice(1))).claims;
    expect(one?.statements.map(({ relation }) => relation).sort()).toEqual(['related', 'same']);
  });

  test('state the same thing in the same words', () => {
    const [only] = collate(
      article('p', ['What is the Harbour Pact?']),
      article('q', ['What is the Harbour Pact?']),
    ).claims;
    expect(only).toMatchObject({ outlets: 2 });
  });
});

describe('sentences of which little but the grammar is alike', () => {
  const grammar = [
    'Liberals and the islanders hold 157 of the seats that there are in the new council of the port, where they are to meet.',
    'As of the night, the tide was at the top of the wall that there is at the end of the new quay, where they are to swim.',
  ];
  const others = ['A new crane stands on the quay.', 'The new toll is high.', 'The harbour is closed.'];

  test('do not state the same thing, however likely their likeness makes it', () => {
    const [p, q] = [article('p', [grammar[0] ?? '', ...others]), article('q', [...others, grammar[1] ?? ''])];
    const comparison = compareArticles([p, q]);
    const last = comparison.passages.length - 1;
    expect(comparison.similarity(0, last)).toBeGreaterThan(linkFrom);
    expect(collate(p, q).claims.find(({ text }) => text === grammar[1])).toMatchObject({ outlets: 1 });
  });
});

test('a set phrase in a sentence that is otherwise unlike the others is related, and no support', () => {
  const comparison = compareArticles([article('p', [a.sentences[0]?.text ?? '']), c]);
  const relationOf = (score: number): string[] => {
    const [group] = groupClaims([[0], [1]], [{ a: 0, b: 1, score, clause: supportFrom }], comparison);
    return Object.entries({ support: group?.support, related: group?.related }).flatMap(([name, passages]) =>
      passages?.length === 1 ? [name] : [],
    );
  };
  expect(relationOf(supportScoreFrom)).toEqual(['support']);
  expect(relationOf(supportScoreFrom - 0.01)).toEqual(['related']);
});

test('a claim keeps its id when a later article joins it', () => {
  const [early, late] = [withDate(b, '2024-05-01'), withDate(a, '2024-05-02')];
  const before = collate(early).claims.map(({ id }) => id);
  const after = new Set(collate(early, late, c).claims.map(({ id }) => id));
  expect(before.filter((id) => !after.has(id))).toEqual([]);
});

test('one article alone is a story of its own claims', () => {
  const { claims, omissions, overlap, combined } = collate(a);
  expect(claims).toHaveLength(3);
  expect(omissions).toEqual([{ article: 'a', claims: [] }]);
  expect(overlap).toEqual([]);
  expect(combined.map(({ text }) => text)).toEqual(a.sentences.map(({ text }) => text));
});

test('an article without a sentence is compared without harm', () => {
  expect(collate(a, article('z', [])).claims).toHaveLength(3);
});

describe('clarity', () => {
  const plain = 'The council voted on Monday to close the coal pier.';
  test('is full for a whole sentence that names what it speaks of', () => {
    expect(clarity(plain, 'en')).toBe(1);
  });
  test.each([
    ["Russia's war in Ukraine has hurt Russia for years, the bank said."],
    ["China's support for Russia was the subject of the visit."],
    ['In the hall the council voted on Monday to close it.'],
    ['The mayor of the town, who said she voted on Monday, may close it.'],
  ])('is full for: %s', (text) => {
    expect(clarity(text, 'en')).toBe(1);
  });
  test.each([
    ['He voted on Monday to close the old coal pier.'],
    ['However, the council voted on Monday to close it.'],
    ['In their resolve to close the pier, both sides voted on Monday.'],
    ["The visit was to express concern about Russia's military support for Russia."],
    ['"We will close the coal pier within three years."'],
    ['The council would struggle to close the coal pier by May, he said.'],
    ['"We will close the coal pier within three years," she told the council.'],
    ['peaceful.'],
    ['The council voted on Monday to close the coal'],
    [`The council voted on ${'Monday and Tuesday and '.repeat(20)}Friday.`],
  ])('is less for: %s', (text) => {
    expect(clarity(text, 'en')).toBeLessThan(0.6);
  });
});
