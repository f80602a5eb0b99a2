import { currentEdition } from './current-edition.ts';
import type { CollatedStory, Edition } from './edition.ts';

/** The story at an address, or the one to which the address leads: data at an old address are the new story's, which name their own. */
export function storyAt(slug: string, { stories, moved }: Edition): CollatedStory | undefined {
  return stories.get(slug) ?? stories.get(moved.find(({ from }) => from.slug === slug)?.to.slug ?? '');
}

/** The slug of the story to which the page at a whole address belongs; `null` for none. */
export const storyOfAddress = (page: string): string | null =>
  /\/stories\/([^/]+)\//.exec(new URL(page).pathname)?.[1] ?? null;

/** Whether at a page's whole address no story stands any more, but a sign to where it went: no page for a site map. */
export function isMoved(page: string): boolean {
  const slug = storyOfAddress(page);
  return slug !== null && movedSlugs().has(slug);
}

let known: { readonly of: readonly unknown[]; readonly slugs: ReadonlySet<string> } | undefined;

/** Those of the current edition; a site map asks for each of its pages. */
function movedSlugs(): ReadonlySet<string> {
  const { moved } = currentEdition();
  if (known?.of !== moved) known = { of: moved, slugs: new Set(moved.map(({ from }) => from.slug)) };
  return known.slugs;
}
