import type { Facts, FeatureBatch } from './feature-batch.ts';
import { formsAmong, type Forms } from './forms.ts';
import { areTwoInstalments } from './instalments.ts';
import { recently } from './recently.ts';
import { integers, RowsInParts, smallIntegers } from './rows.ts';
import { emptyBin, resemblance, shinglesOf, sketchSize } from './sketch.ts';

/** An article that prints an earlier one's text again, word for word or nearly so. */
export interface Copy {
  readonly article: number;
  /** The first of those that print the text, and no copy itself. */
  readonly of: number;
  /** Share of their runs of five words that the two share. */
  readonly shared: number;
}

/**
 * Share of the runs of five words from which two articles print one text: of the pairs of `near-duplicates` all 22 labelled as copies have it, 2 of the
 * 232 partial copies and none of 800 others (`node bench/grouping.ts DATA`).
 */
const copyFrom = 0.5;

/** Fewer runs than these are a headline and a line, which two desks may well write alike. */
const fewestRuns = 20;

/**
 * The same text again after weeks is a form filled in anew (a market report, a forecast), unless next to no word has changed: so many days lie between an
 * article and its copies, or they share so much.
 */
const reprinted = { within: 7, later: 0.9 };

/** Places of the sketch in which a pair must agree to be looked at: half of what {@link copyFrom} leads to expect, so that chance hides none. */
const worthALook = sketchSize / 4;

/** The same for two articles of one form, which share less of their runs. */
const maybeOneForm = sketchSize / 8;

/** Articles whose runs are kept while copies and forms are looked for. */
const mostKept = 1000;

/** The copies among a batch's articles, by their places. */
export function copiesIn(batch: FeatureBatch): Copy[] {
  const finder = new CopyFinder();
  finder.add(batch);
  return finder.found(Int32Array.from(batch.facts.keys())).copies;
}

/** Finds copies among articles that come by batches. What it holds of them is a quarter of what grouping does, and is let go first. */
export class CopyFinder {
  readonly #facts: Facts[] = [];
  readonly #wording = new RowsInParts(smallIntegers);
  readonly #sketches = new RowsInParts(integers);

  add({ facts, wording, sketches }: FeatureBatch): void {
    for (const each of facts) this.#facts.push(each);
    this.#wording.append(wording);
    this.#sketches.append(sketches);
  }

  /**
   * The copies and the forms among all articles that were added; the finder is empty then.
   *
   * @param order the articles by the places at which they were added: their numbers are their places here.
   */
  found(order: Int32Array): { readonly copies: Copy[]; readonly forms: Forms } {
    const facts = this.#facts.splice(0);
    const wordingAt = this.#wording.reader();
    const wordingOf = (article: number): Uint16Array => wordingAt(order[article] ?? 0);
    const worded = {
      facts: Array.from(order, (place) => facts[place]),
      wordingOf,
      shinglesOf: recently((article) => shinglesOf(wordingOf(article)), mostKept),
    };
    const pairs = alikePairs(order.length, this.#sketches.rows(order).values);
    const forms = formsAmong(
      pairs.map(({ first, second }) => [first, second]),
      {
        ...worded,
        size: order.length,
        languageOf: (article) => worded.facts[article]?.language ?? '',
      },
    );
    const copies = findCopies(
      pairs.filter(({ agreeing }) => agreeing >= worthALook),
      worded,
      forms,
    );
    this.#wording.clear();
    return { copies, forms };
  }
}

/** Articles by number. */
interface Worded {
  readonly facts: readonly (Facts | undefined)[];
  /** The distinct runs of its words: see {@link shinglesOf}. */
  readonly shinglesOf: (article: number) => Int32Array;
}

/**
 * The copies among articles, rising: MinHash sketches (Broder 1997) name the pairs, their wording decides. Articles that agree in a place of their sketches
 * are paired with the first and the last before that do, so time and memory go with their number, however many print one text.
 */
function findCopies(alike: readonly AlikePair[], { facts, shinglesOf: runsOf }: Worded, forms: Forms): Copy[] {
  const originals = new Map<number, number>();
  const copies: Copy[] = [];
  const likeOf = Map.groupBy(alike, ({ second }) => second);
  for (const [article, pairs] of [...likeOf].sort(([a], [b]) => a - b)) {
    const firsts = new Set(pairs.map(({ first }) => originals.get(first) ?? first));
    for (const of of [...firsts].sort((a, b) => a - b)) {
      const [own, other] = [runsOf(article), runsOf(of)];
      if (Math.min(own.length, other.length) < fewestRuns) continue;
      if (areTwoInstalments(facts[article]?.instalment ?? null, facts[of]?.instalment ?? null)) continue;
      const shared = resemblance(own, other);
      if (shared < copyFrom || (shared < reprinted.later && daysBetween(facts[article], facts[of]) > reprinted.within))
        continue;
      if (forms.areOneForm(of, article)) continue;
      originals.set(article, of);
      copies.push({ article, of, shared });
      break;
    }
  }
  return copies;
}

interface AlikePair {
  /** The lower number. */
  readonly first: number;
  readonly second: number;
  /** Places in which their sketches agree. */
  readonly agreeing: number;
}

/** Pairs whose sketches agree in {@link maybeOneForm} places or more. `sketches`: one behind the other, each of {@link sketchSize} numbers. */
function alikePairs(size: number, sketches: Int32Array): AlikePair[] {
  const pairs: number[] = [];
  const keys = new Float64Array(size);
  for (let bin = 0; bin < sketchSize; bin += 1) {
    let filled = 0;
    for (let article = 0; article < size; article += 1) {
      const value = sketches[article * sketchSize + bin] ?? emptyBin;
      if (value === emptyBin) continue;
      keys[filled] = value * size + article;
      filled += 1;
    }
    const sorted = keys.subarray(0, filled).sort();
    let [runOf, first, before] = [-1, -1, -1];
    for (const key of sorted) {
      const value = Math.floor(key / size);
      const article = key - value * size;
      if (value !== runOf) {
        [runOf, first] = [value, article];
      } else {
        pairs.push(first * size + article);
        if (before !== first) pairs.push(before * size + article);
      }
      before = article;
    }
  }
  const sorted = Float64Array.from(pairs).sort();
  const alike: AlikePair[] = [];
  let from = 0;
  sorted.forEach((pair, place) => {
    if (pair === sorted[place + 1]) return;
    const agreeing = place + 1 - from;
    if (agreeing >= maybeOneForm) alike.push({ first: Math.floor(pair / size), second: pair % size, agreeing });
    from = place + 1;
  });
  return alike;
}

/** 0 where one of them has no date. */
function daysBetween(a: Facts | undefined, b: Facts | undefined): number {
  const [first, second] = [a?.day ?? null, b?.day ?? null];
  return first === null || second === null ? 0 : Math.abs(first - second);
}
