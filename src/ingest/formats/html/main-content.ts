/**
 * Where on a page the article stands, by Mozilla's Readability. It works on a copy of the page whose elements are numbered; what it keeps leads back,
 * by those numbers, to the text nodes of the page itself, which have their places in the HTML.
 */
import type * as Linkedom from 'linkedom';
import type * as MozillaReadability from '@mozilla/readability';
import { lazily } from '../lazily.ts';
import type { Document as Page, Element as PageElement, Node as PageNode } from './parse.ts';
import { isUnseen, type TextNode } from './page-text.ts';

const linkedom = lazily<typeof Linkedom>('linkedom');
const readability = lazily<typeof MozillaReadability>('@mozilla/readability');

/** Ids of the copy's elements: numbers of the page's. */
const number = 'data-number';
/** What Readability looks at (its source, version 0.6.0) besides names and text. */
const kept = new Set('id class role rel itemprop href src alt style aria-modal width height'.split(' '));

/** Text nodes of the page that belong to the article; none where Readability finds no article. */
export function mainContent(page: Page): Set<TextNode> {
  const document = new (linkedom().DOMParser)().parseFromString(
    '<!doctype html><html></html>',
    'text/html',
  ) as unknown as globalThis.Document;
  const elements: PageElement[] = [];
  const html = page.childNodes.find((node) => node.nodeName === 'html');
  if (html === undefined || !('childNodes' in html)) return new Set();
  copyChildren(html.childNodes, document.documentElement, document, elements);
  const { Readability } = readability();
  const found = new Readability<Node>(document, { disableJSONLD: true, serializer: (node) => node }).parse()?.content;
  return found ? collect(found, elements) : new Set();
}

function copyChildren(
  nodes: readonly PageNode[],
  target: Element,
  document: globalThis.Document,
  elements: PageElement[],
): void {
  for (const node of nodes) {
    if (node.nodeName === '#text' && 'value' in node) target.appendChild(document.createTextNode(node.value));
    else if ('tagName' in node && !isUnseen(node)) {
      const copy = document.createElement(node.tagName);
      copy.setAttribute(number, String(elements.push(node) - 1));
      for (const { name, value } of node.attrs) if (kept.has(name)) copy.setAttribute(name, value);
      copyChildren(node.childNodes, copy, document, elements);
      target.appendChild(copy);
    } else if ('tagName' in node && node.tagName === 'head') {
      target.appendChild(document.createElement('head'));
    }
  }
}

/**
 * The page's text nodes behind those that Readability kept: the same words, below the element whose number stands nearest above them. Where
 * Readability joins an element with its only child, the child bears the outer one's number.
 */
function collect(root: Node, elements: readonly PageElement[]): Set<TextNode> {
  const found = new Set<TextNode>();
  const inside = new Map<PageElement, Set<string>>();
  const visit = (node: Node, around: PageElement | null): void => {
    if (node.nodeType === 3) {
      const words = (node.nodeValue ?? '').trim();
      if (around === null || words === '') return;
      const own = inside.get(around);
      if (own === undefined) inside.set(around, new Set([words]));
      else own.add(words);
      return;
    }
    const own = node.nodeType === 1 ? (node as Element).getAttribute(number) : null;
    for (const child of node.childNodes) visit(child, own === null ? around : (elements[Number(own)] ?? around));
  };
  visit(root, null);
  for (const element of elements) {
    for (const node of element.childNodes) {
      if (!('value' in node)) continue;
      const words = node.value.trim();
      if (words !== '' && keptAbove(element, words, inside)) found.add(node);
    }
  }
  return found;
}

function keptAbove(
  element: PageElement,
  words: string,
  inside: ReadonlyMap<PageElement, ReadonlySet<string>>,
): boolean {
  for (let node: PageNode | null = element; node !== null && 'parentNode' in node; node = node.parentNode) {
    if ('tagName' in node && inside.get(node)?.has(words) === true) return true;
  }
  return false;
}
