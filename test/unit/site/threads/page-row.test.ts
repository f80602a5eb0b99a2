import type { AstroPrerenderer } from 'astro';
import { describe, expect, test } from 'vitest';
import { buildEdition } from '../../../../src/site/build-edition.ts';
import { pageRow } from '../../../../src/site/threads/page-row.ts';
import type { Failure, PageToMake } from '../../../../src/site/threads/page-thread.ts';

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

const site = { base: '/', folder: '/out' };

/** Makes every page but those below `/broken`, and keeps which were asked for together. */
function thread() {
  const groups: PageToMake[][] = [];
  const make = (pages: readonly PageToMake[]): Promise<Failure[]> => {
    groups.push([...pages]);
    return Promise.resolve(pages.map(({ url }) => (url.includes('/broken/') ? new Error(`${url} is broken.`) : null)));
  };
  return { groups, make, addresses: () => groups.map((pages) => pages.map(({ url }) => new URL(url).pathname)) };
}

describe('the row of pages', () => {
  test('has the pages of a story together, the largest group first, and loses none', () => {
    const { addresses, make } = thread();
    const row = pageRow(paths, site, edition, make);
    expect(addresses().map(({ length }) => length)).toEqual([5, 2, 1]);
    expect(addresses()[0]).toEqual([
      `/articles/${article}/`,
      `/data/articles/${article}.json`,
      `/data/stories/${story.slug}.csv`,
      `/stories/${story.slug}/`,
      `/stories/${story.slug}/worksheet/`,
    ]);
    expect(row.paths).toHaveLength(paths.length);
    expect(new Set(row.paths)).toEqual(new Set(paths));
  });

  test('gives each page the file that Astro would write it to', () => {
    const { groups, make } = thread();
    pageRow([path('/'), path('/404'), path('/about/'), path('/feed.xml', 'endpoint')], site, edition, make);
    const files = groups.flat().map(({ file }) => file);
    expect(files.sort()).toEqual(['/out/404.html', '/out/about/index.html', '/out/feed.xml', '/out/index.html']);
  });

  test('knows pages below a base, with and without the last slash', async () => {
    const { addresses, groups, make } = thread();
    const row = pageRow([path('/'), path('/about')], { base: '/news', folder: '/out' }, edition, make);
    expect(addresses().flat()).toEqual(['/news/', '/news/about/']);
    expect(groups.flat().map(({ file }) => file)).toEqual(['/out/index.html', '/out/about/index.html']);
    await expect(row.take('http://localhost/news/about')).resolves.toBeUndefined();
    await expect(row.take('http://localhost/news/')).resolves.toBeUndefined();
  });

  test('tells who asks for a page why it could not be made, and that it is none of the site’s', async () => {
    const row = pageRow([path('/broken'), path('/about')], site, edition, thread().make);
    await expect(row.take('http://localhost/broken/')).rejects.toThrow('/broken/ is broken.');
    await expect(row.take('http://localhost/about/')).resolves.toBeUndefined();
    await expect(row.take('http://localhost/other/')).rejects.toThrow('is not among the pages');
    const ended = pageRow([path('/about')], site, edition, () => Promise.reject(new Error('The thread ended.')));
    await expect(ended.take('http://localhost/about/')).rejects.toThrow('The thread ended.');
  });
});
