import { defaultTreeAdapter, parse, parseFragment, type DefaultTreeAdapterTypes, type TreeAdapter } from 'parse5';
import { limits } from '../../limits.ts';
import type { Problem } from '../../problem.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Document = DefaultTreeAdapterTypes.Document;
export type Node = DefaultTreeAdapterTypes.Node;

/** What is wrong with a page's shape, by the bound it breaks. */
class OutOfBounds extends Error {}

/** Parses a page as browsers do (WHATWG HTML 13.2), with places; bounded in depth and number of elements, in which parsing and reading are not linear. */
export function parsePage(
  file: string,
  html: string,
): { readonly document: Document | null; readonly problems: readonly Problem[] } {
  const wrong = (what: string) => ({
    document: null,
    problems: [{ file, line: null, what, mend: 'Save the article again, without the rest of the page, or as text.' }],
  });
  if (html.length > limits.articleLength)
    return wrong(`The page has ${html.length} characters; at most ${limits.articleLength} are read.`);
  try {
    return {
      document: parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter: boundedAdapter() }),
      problems: [],
    };
  } catch (error) {
    if (error instanceof OutOfBounds) return wrong(error.message);
    throw error;
  }
}

/** Parses a piece of a page, within the same bounds; `null` beyond them. */
export function parsePiece(html: string): DefaultTreeAdapterTypes.DocumentFragment | null {
  try {
    return parseFragment(html, {
      sourceCodeLocationInfo: true,
      scriptingEnabled: false,
      treeAdapter: boundedAdapter(),
    });
  } catch (error) {
    if (error instanceof OutOfBounds) return null;
    throw error;
  }
}

/** parse5's own tree, which it stops building beyond the bounds. */
function boundedAdapter(): TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  let elements = 0;
  const depths = new WeakMap<object, number>();
  const place = (parent: DefaultTreeAdapterTypes.ParentNode, child: DefaultTreeAdapterTypes.Node): void => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > limits.nesting) throw new OutOfBounds(`Elements lie more than ${limits.nesting} deep in each other.`);
    depths.set(child, depth);
  };
  return {
    ...defaultTreeAdapter,
    createElement(...args) {
      elements += 1;
      if (elements > limits.elements) throw new OutOfBounds(`The page has more than ${limits.elements} elements.`);
      return defaultTreeAdapter.createElement(...args);
    },
    appendChild(parent, child) {
      place(parent, child);
      defaultTreeAdapter.appendChild(parent, child);
    },
    insertBefore(parent, child, reference) {
      place(parent, child);
      defaultTreeAdapter.insertBefore(parent, child, reference);
    },
  };
}

/** Elements below `root` in the order of the page. */
export function* elementsOf(root: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of root.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null;

/** Text of an element and all below it, as it stands in the tree. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
