import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { StoryList } from '../../src/site/data/stories.ts';

/** Every HTML file of a built site, as paths with `/`, in the order of their names. */
export function htmlFiles(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll(sep, '/'))
    .sort();
}

/** One address of each type of page: front, story, comparison, worksheet, article, lists of all kinds, source, search, about, and one that does not exist. */
export function pageTypes(dist: string): string[] {
  const first = (folder: string) =>
    readdirSync(join(dist, folder), { withFileTypes: true }).filter((e) => e.isDirectory());
  const { stories } = JSON.parse(readFileSync(join(dist, 'data/stories.json'), 'utf8')) as StoryList;
  const largest = [...stories].sort((a, b) => b.articles - a.articles)[0]!;
  return [
    '/',
    largest.url,
    ...(largest.articles > 1 ? [comparison(dist, largest.url)] : []),
    ...(existsSync(join(dist, largest.url, 'worksheet')) ? [`${largest.url}worksheet/`] : []),
    ...first('articles').map(({ name }) => `/articles/${name}/`),
    '/archive/',
    ...first('archive').map(({ name }) => `/archive/${name}/`),
    '/topics/',
    ...first('topics').map(({ name }) => `/topics/${name}/`),
    '/sources/',
    ...first('sources').map(({ name }) => `/sources/${name}/`),
    '/search/',
    '/about/',
    '/nowhere/',
  ].filter((path, i, all) => all.findIndex((other) => typeOf(other) === typeOf(path)) === i);
}

/** The first comparison of a story. */
function comparison(dist: string, story: string): string {
  const [left = ''] = readdirSync(join(dist, story, 'compare'));
  const [right = ''] = readdirSync(join(dist, story, 'compare', left));
  return `${story}compare/${left}/${right}/`;
}

/** Kind and depth; a year, a month and a day of the archive are of three kinds. */
const typeOf = (path: string) => {
  const [, kind = '', name = ''] = path.split('/');
  return `${kind} ${path.split('/').length} ${kind === 'archive' ? name.length : ''}`;
};
