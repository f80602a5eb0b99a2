/** The five captures, and what the program makes of them, beside the gold files that a person wrote. */
import { readFileSync, readdirSync } from 'node:fs';
import { decodeCapture } from '../../bench/scoring/locate.ts';
import type { CollatedStory } from '../../src/site/edition.ts';
import { buildEdition } from '../../src/site/build-edition.ts';
import type { Article } from '../../src/ingest/article.ts';

const articles = new URL('../../content/articles/', import.meta.url);

/** The decoded text of each capture, by article id. */
export const texts: ReadonlyMap<string, string> = new Map(
  readdirSync(articles)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name.replace(/\.txt$/u, ''), decodeCapture(readFileSync(new URL(name, articles)))]),
);

/** A gold file of this folder, parsed. */
export function gold(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

let read: { readonly articles: readonly Article[]; readonly stories: readonly CollatedStory[] } | undefined;

function edition(): NonNullable<typeof read> {
  if (read === undefined) {
    const built = buildEdition(new URL('../../content', import.meta.url).pathname);
    read = { articles: [...built.articles.values()], stories: [...built.stories.values()] };
  }
  return read;
}

/** The five, as the program reads them. */
export const readArticles = (): readonly Article[] => edition().articles;

/**
 * The story that the five captures are.
 *
 * @throws {Error} where the program makes more than one of them.
 */
export function onlyStory(): CollatedStory {
  const [story, second] = edition().stories;
  if (story === undefined || second !== undefined) {
    throw new Error(`The five captures are one story; the program makes ${edition().stories.length} of them.`);
  }
  return story;
}
