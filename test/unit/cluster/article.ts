import { articleOf } from '../../../bench/grouping/sets.ts';
import type { Article } from '../../../src/ingest/article.ts';

/** An article as ingest would make it, from its text and what is given beside it. */
export function article(id: string, text: string, { title = '', date = null as string | null } = {}): Article {
  return articleOf({ id, title, text, date });
}
