import type { Step } from '../reading.ts';
import { aside, mark } from '../tree.ts';
import { readDates } from './lead.ts';
import { countWords, plain } from './prose.ts';

/** A topic has at most so many words; a longer line below "Tags" is another article's headline. */
const longestTag = 6;
/** "Tags" may stand above one topic a line. */
const mostTagLines = 20;
const host = /(?<![\w.@-])(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,12}\b/giu;

/** Reads what follows the text: topics and dates; sets the rest aside. */
export const tail: Step = (blocks, reading) => {
  let tagLines = 0;
  for (const block of blocks) {
    if (block.end <= reading.outline.bodyEnd) continue;
    if (reading.pack.page.tagLabels.has(plain(block.text))) {
      mark(block, aside('tag-label'));
      tagLines = mostTagLines;
      continue;
    }
    if (block.role !== undefined) {
      tagLines = 0;
      continue;
    }
    const tags = block.text
      .split(/[|,;•·#]/u)
      .map((tag) => tag.trim())
      .filter(Boolean);
    if (tagLines > 0 && tags.every((tag) => countWords(tag) <= longestTag)) {
      mark(block, { kind: 'field', field: 'tags', rule: 'below-tag-label', values: tags });
      tagLines = tags.length > 1 ? 0 : tagLines - 1;
      continue;
    }
    tagLines = 0;
    if (!readDates(block, 'below', reading)) mark(block, aside('after-text'));
  }
};

/** Recognises the outlet by the name of its site in the lines that were set aside: "follow us … from example.com". */
export const signature: Step = (blocks, reading) => {
  if (reading.masthead !== null) return;
  for (const { role, text } of blocks) {
    if (role?.kind !== 'aside') continue;
    for (const { 0: name } of text.matchAll(host)) {
      const source = reading.sources.atHost(name);
      if (source === null) continue;
      reading.masthead = { source, basis: 'signature' };
      return;
    }
  }
};
