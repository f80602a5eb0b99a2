import type { Article } from '../src/ingest/article.ts';

/** An article that states nothing: tests and benches fill in what they are about. */
export function blankArticle(id: string): Article {
  return {
    id,
    file: `articles/${id}.txt`,
    sha256: '0'.repeat(64),
    language: 'en',
    title: { text: id, basis: 'derived' },
    standfirst: null,
    authors: [],
    section: null,
    byline: null,
    dateline: null,
    tags: [],
    source: null,
    url: null,
    dates: { published: null, updated: null, captured: null, rejected: [], mentioned: [] },
    credits: [],
    sentences: [],
    quotations: [],
    fields: [],
    boilerplate: [],
  };
}
