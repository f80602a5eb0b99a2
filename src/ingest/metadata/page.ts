import { attribute, elementsOf, textOf, type Document, type Element } from '../formats/html/parse.ts';
import { pageFacts, type PageFacts, type Stated } from './facts.ts';
import { jsonLdFacts } from './json-ld.ts';
import { metaNames } from './meta-names.ts';
import { microdataFacts } from './microdata.ts';
import { signatureFacts } from './signatures.ts';

/** Everything a page states about its article outside the text: JSON-LD first, then `<meta>`, microdata, links and the window's title. */
export function readPageFacts(page: Document): PageFacts {
  const elements = [...elementsOf(page)];
  const scripts = elements
    .filter(
      (element) => element.tagName === 'script' && /^application\/ld\+json/iu.test(attribute(element, 'type') ?? ''),
    )
    .map(textOf);
  return pageFacts(
    jsonLdFacts(scripts),
    metaFacts(elements),
    microdataFacts(elements),
    signatureFacts(elements),
    linkFacts(elements),
  );
}

function metaFacts(elements: readonly Element[]): Stated {
  const found: { rank: number; stated: Stated[number] }[] = [];
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    // Some pages write `value`, against the standard.
    const content = attribute(element, 'content') ?? attribute(element, 'value') ?? '';
    for (const key of ['property', 'name', 'itemprop'] as const) {
      const name = attribute(element, key)?.trim() ?? '';
      const known = metaNames.get(name.toLowerCase());
      if (known === undefined) continue;
      const values = known.fact === 'tag' ? content.split(/[,;]/u) : [content];
      for (const value of values) found.push({ rank: known.rank, stated: [known.fact, name, value] });
      break;
    }
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ stated }) => stated);
}

function linkFacts(elements: readonly Element[]): Stated {
  const facts: Stated[number][] = [];
  for (const element of elements) {
    const { tagName } = element;
    if (tagName === 'html') facts.push(['language', 'lang', attribute(element, 'lang') ?? '']);
    if (tagName === 'title' && element.parentNode?.nodeName === 'head')
      facts.push(['title', '<title>', textOf(element)]);
    if (tagName === 'link' && /(?:^|\s)canonical(?:\s|$)/iu.test(attribute(element, 'rel') ?? ''))
      facts.push(['url', 'canonical', attribute(element, 'href') ?? '']);
  }
  return facts;
}
