import type { Stated } from './facts.ts';

type Json = Record<string, unknown>;

/** Articles of schema.org: https://schema.org/Article with its kinds, and the blog and forum postings that outlets use in their place. */
const article = /(?:^|[/:])(?:\w*Article|\w*BlogPosting|Report|OpinionPiece|ReviewNews|SocialMediaPosting)$/u;
/** How deep an article may lie in lists, graphs and pages about it. */
const deepest = 6;
/** Graphs of real pages hold some dozens of things. */
const mostNodes = 2000;

/** What the JSON-LD of a page says about its article: of several the first. A script that is no JSON says nothing. */
export function jsonLdFacts(scripts: readonly string[]): Stated {
  for (const script of scripts) {
    const found = findArticle(parse(script));
    if (found !== null) return statements(found);
  }
  return [];
}

function parse(script: string): unknown {
  // Wrapped in comments or CDATA, with raw line ends inside strings: common, and unreadable otherwise.
  const json = script
    .replace(/^[\s/]*<!(?:\[CDATA\[|--)/u, '')
    .replace(/(?:\/\/)?\s?(?:\]\]|--)>\s{0,100}$/u, '')
    .replaceAll(/[\n\r\t]/gu, ' ');
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}

function findArticle(root: unknown): Json | null {
  const open: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let seen = 0; seen < open.length && seen < mostNodes; seen += 1) {
    const { value, depth } = open[seen] ?? { value: null, depth: deepest };
    if (depth >= deepest || typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value))
      open.push(...value.slice(0, mostNodes).map((item: unknown) => ({ value: item, depth: depth + 1 })));
    else {
      const thing = value as Json;
      if (list(thing['@type']).some((type) => typeof type === 'string' && article.test(type))) return thing;
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'])
        open.push({ value: thing[key], depth: depth + 1 });
    }
  }
  return null;
}

function statements(found: Json): Stated {
  const state = (name: Stated[number][0], key: string, values: readonly string[]): Stated =>
    values.map((value) => [name, `JSON-LD ${key}`, value]);
  const keywords = strings(found['keywords']).flatMap((value) => value.split(/[,;]/u));
  const authors = names(found['author'] ?? found['creator']);
  return [
    ...state('title', 'headline', strings(found['headline'])),
    ...state('title', 'name', strings(found['name'])),
    ...state('byline', 'author', authors.length === 0 ? [] : [[...new Set(authors)].join(', ')]),
    ...state('published', 'datePublished', strings(found['datePublished'])),
    ...state('published', 'dateCreated', found['datePublished'] === undefined ? strings(found['dateCreated']) : []),
    ...state('updated', 'dateModified', strings(found['dateModified'])),
    ...state('section', 'articleSection', strings(found['articleSection'])),
    ...state('tag', 'keywords', keywords),
    ...state('outlet', 'publisher', names(found['publisher'])),
    ...state('url', 'url', strings(found['url'])),
    ...state('language', 'inLanguage', strings(found['inLanguage'])),
  ];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, 100) : [value]);

const strings = (value: unknown): string[] => list(value).filter((item) => typeof item === 'string');

/** Names of persons and organisations, given as text or as things with a name. */
const names = (value: unknown): string[] =>
  list(value).flatMap((item) =>
    typeof item === 'string'
      ? [item]
      : typeof item === 'object' && item !== null
        ? strings((item as Json)['name'])
        : [],
  );
