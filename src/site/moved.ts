import { currentEdition } from './current-edition.ts';

/** Whether at a page's whole address no story stands any more, but a sign to where it went: no page for a site map. */
export function isMoved(page: string): boolean {
  const slug = /\/stories\/([^/]+)\/$/.exec(new URL(page).pathname)?.[1];
  return slug !== undefined && movedSlugs().has(slug);
}

let known: { readonly of: readonly unknown[]; readonly slugs: ReadonlySet<string> } | undefined;

/** Those of the current edition; a site map asks for each of its pages. */
function movedSlugs(): ReadonlySet<string> {
  const { moved } = currentEdition();
  if (known?.of !== moved) known = { of: moved, slugs: new Set(moved.map(({ from }) => from.slug)) };
  return known.slugs;
}
