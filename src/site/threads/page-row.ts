/** In which order pages are made: those of one story together and on one thread, so that it is read and compared once for all of them. */
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import type { Edition } from '../edition.ts';
import { articleOf } from '../history.ts';
import type { Failure, PageToMake } from './page-thread.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

export interface Site {
  /** The path that it is served from. */
  readonly base: string;
  /** The folder that its files are written to. */
  readonly folder: string;
}

export interface PageRow {
  /** The paths in the order in which they are made. */
  readonly paths: Path[];
  /**
   * Waits until the page at an address of the paths is made, each once.
   *
   * @throws {Error} where it cannot be made.
   */
  readonly take: (url: string) => Promise<void>;
}

/**
 * @param site where its pages and files go
 * @param make makes pages on the next free thread
 */
export function pageRow(
  paths: readonly Path[],
  site: Site,
  edition: Pick<Edition, 'stories'>,
  make: (pages: readonly PageToMake[]) => Promise<readonly Failure[]>,
): PageRow {
  // The largest group first: a large one that came last would leave all other threads idle.
  const groups = [...Map.groupBy(paths, grouping(edition)).values()].sort((a, b) => b.length - a.length);
  const made = new Map<string, () => Promise<Failure>>();
  for (const group of groups) {
    const pages = group.map((path) => pageOf(path, site));
    const failures = make(pages);
    // Told to whom asks for a page; a rejection that nobody waits for yet would end the process.
    failures.catch(() => undefined);
    pages.forEach(({ url }, nth) => made.set(keyOf(url), async () => (await failures)[nth] ?? null));
  }
  return {
    paths: groups.flat(),
    take: async (url) => {
      const failure = await made.get(keyOf(url))?.();
      if (failure === undefined) throw new Error(`${url} is not among the pages of the site.`);
      if (failure !== null) throw failure;
    },
  };
}

/** By what pages are made together: their story; without one, the first two steps of their address. */
function grouping({ stories }: Pick<Edition, 'stories'>): (path: Path) => string {
  const storyOf = new Map([...stories.values()].flatMap(({ story }) => story.articles.map((id) => [id, story.slug])));
  return ({ pathname }) => {
    const [kind = '', name = ''] = pathname.split('/').filter((step) => step !== '' && step !== 'data');
    const id = name.replace(/\.(?:json|csv)$/, '');
    if (kind === 'stories') return `stories/${id}`;
    if (kind === 'articles' || kind === 'versions') return `stories/${storyOf.get(articleOf(id))}`;
    return `${kind}/${name}`;
  };
}

/** The request that Astro makes of a path, and the file that it gives it. */
function pageOf({ pathname, route }: Path, { base, folder }: Site): PageToMake {
  const isPage = route.type === 'page';
  const path = `${base}${pathname}${isPage ? '/' : ''}`.replace(/\/{2,}/g, '/');
  const file = !isPage ? pathname : pathname === '/404' ? '/404.html' : `${pathname}/index.html`;
  return {
    url: new URL(path, 'http://localhost').href,
    component: route.component,
    file: join(folder, file),
  };
}

/** An address without its host and its last slash, which matter to no page. */
const keyOf = (url: string): string => new URL(url).pathname.replace(/\/$/, '');
