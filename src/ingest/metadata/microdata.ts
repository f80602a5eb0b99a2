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
    if (element.tagName === 'time' && attribute(element, 'pubdate') !== null)
      facts.push(['published', 'time pubdate', attribute(element, 'datetime') ?? textOf(element)]);
  }
  return facts;
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
