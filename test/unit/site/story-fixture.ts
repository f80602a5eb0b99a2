/** A small story, written for the tests: three outlets, two of them with one agency. */
import type { Claim, Difference, Statement } from '../../../src/collate/collation.ts';
import type { Article } from '../../../src/ingest/article.ts';
import type { CollatedStory, Edition } from '../../../src/site/edition.ts';
import { blankArticle } from '../../blank-article.ts';

/** An article whose capture is these sentences, one space between them. */
export function articleOf(id: string, sentences: readonly string[], more: Partial<Article> = {}): Article {
  let at = 0;
  return {
    ...blankArticle(id),
    title: { text: sentences[0] ?? '', basis: 'derived' },
    sentences: sentences.map((text, index) => {
      const start = at;
      at += text.length + 1;
      return { index, text, span: [start, start + text.length], paragraph: 0, kind: 'body' };
    }),
    ...more,
  };
}

/** A statement that is a whole sentence of an article. */
export function statementOf(article: Article, sentence: number, relation: Statement['relation'] = 'same'): Statement {
  const { text, span } = article.sentences[sentence]!;
  return { article: article.id, sentence, span, text, relation, score: 1 };
}

export function claimOf(id: string, statements: readonly [Statement, ...Statement[]], origins = 1): Claim {
  const [lead] = statements;
  const outlets = new Set(statements.filter(({ relation }) => relation === 'same').map(({ article }) => article)).size;
  return {
    id,
    lead: { article: lead.article, sentence: lead.sentence },
    text: lead.text,
    outlets,
    origins,
    statements: [...statements],
  };
}

/** A difference between words of statements: each reading is those words in that statement. */
export function differenceOf(
  id: string,
  claim: string,
  readings: readonly (readonly [words: string, statement: Statement])[],
): Difference {
  return {
    id,
    claim,
    kind: 'number',
    outcome: 'precision',
    readings: readings.map(([words, { article, sentence, span, text }]) => {
      const start = span[0] + text.indexOf(words);
      return { value: words, statements: [{ article, sentence, span: [start, start + words.length], text: words }] };
    }),
  };
}

const agencyCopy = articleOf('a', ['Ten ships left the port on Friday.', 'The sea was calm.']);
const otherCopy = articleOf('b', ['On Friday ten ships left the port.', 'Crowds cheered.'], {
  source: { id: 'gazette', name: 'The Gazette', homepage: null, basis: 'sidecar' },
});
const independent = articleOf('c', ['Several ships left the port on Friday.', 'Nobody cheered.']);

export const articles = { agencyCopy, otherCopy, independent };

export const claims = [
  claimOf('ships', [statementOf(agencyCopy, 0), statementOf(otherCopy, 0), statementOf(independent, 0)], 2),
  claimOf('calm', [statementOf(agencyCopy, 1)]),
  claimOf('cheers', [statementOf(otherCopy, 1), statementOf(independent, 1, 'related')]),
] as const;

export const collated: CollatedStory = {
  story: {
    id: 'story',
    slug: 'ships',
    url: '/stories/ships/',
    headline: { text: 'Ten ships left the port on Friday.', article: 'a' },
    event: null,
    articles: ['a', 'b', 'c'],
    grouping: [],
  },
  collation: {
    origins: [
      { id: 'uncredited-c', name: null, inCorpus: true, articles: ['c'], evidence: [] },
      { id: 'agency', name: 'Agency', inCorpus: false, articles: ['a', 'b'], evidence: [] },
    ],
    claims: [...claims],
    differences: [
      differenceOf('many', 'ships', [
        ['Ten ships', statementOf(agencyCopy, 0)],
        ['Several ships', statementOf(independent, 0)],
      ]),
    ],
    quotations: [],
    omissions: [{ article: 'c', claims: [] }],
    combined: [{ claim: 'ships', text: 'Ten ships left the port on Friday.', cites: ['a', 'b', 'c'] }],
    overlap: [{ articles: ['a', 'b'], containment: 0.4, order: 1 }],
  },
};

export const edition: Edition = {
  articles: new Map([agencyCopy, otherCopy, independent].map((article) => [article.id, article])),
  stories: new Map([['ships', collated]]),
  sources: new Map([
    ['gazette', { id: 'gazette', name: 'The Gazette', short: 'Gaz', homepage: null, aliases: [], kind: 'outlet' }],
  ]),
  setAside: [],
  failingFeeds: [],
  histories: new Map(),
  frozen: new Set(),
  moved: [],
  addresses: [],
};
