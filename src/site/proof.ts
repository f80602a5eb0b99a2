/**
 * The contract between the pages and `npm run verify`: how an element says which words of which capture it prints.
 *
 * - `data-capture="ID" data-span="START-END"`: the element's text is what a reader sees of that slice of the capture's text (of its own, markup
 *   and all; of a feed's item or an archive's record, of the item's or record's), runs of white space collapsed to one space.
 *   Such elements may stand inside one another (a marked word inside a sentence); each is checked by itself.
 * - `data-capture="ID"` alone: the element's text is a name or term of at most {@link MAX_WORDS} words that the capture prints somewhere.
 *   For what the data gives without a span (a speaker's name, the terms that two articles share). Or a headline of any length that the capture
 *   states outside its text (a page's head, front matter, a feed's fields), or its sidecar does.
 * - `data-label` on an element inside one of these: words of ours, such as "differs:" for screen readers; no part of the slice,
 *   and held to the labels like any other text outside.
 * - `data-set-aside="N"`: the element's text is the N-th message (from 0) about what the build set aside, as a fresh reading of the folder
 *   gives it.
 * - `data-failing-feed="N"`: the element's text is the reason of the N-th feed that fails (from 0), as the folder tells it.
 *
 * All text outside such elements must consist of labels (`labels.ts`), names of sources, dates, numbers, ids and addresses.
 */
import type { Span } from '../ingest/article.ts';

/** Longest name or term that may be printed without a span. */
export const MAX_WORDS = 8;

/** Some words of one capture: what an element prints. */
export interface Quote {
  /** Id of the article. */
  readonly article: string;
  readonly span: Span;
  readonly text: string;
}

/** Words inside a quote to be set off, such as those that differ from another outlet's, or from another version of the article. */
export interface Mark {
  readonly span: Span;
  readonly text: string;
  /** The look, and the hidden words before it (`mark` in labels.ts). */
  readonly kind: 'differs' | 'wording' | 'removed' | 'added';
}

/** A stretch of a quote's text: plain, or marked. */
export interface Stretch {
  readonly text: string;
  readonly mark: Mark | null;
}

/**
 * Cuts a quote's text at its marks, in order. A mark that lies outside the quote, or across an earlier one, is left out: the words are
 * printed all the same, only not set off.
 */
export function stretches(quote: Quote, marks: readonly Mark[]): Stretch[] {
  const [start, end] = quote.span;
  const inside = marks
    .filter(({ span }) => span[0] >= start && span[1] <= end && span[0] < span[1])
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  const cut: Stretch[] = [];
  let done = 0;
  for (const mark of inside) {
    const at = whereInText(quote, mark);
    if (at < done) continue;
    if (at > done) cut.push({ text: quote.text.slice(done, at), mark: null });
    done = at + mark.text.length;
    cut.push({ text: mark.text, mark });
  }
  if (done < quote.text.length) cut.push({ text: quote.text.slice(done), mark: null });
  return cut;
}

/**
 * Where a mark begins in the quote's text. Collapsed white space only moves words forward, so the place is the last occurrence of its words
 * that does not lie behind its offset into the capture; where nothing was collapsed, exactly that offset.
 */
function whereInText(quote: Quote, mark: Mark): number {
  return quote.text.lastIndexOf(mark.text, mark.span[0] - quote.span[0]);
}
