import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '../../../src/collate/collation.ts';
import { collateStory } from '../../../src/collate/index.ts';
import type { Article } from '../../../src/ingest/article.ts';
import { article } from './differences/story.ts';

const sentences = [
  'The council voted on Monday to close the coal pier within three years.',
  'Councillors voted Monday to shut down the coal pier, which must close within 3 years.',
  'Dockers shouted outside the hall while the mayor read the result.',
  'As the mayor read out the result, dockers were shouting outside the hall.',
  'The deputy mayor promised forty million euros for training and pensions.',
  'A training fund of 40 million euros was promised by the deputy mayor.',
  'A storm is expected over the northern hills tonight.',
];

const dated = (id: string, texts: readonly string[]): Article => {
  const plain = article(id, texts);
  const published = { date: `2024-05-0${id}`, precision: 'day', basis: 'metadata' } as const;
  return { ...plain, dates: { ...plain.dates, published: { ...published, evidence: { span: null, text: id } } } };
};

const claimsOf = (articles: readonly Article[]): Claim[] =>
  collateStory(
    {
      articles: articles.map(({ id }) => id),
    },
    articles,
  ).claims;

/** The sentences that state the claim, earliest first: ids are days here. */
const same = ({ statements }: Claim): string[] =>
  statements.flatMap(({ relation, article: id, sentence }) => (relation === 'same' ? [`${id} ${sentence}`] : []));

test('a new article leaves every claim its id whose earliest statement stays the earliest', () => {
  const texts = fc.shuffledSubarray(sentences, { minLength: 1 });
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 3 }), texts, (before, added) => {
      const old = before.map((own, index) => dated(String(index + 1), own));
      const kept = new Map(claimsOf([...old, dated('9', added)]).map((claim) => [claim.id, claim]));
      for (const claim of claimsOf(old)) {
        const [earliest = ''] = same(claim);
        // A claim without its id is one that an earlier statement, of another claim until now, has joined.
        if (kept.has(claim.id)) continue;
        const heirs = [...kept.values()].filter((heir) => same(heir).includes(earliest));
        expect(heirs.some((heir) => (same(heir)[0] ?? '') < earliest)).toBe(true);
      }
    }),
    { numRuns: 60, seed: 5 },
  );
});
