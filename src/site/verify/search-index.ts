/** Proof of the search index: what a reader finds is what the records hold. */
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Article } from '../../ingest/article.ts';
import type { StoryRecord } from '../data/stories.ts';
import { path } from '../paths.ts';
import { readSearchAddress } from '../search/address.ts';
import { indexed, splitSentences } from '../search/content.ts';
import type { Evidence } from './page.ts';
import type { Findings } from './records.ts';

const fragmentSchema = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.object({ title: z.string() }).strict(),
  filters: z.record(z.string(), z.array(z.string())),
});

/** The files of a site that hold what the search prints: one for each article. */
export const searchFragments = (files: readonly string[]): string[] =>
  files.filter((file) => `/${file}`.startsWith(path.searchIndex) && file.endsWith('.pf_fragment'));

/**
 * Checks what the index holds of one article, and gives the article's id.
 *
 * @throws {Error} where the file has another shape, or no record has its article.
 */
export function proveSearchFragment(
  bytes: Uint8Array,
  articles: ReadonlyMap<string, Article>,
  stories: ReadonlyMap<string, StoryRecord>,
  { head }: Evidence,
  findings: Findings,
): string {
  const text = gunzipSync(bytes).toString('utf8');
  const { url, content, meta, filters } = fragmentSchema.parse(JSON.parse(text.slice(text.indexOf('{'))));
  const { story, article: id } = readSearchAddress(url);
  const article = articles.get(id);
  if (!article) throw new Error(`There is no article "${id}".`);
  const expect = (where: string, holds: boolean, reason: string) => {
    if (holds) findings.proved += 1;
    else findings.doubts.push({ where: `${id} ${where}`, reason });
  };
  const record = stories.get(story);
  expect('story', record?.articles.includes(id) === true, `"${story}" is not its story`);
  expect('title', meta.title === indexed(article.title.text), `"${meta.title}" is not its headline`);
  const printed = splitSentences(content);
  article.sentences.forEach((sentence, at) => {
    expect(`sentence ${at}`, printed[at] === indexed(sentence.text), `"${printed[at] ?? ''}" is not what stands there`);
  });
  expect('sentences', printed.length === Math.max(1, article.sentences.length), 'there are more than the article has');
  for (const value of Object.values(filters).flat()) {
    expect('filter', head.unaccounted(value) === null, `"${value}" is no name, tag or day of the records`);
  }
  return id;
}
