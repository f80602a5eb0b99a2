import type { Span } from './article.ts';

/**
 * Leads places in the text that the rules read back to the capture's decoded text, where the two differ: behind the text of a page stands its
 * HTML. Made of runs in the order of the text: equally long on both sides (`I am`), or not (`&amp;` for `&`), then led back as a whole.
 */
export interface OffsetMap {
  /** Start of each run in the text, ascending; the first is 0. */
  readonly text: readonly number[];
  /** Start and end of each run in the capture. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Of the text. */
  readonly length: number;
}

/** The span of the capture that holds what the text has in `span`. */
export function inCapture({ text, from, to, length }: OffsetMap, [start, end]: Span): Span {
  const first = runAt(text, start);
  const last = runAt(text, Math.max(start, end - 1));
  const begins = (from[first] ?? 0) + (isEven(first) ? start - (text[first] ?? 0) : 0);
  const ends = isEven(last) ? (from[last] ?? 0) + end - (text[last] ?? 0) : (to[last] ?? 0);
  return [begins, Math.max(begins, ends)];

  function isEven(run: number): boolean {
    return (to[run] ?? 0) - (from[run] ?? 0) === (text[run + 1] ?? length) - (text[run] ?? 0);
  }
}

/** Index of the run in which `offset` lies. */
function runAt(text: readonly number[], offset: number): number {
  let [low, high] = [0, text.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((text[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** Writes a text and its map together. */
export interface TextWriter {
  readonly length: () => number;
  /** Appends `value`, which stands in the capture at `[from, to)`; white space at a line's start or after white space is dropped. */
  readonly write: (value: string, from: number, to: number) => void;
  /** Ends the line, white space at its end dropped. */
  readonly endLine: () => void;
  readonly finish: () => { readonly text: string; readonly offsets: OffsetMap };
}

export function textWriter(): TextWriter {
  const pieces: string[] = [];
  const text: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let length = 0;
  /** What stands at the end of the text: a line's start, a space, or anything else. */
  let tail: 'start' | 'space' | 'word' = 'start';

  const add = (value: string, start: number, end: number): void => {
    const last = text.length - 1;
    const even = value.length === end - start;
    const lastEven = last >= 0 && length - (text[last] ?? 0) === (to[last] ?? 0) - (from[last] ?? 0);
    if (even && lastEven && to[last] === start) to[last] = end;
    else {
      text.push(length);
      from.push(start);
      to.push(end);
    }
    pieces.push(value);
    length += value.length;
  };
  const dropSpace = (): void => {
    if (tail !== 'space') return;
    // The space is the last piece, and the end of the last run.
    pieces.pop();
    length -= 1;
    const last = text.length - 1;
    if (text[last] === length) {
      text.pop();
      from.pop();
      to.pop();
    } else to[last] = (to[last] ?? 0) - 1;
    tail = 'word';
  };
  return {
    length: () => length,
    write(value, start, end) {
      if (/^\s+$/u.test(value)) {
        if (tail === 'word') {
          add(' ', start, end);
          tail = 'space';
        }
      } else {
        add(value, start, end);
        tail = 'word';
      }
    },
    endLine() {
      dropSpace();
      if (tail === 'start') return;
      const at = to[to.length - 1] ?? 0;
      add('\n', at, at);
      tail = 'start';
    },
    finish: () => ({ text: pieces.join(''), offsets: { text, from, to, length } }),
  };
}
