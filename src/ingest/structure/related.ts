import { splitSentences } from '../../language/sentences.ts';
import type { Step } from '../reading.ts';
import { aside, cut, mark } from '../tree.ts';

/** Sets aside links to other articles: "This might interest you: …", on a line of its own or between the sentences of a paragraph. */
export const related: Step = (blocks, { text, pack }) => {
  for (const block of blocks) {
    if (block.role !== undefined) continue;
    const at = relatedStart(block.text, pack.page.relatedLabels);
    if (at === null) continue;
    // A linked headline closes with no mark, so the link reaches to the end of what reads as its sentence.
    const rest = block.text.slice(at);
    const end = at === 0 ? block.text.length : at + (splitSentences(rest, pack)[0]?.[1] ?? rest.length);
    const link = cut(block, at === 0 ? [] : [at, end], text).find(({ start }) => start === block.start + at);
    if (link !== undefined) mark(link, aside('related-link'));
  }
};

/** Where such a label opens the line or follows a sentence. */
function relatedStart(line: string, labels: ReadonlySet<string>): number | null {
  if (!line.includes(':')) return null;
  const lower = line.toLowerCase();
  for (let colon = lower.indexOf(':'); colon >= 0; colon = lower.indexOf(':', colon + 1)) {
    for (let words = 1, from = colon; words <= 6 && from > 0; words += 1) {
      from = lower.lastIndexOf(' ', from - 1);
      const label = lower.slice(from + 1, colon).trimEnd();
      if (labels.has(label) && (from < 0 || /[.!?"”’)|]$/u.test(line.slice(0, from)))) return from + 1;
      if (from < 0) break;
    }
  }
  return null;
}
