import { diffArrays } from 'diff';
import { tokenise } from '../../language/tokens.ts';

/** `[start, end)` in UTF-16 code units into a printed text. */
export type Range = readonly [number, number];

/** How `own` is worded beside `lead`. */
export interface Wording {
  /** `throughout`: so little in common that marking words would mark nearly all of them. */
  readonly kind: 'same' | 'reworded' | 'throughout';
  /** The words of `own` that `lead` has not, in order; empty unless `reworded`. */
  readonly ranges: readonly Range[];
}

/** Below this share of common words a reader sees confetti, not a comparison. Chosen by eye on the five captures' pages. */
const leastCommon = 0.6;
/** The same for what one speaker said on one occasion: there every word counts, and little in common is telling. */
export const leastCommonSpoken = 0.25;
/** The same for two articles in two wide columns, where more marks are borne. */
export const leastCommonBeside = 0.4;
/** Edits after which two texts count as reworded throughout, so that the comparison of long texts stays linear in their length. */
const mostEdits = 200;

/** Compares word by word, blind to case, punctuation and possessive endings. */
export function compareWording(lead: string, own: string, least = leastCommon): Wording {
  const tokens = tokenise(own);
  const before = tokenise(lead).map(({ norm }) => norm);
  // Each common word saves two edits, so that this many edits leave too few in common. The search takes the square of the edits at worst.
  const bearable = before.length + tokens.length - 2 * Math.ceil(least * tokens.length);
  if (bearable < 0) return { kind: 'throughout', ranges: [] };
  // Most pairs that are only close fail here, for the cost of counting.
  if (sharedWords(before, tokens) < least * tokens.length) return { kind: 'throughout', ranges: [] };
  const changes = diffArrays(
    before,
    tokens.map(({ norm }) => norm),
    { maxEditLength: Math.min(mostEdits, bearable) },
  );
  if (!changes) return { kind: 'throughout', ranges: [] };
  if (!changes.some(({ added, removed }) => added || removed)) return { kind: 'same', ranges: [] };

  const added = tokens.map(() => false);
  let at = 0;
  for (const change of changes) {
    if (change.removed) continue;
    if (change.added) added.fill(true, at, at + change.value.length);
    at += change.value.length;
  }
  const common = added.filter((isAdded) => !isAdded).length;
  if (common < least * tokens.length) return { kind: 'throughout', ranges: [] };
  bridge(added);
  return { kind: 'reworded', ranges: runs(added).map(([from, to]) => [tokens[from]!.start, tokens[to - 1]!.end]) };
}

/** Words that two texts share in whatever order, each as often as both have it: no two texts have more of them in common in one order. */
function sharedWords(words: readonly string[], others: readonly { readonly norm: string }[]): number {
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const { norm } of others) {
    const many = left.get(norm) ?? 0;
    if (many === 0) continue;
    left.set(norm, many - 1);
    shared += 1;
  }
  return shared;
}

/** A single common word between two differing ones joins them: one mark reads better than two. */
function bridge(added: boolean[]): void {
  for (let i = 1; i + 1 < added.length; i++) {
    if (!added[i] && added[i - 1] && added[i + 1]) added[i] = true;
  }
}

/** `[false, true, true]` → `[[1, 3]]`. */
function runs(flags: readonly boolean[]): Range[] {
  const found: Range[] = [];
  let start = -1;
  for (let i = 0; i <= flags.length; i++) {
    if (flags[i] && start < 0) start = i;
    if (!flags[i] && start >= 0) {
      found.push([start, i]);
      start = -1;
    }
  }
  return found;
}
