import type { Step } from '../reading.ts';
import { aside, mark } from '../tree.ts';
import { isProse, plain } from './prose.ts';

/** Sets aside running text that stands in the capture before: captions of a gallery, teasers, sentences lifted out of the text. */
export const repeats: Step = (blocks) => {
  const seen = new Set<string>();
  for (const block of blocks) {
    if (block.role !== undefined || !isProse(block)) continue;
    const text = plain(block.text);
    if (seen.has(text)) mark(block, aside('repeated-text'));
    seen.add(text);
  }
};
