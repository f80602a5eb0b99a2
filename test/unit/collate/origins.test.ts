import { describe, expect, test } from 'vitest';
import type { OriginEvidence } from '../../../src/collate/collation.ts';
import { compareArticles, scorePairs } from '../../../src/collate/comparison.ts';
import { findOrder } from '../../../src/collate/order.ts';
import { editorEvidence, findOrigins } from '../../../src/collate/origins.ts';
import { originEvidence, overlapsOf } from '../../../src/collate/overlap.ts';
import { findReuse } from '../../../src/collate/reuse.ts';
import type { Article, Credit } from '../../../src/ingest/article.ts';
import { article } from './differences/story.ts';

const credit = (agency: string, role: Credit['role'] = 'text'): Credit => ({
  id: agency.toLowerCase(),
  agency,
  role,
  sentence: null,
  evidence: { span: [0, 6], text: `(${agency})` },
});
const crediting = (id: string, ...credits: Credit[]): Article => ({
  ...article(id, ['Something happened here.']),
  credits,
});
const from = (id: string, outlet: string): Article => ({
  ...article(id, ['Something happened here.']),
  source: { id: outlet, name: outlet, homepage: null, basis: 'sidecar' },
});
const named = (articles: Article[], bonds: OriginEvidence[] = []) =>
  findOrigins(articles, bonds).map((origin) => ({ id: origin.id, name: origin.name, articles: origin.articles }));

describe('origins', () => {
  test('articles that credit one agency for their text are of one origin, named after it', () => {
    expect(named([crediting('a', credit('Reuters')), crediting('b', credit('Reuters'))])).toEqual([
      { id: 'reuters', name: 'Reuters', articles: ['a', 'b'] },
    ]);
  });

  test('several agencies are named together', () => {
    expect(named([crediting('a', credit('Xinhua'), credit('CNN'))])).toEqual([
      { id: 'cnn+xinhua', name: 'CNN, Xinhua', articles: ['a'] },
    ]);
  });

  test.each(['photo', 'mention', 'venue'] as const)('a %s is no credit', (role) => {
    expect(named([crediting('a', credit('Reuters', role))])).toEqual([
      { id: 'uncredited-a', name: null, articles: ['a'] },
    ]);
  });

  describe('a source that sentences credit', () => {
    const inSentences = (id: string, ...places: number[]): Article => ({
      ...article(
        id,
        Array.from({ length: 12 }, (_, at) => `Thing ${at} happened.`),
      ),
      credits: places.map((sentence) => ({ ...credit('CNN'), sentence })),
    });
    const joined = (...places: number[]): boolean =>
      named([inSentences('a', ...places), crediting('b', credit('CNN'))]).length === 1;

    test.each([
      ['in its opening', [2]],
      ['time and again', [4, 6, 9]],
    ])('%s is that of the whole article', (_, places) => {
      expect(joined(...places)).toBe(true);
    });

    test.each([
      ['further down', [3]],
      ['twice', [4, 9]],
      ['twice in one sentence and once more', [4, 4, 9]],
    ])('%s is that of what is said there', (_, places) => {
      expect(joined(...places)).toBe(false);
    });

    test('names the origin all the same', () => {
      expect(named([inSentences('a', 7)])).toEqual([{ id: 'cnn', name: 'CNN', articles: ['a'] }]);
    });
  });

  test("an agency's own article is of the origin of those who credit it, and is in the corpus", () => {
    const [origin] = findOrigins([from('a', 'reuters'), crediting('b', credit('Reuters'))], []);
    expect(origin).toMatchObject({ id: 'reuters', inCorpus: true, articles: ['a', 'b'] });
  });

  test('reuse joins an article without a credit to the origin of the one whose words it has', () => {
    const bond: OriginEvidence = { kind: 'reuse', articles: ['a', 'c'], score: 0.5, text: 'words' };
    expect(named([crediting('a', credit('AFP')), crediting('b'), crediting('c')], [bond])).toEqual([
      { id: 'afp', name: 'AFP', articles: ['a', 'c'] },
      { id: 'uncredited-b', name: null, articles: ['b'] },
    ]);
  });

  test('an editor’s decision joins articles of the story, with the reason and the author as evidence', () => {
    const articles = [crediting('a', credit('AFP')), crediting('b'), crediting('c')];
    const decision = {
      kind: 'same origin' as const,
      articles: ['b', 'a', 'elsewhere'],
      reason: 'One wire.',
      by: 'Ana Ruiz',
    };
    const bonds = editorEvidence([decision, { ...decision, articles: ['c', 'elsewhere'] }], articles);
    expect(bonds).toEqual([{ kind: 'editor', articles: ['a', 'b'], score: null, text: 'One wire.', by: 'Ana Ruiz' }]);
    expect(named(articles, bonds)).toEqual([
      { id: 'afp', name: 'AFP', articles: ['a', 'b'] },
      { id: 'uncredited-c', name: null, articles: ['c'] },
    ]);
  });

  test('each origin shows the evidence of its own articles only', () => {
    const origins = findOrigins([crediting('a', credit('AFP')), crediting('b', credit('Reuters'))], []);
    expect(origins.map(({ evidence }) => evidence.map(({ articles }) => articles))).toEqual([[['a']], [['b']]]);
  });
});

