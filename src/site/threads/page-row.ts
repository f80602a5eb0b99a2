/** In which order pages are made: those of one story together and on one thread, so that it is read and compared once for all of them. */
import type { AstroPrerenderer } from 'astro';
import type { Edition } from '../edition.ts';
import { articleOf } from '../history.ts';
import type { MadePage, PageToMake } from './page-thread.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

export interface PageRow {
  /** The paths in the order in which they are made. */
  readonly paths: Path[];
  /**
   * The page at an address of the paths, each once.
   *
   * @throws {Error} where it cannot be made.
   */
  readonly take: (url: string) => Promise<MadePage>;
}

/**
 * @param base the folder that the site is served from
 * @param ahead groups of pages that are made before their pages are asked for: so many that no thread waits for its next, so few that little is held
 * @param make makes pages on the next free thread
 */
export function pageRow(
  paths: readonly Path[],
  base: string,
  edition: Pick<Edition, 'stories'>,
  ahead: number,
  make: (pages: readonly PageToMake[]) => Promise<readonly MadePage[]>,
): PageRow {
  const groupOf = grouping(edition);
  // The largest first: a large one that came last would leave all other threads idle.
  const groups = [...Map.groupBy(paths, groupOf).values()].sort((a, b) => b.length - a.length);
  const next = groups.values();
  const waiting = new Map<string, () => Promise<MadePage>>();
  const startNext = (): boolean => {
    const { value: group, done } = next.next();
    if (done) return false;
    const pages = make(group.map((path) => pageOf(path, base)));
    // Told to whom it is taken by; a rejection that nobody waits for yet would end the process.
    pages.catch(() => undefined);
    let left = group.length;
    group.forEach((path, nth) => {
      const take = async (): Promise<MadePage> => {
        const page = (await pages)[nth];
        if (page === undefined) throw new Error(`No thread answered for ${path.pathname}.`);
        if (--left === 0) startNext();
        return page;
      };
      waiting.set(keyOf(pageOf(path, base).url), take);
    });
    return true;
  };
  for (let group = 0; group < ahead; group += 1) startNext();
  return {
    paths: groups.flat(),
    take: (url) => {
      const key = keyOf(url);
      while (!waiting.has(key) && startNext());
      const take = waiting.get(key);
      waiting.delete(key);
      return take?.() ?? Promise.reject(new Error(`${url} is not among the pages of the site.`));
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

/** The request that Astro makes of a path. */
function pageOf({ pathname, route }: Path, base: string): PageToMake {
  const path = `${base}${pathname}${route.type === 'page' ? '/' : ''}`.replace(/\/{2,}/g, '/');
  return { url: new URL(path, 'http://localhost').href, component: route.component };
}

/** An address without its host and its last slash, which matter to no page. */
const keyOf = (url: string): string => new URL(url).pathname.replace(/\/$/, '');
