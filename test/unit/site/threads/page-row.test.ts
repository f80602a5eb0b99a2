import type { AstroPrerenderer } from 'astro';
import { describe, expect, test } from 'vitest';
import { buildEdition } from '../../../../src/site/build-edition.ts';
import { pageRow } from '../../../../src/site/threads/page-row.ts';
import type { MadePage, PageToMake } from '../../../../src/site/threads/page-thread.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

const edition = buildEdition('examples/neighbours');
const { story } = [...edition.stories.values()].find((collated) => collated.story.articles.length > 1)!;
const [article = ''] = story.articles;

const path = (pathname: string, type: 'page' | 'endpoint' = 'page'): Path =>
  ({ pathname, route: { component: `src${pathname}`, type } }) as Path;
const paths = [
  path('/about/'),
  path(`/articles/${article}/`),
  path(`/data/articles/${article}.json`, 'endpoint'),
  path(`/data/stories/${story.slug}.csv`, 'endpoint'),
  path('/sources/gazette/'),
  path('/sources/gazette/atom.xml', 'endpoint'),
  path(`/stories/${story.slug}/`),
  path(`/stories/${story.slug}/worksheet/`),
];

/** Answers with the addresses that were asked for, and keeps which were asked for together. */
function thread() {
  const groups: string[][] = [];
  const make = (pages: readonly PageToMake[]): Promise<MadePage[]> => {
    groups.push(pages.map(({ url }) => new URL(url).pathname));
    return Promise.resolve(
      pages.map(({ url }) => ({
        status: 200,
        headers: [],
        body: new TextEncoder().encode(url),
      })),
    );
  };
  return { groups, make };
}

const textOf = (page: MadePage): string => ('error' in page ? page.error.message : new TextDecoder().decode(page.body));

describe('the row of pages', () => {
  test('has the pages of a story together, the largest group first, and loses none', () => {
    const { groups, make } = thread();
    const row = pageRow(paths, '/', edition, 10, make);
    expect(groups.map(({ length }) => length)).toEqual([5, 2, 1]);
    expect(groups[0]).toEqual([
      `/articles/${article}/`,
      `/data/articles/${article}.json`,
      `/data/stories/${story.slug}.csv`,
      `/stories/${story.slug}/`,
      `/stories/${story.slug}/worksheet/`,
    ]);
    expect(row.paths).toHaveLength(paths.length);
    expect(new Set(row.paths)).toEqual(new Set(paths));
  });

  test('makes no more groups ahead than told, and the next when all pages of one were taken', async () => {
    const { groups, make } = thread();
    const row = pageRow(paths, '/', edition, 1, make);
    expect(groups).toHaveLength(1);
    for (const url of groups[0] ?? []) await row.take(`http://localhost:4321${url}`);
    expect(groups).toHaveLength(2);
  });

  test('makes at once what is asked for, in whatever order', async () => {
    const row = pageRow(paths, '/', edition, 1, thread().make);
    const asked = row.paths.toReversed().map(({ pathname }) => row.take(new URL(pathname, 'http://localhost').href));
    const made = await Promise.all(asked);
    expect(made.map((page) => new URL(textOf(page)).pathname)).toEqual(
      row.paths.toReversed().map(({ pathname }) => pathname),
    );
  });

  test('knows pages below a base, with and without the last slash', async () => {
    const { groups, make } = thread();
    const row = pageRow([path('/'), path('/about')], '/news', edition, 2, make);
    expect(groups.flat()).toEqual(['/news/', '/news/about/']);
    expect(textOf(await row.take('http://localhost/news/about'))).toBe('http://localhost/news/about/');
    expect(textOf(await row.take('http://localhost/news/'))).toBe('http://localhost/news/');
  });

  test('tells who asks for a page why it could not be made, and that it is none of the site’s', async () => {
    const row = pageRow([path('/about')], '/', edition, 1, () => Promise.reject(new Error('The thread ended.')));
    await expect(row.take('http://localhost/about/')).rejects.toThrow('The thread ended.');
    await expect(row.take('http://localhost/other/')).rejects.toThrow('is not among the pages');
  });
});
