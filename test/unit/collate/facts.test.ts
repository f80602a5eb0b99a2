import { describe, expect, test } from 'vitest';
import { collateStory } from '../../../src/collate/index.ts';
import type { Article } from '../../../src/ingest/article.ts';
import { article } from './differences/story.ts';

const collate = (...articles: Article[]) => collateStory({ articles: articles.map(({ id }) => id) }, articles);

/** The clauses that make claims, claim by claim: parts of sentences. */
function clauseClaims(...articles: Article[]): string[][] {
  const sentence = new Map(articles.map(({ id, sentences }) => [id, sentences.map(({ text }) => text)]));
  return collate(...articles)
    .claims.filter(({ statements }) =>
      statements.some(({ article: id, sentence: at, text }) => sentence.get(id)?.[at] !== text),
    )
    .map(({ statements }) => statements.map(({ text }) => text));
}

/** Two articles that share nothing but what `first` and `second` do. */
const apart = (first: string, second: string): [Article, Article] => [
  article('a', [first, 'Shares in the dockyard lost a tenth of their value before noon.']),
  article('b', [second, 'Fishermen along the northern coast mended their nets.']),
];

describe('claims that clauses of otherwise unlike sentences share', () => {
  test.each([
    [
      'a name and what it did, in a main clause and behind "who"',
      'Chancellor Weber, who arrived for a two-day visit, thanked the fishermen for their patience and toured a cannery.',
      'Guards lined the quay in heavy rain, and Weber arrived in Tallinn early Thursday, where a choir sang folk songs.',
      ['Chancellor Weber, who arrived for a two-day visit', 'Weber arrived in Tallinn early Thursday'],
    ],
    [
      'a name, what it did, and to what',
      'Weber replaced his auditors on 2 May, hours after a television programme showed missing invoices, cracked cranes and a warehouse full of unpaid furniture.',
      'Rain fell on empty piers all morning, but Weber replaced the auditors without a hearing, to cheers of fishermen whose nets had rotted for years.',
      ['Weber replaced his auditors on 2 May', 'Weber replaced the auditors without a hearing'],
    ],
    [
      'an anniversary, counted in years or by its ordinal',
      'A regatta off the old lighthouse celebrated 40 years of the treaty, with fireworks that were heard inland.',
      'Ministers signed a fishing accord at noon, on the 40th anniversary of their pact, despite loud protests.',
      ['A regatta off the old lighthouse celebrated 40 years of the treaty', 'on the 40th anniversary of their pact'],
    ],
  ])('%s', (_, first, second, clauses) => {
    expect(clauseClaims(...apart(first, second))).toEqual([clauses]);
  });

  test.each([
    [
      'other places',
      'Weber arrived in Tallinn early, guards recalled.',
      'In June Weber arrived in Lisbon, drawing crowds.',
    ],
    [
      'other objects',
      'Weber replaced the auditors, guards recalled.',
      'In June, Weber replaced a petition, drawing crowds.',
    ],
    [
      'another voice',
      'Weber was elected in June, guards recalled.',
      'At noon, Weber elected in June a new deputy, drawing crowds.',
    ],
    [
      'a denial',
      'Weber has not arrived in Tallinn, guards recalled.',
      'At noon, Weber arrived in Tallinn, drawing crowds.',
    ],
    [
      'what may come',
      'Weber would have arrived in Tallinn, guards recalled.',
      'At noon, Weber arrived in Tallinn, drawing crowds.',
    ],
    [
      'what only tells the time',
      'Guards smoked when Weber arrived in Tallinn, and a choir sang.',
      'At noon, Weber arrived in Tallinn, drawing crowds.',
    ],
    [
      'a name that is no subject',
      'Letters to Weber arrived in Tallinn, guards recalled.',
      'At noon, Weber arrived in Tallinn, drawing crowds.',
    ],
    [
      'speech',
      'Weber promised in Tallinn a new pier, guards recalled.',
      'At noon, Weber promised an inquiry in Tallinn, drawing crowds.',
    ],
    [
      'what somebody is believed to be',
      'Weber is believed to be ill, guards recalled.',
      'At noon, Weber was believed to own a pier, drawing crowds.',
    ],
    [
      'other anniversaries',
      'A regatta celebrated 40 years of the treaty, with fireworks.',
      'Ministers met, on the 50th anniversary of their pact.',
    ],
    [
      'years that nobody keeps',
      'A regatta ended 40 years of silence, with fireworks.',
      'Ministers met, on the 40th anniversary of their pact.',
    ],
  ])('not %s', (_, first, second) => {
    expect(clauseClaims(...apart(first, second))).toEqual([]);
  });

  test('not a fact that an article states twice: which of the two is meant is open', () => {
    const [a, b] = apart('Weber arrived in Tallinn early, guards recalled.', 'At noon, Weber arrived, drawing crowds.');
    const twice = article('b', [...b.sentences.map(({ text }) => text), 'Last year, Weber arrived, unannounced.']);
    expect(clauseClaims(a, twice)).toEqual([]);
  });

  test('have offsets that lead to their words, an id of their own, and no place in the combined story', () => {
    const [a, b] = apart(
      'Chancellor Weber, who arrived for a two-day visit, thanked the fishermen for their patience and toured a cannery.',
      'Guards lined the quay in heavy rain, and Weber arrived in Tallinn early Thursday, where a choir sang folk songs.',
    );
    const { claims, combined } = collate(a, b);
    const claim = claims.find(({ outlets }) => outlets === 2);
    for (const { article: id, sentence, span, text } of claim?.statements ?? []) {
      const whole = (id === 'a' ? a : b).sentences[sentence]!;
      expect(whole.text.slice(span[0] - whole.span[0], span[1] - whole.span[0])).toBe(text);
    }
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    expect(combined.map(({ claim: id }) => id)).not.toContain(claim?.id);
  });
});