const report = [
  'The council of the old harbour town voted late on Monday to close the last coal pier within three years.',
  'Dockers outside the hall shouted as the mayor read the result aloud to a crowded gallery.',
  'A fund of forty million euros will pay for training and early pensions, the deputy mayor promised.',
  'Two members of the ruling party broke ranks and sided with the opposition in the final count.',
];

describe('what binds two articles', () => {
  const share = (a: Article, b: Article) => {
    const comparison = compareArticles([a, b]);
    const reuse = findReuse(comparison);
    const order = findOrder(comparison, scorePairs(comparison, ['a', 'b']));
    const [overlap] = overlapsOf(['a', 'b'], reuse, order);
    return { overlap, evidence: originEvidence(reuse, order) };
  };

  test('a copy is contained wholly, in the same order, and the longest shared passage is the proof', () => {
    const { overlap, evidence } = share(article('a', report), article('b', report.slice(0, 3)));
    expect(overlap).toEqual({ articles: ['a', 'b'], containment: 1, order: 1, degree: 'wholly' });
    expect(evidence.map(({ kind }) => kind)).toEqual(['reuse', 'order']);
    expect(report[0]).toContain(evidence[0]?.text);
  });

  test('one quotation that both print is no reuse', () => {
    const quotation = '"We will not leave this pier before every single family here is safe and paid," the union said.';
    const { overlap } = share(article('a', [...report.slice(0, 2), quotation]), article('b', [quotation]));
    expect(overlap?.containment).toBe(0);
  });

  test('one report that is mostly quotations is one text: its cuts are the same, whoever spoke', () => {
    const speech = report.map((sentence) => `"${sentence}"`);
    const { overlap, evidence } = share(
      article('a', ['The union spoke out on the new plan in a letter.', ...speech]),
      article('b', ['A letter of the dockers was read to reporters.', ...speech]),
    );
    expect(overlap?.containment).toBe(0);
    expect(evidence.filter(({ kind }) => kind === 'reuse')).toMatchObject([{ articles: ['a', 'b'] }]);
  });

  test('the same sentences turned round are not in order', () => {
    const { overlap } = share(article('a', report), article('b', [...report].reverse()));
    expect(overlap?.order).toBe(0);
  });

  test('two short reports that state two things alike, each in its own words, follow no one text', () => {
    const reworded = [
      'On Monday night the harbour council voted to shut the coal pier, the last one, in three years at most.',
      'Training and early pensions will come out of a forty million euro fund, said the deputy mayor.',
    ];
    const { evidence } = share(article('a', [report[0] ?? '', report[2] ?? '']), article('b', reworded));
    expect(evidence).toEqual([]);
  });

  test('articles that share nothing have no overlap and no evidence', () => {
    const { overlap, evidence } = share(
      article('a', report),
      article('b', ['Rain fell over the northern hills all night.']),
    );
    expect(overlap).toEqual({ articles: ['a', 'b'], containment: 0, order: 0, degree: 'none' });
    expect(evidence).toEqual([]);
  });
});
