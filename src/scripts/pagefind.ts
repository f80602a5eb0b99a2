/** The part of Pagefind's program that the search page uses; loaded when it is first needed (https://pagefind.app/docs/api/). */
import type { SearchFilter } from '../site/search/filters.ts';
import type { SearchQuery } from '../site/search/query.ts';
import { href, path } from '../site/urls.ts';

export interface Pagefind {
  readonly search: (
    words: string | null,
    options: PagefindOptions,
  ) => Promise<{ results: readonly Hit[]; filters: Counts }>;
  readonly filters: () => Promise<Counts>;
}

interface PagefindOptions {
  readonly filters: Partial<Record<SearchFilter, string>>;
  readonly sort?: { readonly date: 'asc' | 'desc' };
}

/** An article that was found; what it says is fetched when it is shown. */
export interface Hit {
  readonly data: () => Promise<{
    readonly raw_url: string;
    readonly content: string;
    readonly locations: readonly number[];
    readonly meta: { readonly title?: string };
    readonly filters: Partial<Record<SearchFilter, readonly string[]>>;
  }>;
}

/** Filter → value → how many of the articles found have it. */
export type Counts = Partial<Record<SearchFilter, Readonly<Record<string, number>>>>;

let program: Promise<Pagefind> | undefined;

export const pagefind = (): Promise<Pagefind> =>
  (program ??= import(/* @vite-ignore */ href(path.searchProgram)) as Promise<Pagefind>);

/** Articles that match a query, in its order. Without words the newest come first. */
export async function find({ q, outlet, topic, date, order }: SearchQuery): ReturnType<Pagefind['search']> {
  const { search } = await pagefind();
  const by = order === 'relevance' && q === '' ? 'newest' : order;
  return search(q === '' ? null : q, {
    filters: { ...(outlet && { outlet }), ...(topic && { topic }), ...(date && { date }) },
    ...(by !== 'relevance' && { sort: { date: by === 'newest' ? 'desc' : 'asc' } }),
  });
}
