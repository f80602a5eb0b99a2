import { attribute, textOf, type Element } from '../formats/html/parse.ts';
import type { FactName, Stated } from './facts.ts';

const properties: ReadonlyMap<string, FactName> = new Map([
  ['headline', 'title'],
  ['datePublished', 'published'],
  ['dateModified', 'updated'],
  ['articleSection', 'section'],
]);

/** What microdata (`itemprop`) and dated `<time>` elements of the page say; who signs, `signatures.ts` reads. */
export function microdataFacts(elements: readonly Element[]): Stated {
  const facts: Stated[number][] = [];
  for (const element of elements) {
    if (element.tagName === 'meta') continue;
    for (const property of (attribute(element, 'itemprop') ?? '').split(/\s+/u)) {
      const fact = properties.get(property);
      if (fact !== undefined) facts.push([fact, `itemprop ${property}`, valueOf(element, fact)]);
    }
    if (element.tagName === 'time' && attribute(element, 'pubdate') !== null)
      facts.push(['published', 'time pubdate', attribute(element, 'datetime') ?? textOf(element)]);
  }
  return facts;
}

function valueOf(element: Element, fact: FactName): string {
  if (fact === 'published' || fact === 'updated')
    return attribute(element, 'datetime') ?? attribute(element, 'content') ?? textOf(element);
  return textOf(element);
}
