import type { Step } from '../reading.ts';
import { aside, mark } from '../tree.ts';
import { readDates } from './lead.ts';
import { plain } from './prose.ts';

/** Reads what follows the text: topics and dates; sets the rest aside. */
export const tail: Step = (blocks, reading) => {
  let tagged = false;
  for (const block of blocks) {
    if (block.end <= reading.outline.bodyEnd) continue;
    const label = reading.pack.page.tagLabels.has(plain(block.text));
    if (label) mark(block, aside('tag-label'));
    else if (block.role === undefined && tagged) {
      const values = block.text
        .split(/\s*[|,;•·]\s*/u)
        .map((tag) => tag.trim())
        .filter(Boolean);
      mark(block, { kind: 'field', field: 'tags', rule: 'below-tag-label', values });
    } else if (block.role === undefined && !readDates(block, 'below', reading)) mark(block, aside('after-text'));
    tagged = label;
  }
};

/** Sets aside furniture's neighbours inside the text that nothing else has claimed. */
export const signature: Step = (blocks, reading) => {
  if (reading.masthead !== null) return;
  for (const block of blocks) {
    if (block.role?.kind !== 'aside') continue;
    for (const { 0: host } of block.text.matchAll(/(?<![\w.@-])(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,12}\b/giu)) {
      const source = reading.sources.atHost(host);
      if (source === null) continue;
      reading.masthead = { source, basis: 'signature' };
      return;
    }
  }
};
