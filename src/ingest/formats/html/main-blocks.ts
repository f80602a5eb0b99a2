import { mainContent } from './main-content.ts';
import type { PageBlock } from './page-text.ts';
import type { Document, Node } from './parse.ts';

/**
 * The blocks of a page that belong to its article: those that the extractor keeps most of, without what the page itself calls navigation, a dialog
 * or a foot.
 */
export function mainBlocks(page: Document, blocks: readonly PageBlock[]): Set<PageBlock> {
  const kept = mainContent(page);
  return new Set(
    blocks.filter(({ nodes, element }) => {
      let [inside, all] = [0, 0];
      for (const node of nodes) {
        const { length } = node.value.trim();
        all += length;
        if (kept.has(node)) inside += length;
      }
      return inside * 2 > all && !isFurniture(element);
    }),
  );
}

/** Elements whose content is about the page, not of the article (HTML 4.3, 4.10, 4.11). No forms: some sites put the whole page into one. */
const furniture = new Set(['nav', 'footer', 'button', 'dialog', 'menu']);

export function isFurniture(element: Node): boolean {
  for (let node: Node | null = element; node !== null && 'parentNode' in node; node = node.parentNode) {
    if (furniture.has(node.nodeName)) return true;
  }
  return false;
}
