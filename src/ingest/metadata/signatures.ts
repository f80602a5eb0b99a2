import { attribute, elementsOf, type Element, type Node } from '../formats/html/parse.ts';
import type { Stated } from './facts.ts';

/** Class names by which pages mark who signs: `byline`, `author-name`, `c-byline__author`; not `author-bio`, `author-image`. */
const namesAuthor = /(?:^|[\s_-])(?:byline|by-line|author|authors|author-?name|byline-?name|byline__?author)(?:\s|$)/iu;
/** An element with more text than this is about somebody, or holds more than who signs. */
const longest = 200;
/** Between the pieces of a signature that stand in elements of their own; what reads a byline takes it for the end of a name. */
export const pieceMark = ' | ';

/**
 * Who signs by the elements of a page: `itemprop`, `rel="author"` and class names, in the order of the page; those on cards of other articles
 * too, which the names printed at the article's head tell apart.
 */
export function signatureFacts(elements: readonly Element[]): Stated {
  const facts: Stated[number][] = [];
  for (const element of elements) {
    if (element.tagName === 'meta') continue;
    const place = placeOf(element);
    if (place === null) continue;
    const whole = place === 'rel author' ? withCoAuthors(element) : element;
    const signature = textPieces(whole).join(pieceMark);
    if (signature.length <= longest) facts.push(['byline', place, signature]);
  }
  return facts;
}

function placeOf(element: Element): string | null {
  const properties = (attribute(element, 'itemprop') ?? '').split(/\s+/u);
  const property = properties.find((name) => name === 'author' || name === 'creator');
  if (property !== undefined) return `itemprop ${property}`;
  if (isAuthorLink(element)) return 'rel author';
  return namesAuthor.test(attribute(element, 'class') ?? '') ? 'class' : null;
}

const isAuthorLink = (element: Element): boolean => /(?:^|\s)author(?:\s|$)/iu.test(attribute(element, 'rel') ?? '');

/** The element around several links to authors, which says how they belong together; else the link itself. */
function withCoAuthors(link: Element): Element {
  const parent = link.parentNode;
  if (parent === null || !('tagName' in parent)) return link;
  const links = parent.childNodes.filter((node) => 'tagName' in node && isAuthorLink(node));
  return links.length > 1 ? parent : link;
}

/** Before a link to who signs stands a label in the page's language: "Par", "著者". A name has two words or more. */
function withoutLabelBeforeLink(pieces: readonly { readonly text: string; readonly linked: boolean }[]): string[] {
  const link = pieces.findIndex(({ linked }) => linked);
  return pieces.filter(({ text }, index) => index >= link || /\s\p{Lu}/u.test(text)).map(({ text }) => text);
}

/** The text of the element piece by piece, as the elements inside it cut it; its stated name alone where it has one. */
function textPieces(element: Element): string[] {
  for (const part of elementsOf(element)) {
    if (attribute(part, 'itemprop') !== 'name') continue;
    const name = attribute(part, 'content');
    return name === null ? textPieces(part) : [name];
  }
  const pieces: { text: string; linked: boolean }[] = [];
  const collect = (node: Node, linked: boolean): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      if (node.value.trim() !== '') pieces.push({ text: node.value.trim(), linked });
    } else if ('childNodes' in node && !unread.has(node.nodeName))
      for (const child of node.childNodes) collect(child, linked || node.nodeName === 'a');
  };
  collect(element, element.tagName === 'a');
  return withoutLabelBeforeLink(pieces);
}

const unread = new Set(['script', 'style', 'svg', 'template', 'noscript', 'button']);
