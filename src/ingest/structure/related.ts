import type { Step } from '../reading.ts';
import { aside, cut, mark } from '../tree.ts';

/** Sets aside links to other articles: "This might interest you: …", on a line of its own or at the end of a paragraph. */
export const related: Step = (blocks, { text, pack }) => {
  for (const block of blocks) {
    if (block.role !== undefined) continue;
    const lower = block.text.toLowerCase();
    for (const label of pack.page.relatedLabels) {
      const at = lower.lastIndexOf(`${label}:`);
      if (at < 0 || (at > 0 && !/[.!?"”’)|]\s*$/u.test(block.text.slice(0, at)))) continue;
      const pieces = at === 0 ? [block] : cut(block, [at], text);
      const link = pieces.at(-1);
      if (link !== undefined) mark(link, aside('related-link'));
      break;
    }
  }
};
