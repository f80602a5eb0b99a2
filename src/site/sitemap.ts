import { currentEdition } from './current-edition.ts';
import { lastStated } from './data/feed.ts';
import { storyOfAddress } from './moved.ts';

/** An entry of the site map; that of a story, or of a page below it, with the latest day that the story states (https://www.sitemaps.org/protocol.html#lastmoddef). */
export function datedEntry<T extends { readonly url: string }>(entry: T): T & { lastmod?: string } {
  const edition = currentEdition();
  const collated = edition.stories.get(storyOfAddress(entry.url) ?? '');
  const day = collated && lastStated(collated, edition);
  return day ? { ...entry, lastmod: day } : entry;
}
