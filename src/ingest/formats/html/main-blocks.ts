import { mainContent } from './main-content.ts';
import type { PageBlock } from './page-text.ts';
import type { Document } from './parse.ts';

/** The blocks of a page that belong to its article: those that the extractor keeps most of. */
export function mainBlocks(page: Document, blocks: readonly PageBlock[], _text: string): Set<PageBlock> {
  const kept = mainContent(page);
  return new Set(
    blocks.filter(({ nodes }) => {
      let [inside, all] = [0, 0];
      for (const node of nodes) {
        const { length } = node.value.trim();
        all += length;
        if (kept.has(node)) inside += length;
      }
      return inside * 2 > all;
    }),
  );
}
