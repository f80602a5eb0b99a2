import { currentEdition } from './current-edition.ts';
import { lastStated } from './data/feed.ts';

/** An entry of the site map; that of a story, or of a page below it, with the latest day that the story states (https://www.sitemaps.org/protocol.html#lastmoddef). */
export function datedEntry<T extends { readonly url: string }>(entry: T): T & { lastmod?: string } {
  const slug = /\/stories\/([^/]+)\//.exec(new URL(entry.url).pathname)?.[1];
  const edition = currentEdition();
  const collated = slug === undefined ? undefined : edition.stories.get(slug);
  const day = collated && lastStated(collated, edition);
  return day ? { ...entry, lastmod: day } : entry;
}