describe('claims that clauses of Spanish sentences share', () => {
  const inSpanish = (first: string, second: string): [Article, Article] => [
    {
      ...article('a', [first, 'Las acciones del astillero perdieron un diez por ciento antes del mediodía.']),
      language: 'es',
    },
    { ...article('b', [second, 'Los pescadores de la costa norte remendaban sus redes.']), language: 'es' },
  ];

  test.each([
    [
      'a name and what it did',
      'El canciller Weber, que llegó a Tallin el jueves, agradeció la paciencia de los pescadores y visitó una conservera.',
      'Los guardias cubrían el muelle bajo la lluvia, y Weber ha llegado a Tallin en silencio, donde cantaba un coro.',
      ['El canciller Weber, que llegó a Tallin el jueves', 'Weber ha llegado a Tallin en silencio'],
    ],
    [
      'who suffered what',
      'Weber fue recibido en el puerto, aunque las grúas seguían paradas desde la noche del temporal.',
      'Con tres horas de retraso, Weber fue recibido en el puerto, entre los aplausos de los vecinos.',
      ['Weber fue recibido en el puerto', 'Weber fue recibido en el puerto'],
    ],
    [
      'an anniversary',
      'Una regata frente al viejo faro conmemoró los 40 años del tratado, con fuegos que se oyeron tierra adentro.',
      'Los ministros firmaron a mediodía un acuerdo de pesca, en el 40 aniversario de su pacto, pese a las protestas.',
      ['Una regata frente al viejo faro conmemoró los 40 años del tratado', 'en el 40 aniversario de su pacto'],
    ],
  ])('%s', (_, first, second, clauses) => {
    expect(clauseClaims(...inSpanish(first, second))).toEqual([clauses]);
  });

  test.each([
    [
      'other places',
      'Weber llegó el lunes a Tallin, recordaron los guardias.',
      'En junio, Weber llegó a Lisboa, entre aplausos.',
    ],
    [
      'a denial',
      'Weber no ha llegado a Tallin, recordaron los guardias.',
      'A mediodía, Weber llegó a Tallin, entre aplausos.',
    ],
    [
      'what may come',
      'Weber podría haber llegado a Tallin, recordaron los guardias.',
      'A mediodía, Weber llegó a Tallin, entre aplausos.',
    ],
    [
      'what only tells the time',
      'Los guardias fumaban cuando Weber llegó a Tallin, y cantaba un coro.',
      'A mediodía, Weber llegó a Tallin, entre aplausos.',
    ],
    [
      'other people to whom it was done',
      'Weber visitó a los heridos, recordaron los guardias.',
      'A mediodía, Weber visitó a su madre, entre aplausos.',
    ],
  ])('not %s', (_, first, second) => {
    expect(clauseClaims(...inSpanish(first, second))).toEqual([]);
  });
});
