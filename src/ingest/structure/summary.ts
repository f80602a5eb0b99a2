import type { Step } from '../reading.ts';
import { aside, mark } from '../tree.ts';
import { plain } from './prose.ts';

/** Marks the list behind "In short": the outlet's own words, but words that sum up the text and so do not count beside it. */
export const summary: Step = (blocks, { pack }) => {
  let under = false;
  for (const block of blocks) {
    if (block.role?.kind === 'aside' && block.role.rule === 'list-marker') continue;
    if (!block.item && block.text.length < 40 && pack.page.summaryHeadings.has(plain(block.text))) {
      mark(block, aside('summary-label'));
      under = true;
    } else if (under && block.item && block.role === undefined) mark(block, { kind: 'summary' });
    else under = false;
  }
};
