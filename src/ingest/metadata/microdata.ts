import { attribute, elementsOf, textOf, type Element } from '../formats/html/parse.ts';
import type { FactName, Stated } from './facts.ts';

const properties: ReadonlyMap<string, FactName> = new Map([
  ['headline', 'title'],
  ['author', 'byline'],
  ['creator', 'byline'],
  ['datePublished', 'published'],
  ['dateModified', 'updated'],
  ['articleSection', 'section'],
]);

/** What microdata (`itemprop`), `rel="author"` and the first dated `<time>` of the page say. */
export function microdataFacts(elements: readonly Element[]): Stated {
  const facts: Stated[number][] = [];
  for (const element of elements) {
    if (element.tagName === 'meta') continue;
    for (const property of (attribute(element, 'itemprop') ?? '').split(/\s+/u)) {
      const fact = properties.get(property);
      if (fact !== undefined) facts.push([fact, `itemprop ${property}`, valueOf(element, fact)]);
    }
    if (/(?:^|\s)author(?:\s|$)/iu.test(attribute(element, 'rel') ?? ''))
      facts.push(['byline', 'rel author', textOf(element)]);
    if (namesAuthor.test(attribute(element, 'class') ?? '')) facts.push(['byline', 'class', authorIn(element)]);
    if (element.tagName === 'time' && attribute(element, 'pubdate') !== null)
      facts.push(['published', 'time pubdate', attribute(element, 'datetime') ?? textOf(element)]);
  }
  return facts;
}

/** Class names by which pages mark who signs: `byline`, `author-name`, `c-byline__author`; not `author-bio`, `author-image`. */
const namesAuthor = /(?:^|[\s_-])(?:byline|by-line|author|authors|author-?name|byline-?name|byline__?author)(?:\s|$)/iu;

/** The names of an author's element: those of its links where it has some, else its text without what follows a line end. */
function authorIn(element: Element): string {
  const links = [...elementsOf(element)].filter(({ tagName }) => tagName === 'a').map((link) => textOf(link).trim());
  const names = links.filter((name) => /^\p{L}/u.test(name) && name.length < 60);
  if (names.length > 0) return [...new Set(names)].join(', ');
  const text = textOf(element).trim();
  return text.length > 120 ? '' : text;
}

function valueOf(element: Element, fact: FactName): string {
  if (fact === 'published' || fact === 'updated')
    return attribute(element, 'datetime') ?? attribute(element, 'content') ?? textOf(element);
  if (fact !== 'byline') return textOf(element);
  for (const part of elementsOf(element)) {
    if (attribute(part, 'itemprop') === 'name') return attribute(part, 'content') ?? textOf(part);
  }
  return textOf(element);
}
