import { BondQueue } from './bond-queue.ts';

/** Pairs of articles and how alike each is: pair `i` are the articles `a[i]` and `b[i]`. */
export interface Links {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly scores: Float64Array;
}

export interface LinkageSettings {
  /** Groups as alike as this on average are one. */
  readonly threshold: number;
  /** More than what pairs without a link score. */
  readonly unseen: number;
  /** Of an article with so many links other pairs may be as good. */
  readonly saturation: number;
}

/** So many pairs between two large groups, evenly spread, tell their average likeness: ten members of each. */
const sampled = 10;

/**
 * Average linkage (UPGMA; Sokal and Michener 1958): joins the two groups whose members are most alike on average, until no
 * two reach `threshold`. Single linkage would chain one story into the next.
 *
 * Sparse. `links` holds the pairs worth knowing; all others are taken to score less than `unseen`, unless both articles have `saturation` links
 * and more: then other pairs may be as good as those. Pairs that are not known are scored (by `score`) only where they could carry a join over the
 * threshold; between two large groups only a sample of them. So the cost follows the number of links, not the square of the articles.
 *
 * @param links each pair once.
 * @returns groups of article numbers, each rising, by their first.
 */
export function averageLinkage(
  articles: number,
  links: Links,
  score: (a: number, b: number) => number,
  settings: LinkageSettings,
): number[][] {
  const groups = new BondedGroups(articles, links, settings);
  const queue = new BondQueue(links.a.length);
  const offer = (bond: number): void => {
    const promise = groups.promise(bond);
    if (promise >= settings.threshold) queue.offer(bond, promise, groups.order(bond));
  };
  for (let bond = 0; bond < links.a.length; bond += 1) offer(bond);
  for (let bond = queue.take(); bond >= 0; bond = queue.take()) {
    if (!groups.stands(bond)) continue;
    // What a join makes of a bond is offered where it promises more; a bond that promises less now than where it stood is offered anew.
    if (!queue.stoodAt(bond, groups.promise(bond), groups.order(bond))) {
      offer(bond);
    } else if (groups.isKnown(bond)) {
      for (const changed of groups.join(bond)) offer(changed);
    } else {
      groups.look(bond, score);
      offer(bond);
    }
  }
  return groups.members().sort(([x = 0], [y = 0]) => x - y);
}

/** Stands for no bond. */
const none = -1;

/**
 * The groups that stand, and a bond between any two of which at least one pair is known. A group is numbered: articles come first, then joined groups in the order in
 * which they were joined. A bond keeps its number while the groups at its ends grow.
 */
class BondedGroups {
  readonly #unseen: number;
  /** By group; empty of those that were joined. */
  readonly #members: (readonly number[])[];
  /** By group: how many members have links that may not be all there are. */
  readonly #saturated: number[];
  /** By group: its bonds, and some that no longer stand. */
  readonly #bonds: number[][];
  /** By bond: the groups at its ends. */
  readonly #a: Int32Array;
  readonly #b: Int32Array;
  /** By bond: the sum of the scores of the pairs that are known, and their number. */
  readonly #sum: Float64Array;
  readonly #pairs: Float64Array;
  /** The same of pairs whose scores are taken to be like those of a sample. */
  readonly #guessedSum: Float64Array;
  readonly #guessed: Float64Array;
  /** The pairs of articles that are known: see {@link #see}. */
  readonly #seen = new Set<number>();
  readonly #articles: number;
  /** Scratch, by group: a bond to it, or {@link none}. */
  readonly #bondTo: Int32Array;

  constructor(articles: number, { a, b, scores }: Links, { unseen, saturation }: LinkageSettings) {
    this.#articles = articles;
    this.#unseen = unseen;
    this.#a = a.slice();
    this.#b = b.slice();
    this.#sum = scores.slice();
    this.#pairs = new Float64Array(a.length).fill(1);
    this.#guessedSum = new Float64Array(a.length);
    this.#guessed = new Float64Array(a.length);
    this.#bondTo = new Int32Array(2 * articles).fill(none);
    this.#members = Array.from({ length: articles }, (_, article) => [article]);
    this.#bonds = Array.from({ length: articles }, () => []);
    for (let bond = 0; bond < a.length; bond += 1) {
      this.#bonds[a[bond] ?? 0]?.push(bond);
      this.#bonds[b[bond] ?? 0]?.push(bond);
      this.#see(a[bond] ?? 0, b[bond] ?? 0);
    }
    this.#saturated = this.#bonds.map(({ length }) => (length >= saturation ? 1 : 0));
  }

  /** The groups, each rising. */
  members(): number[][] {
    return this.#members.filter(({ length }) => length > 0).map((members) => [...members].sort((x, y) => x - y));
  }

  stands(bond: number): boolean {
    return this.#a[bond] !== none;
  }

  /** Of bonds that promise as much the one with the lowest order comes first: its groups are older. */
  order(bond: number): number {
    const [a, b] = [this.#a[bond] ?? 0, this.#b[bond] ?? 0];
    return Math.min(a, b) * 2 * this.#articles + Math.max(a, b);
  }

  /** Whether the likeness of all pairs is known, or guessed. */
  isKnown(bond: number): boolean {
    return this.#unknown(bond) === 0;
  }

  /** The average likeness of the two groups, or the most that it may be. */
  promise(bond: number): number {
    const sum = (this.#sum[bond] ?? 0) + (this.#guessedSum[bond] ?? 0);
    const unknown = this.#unknown(bond);
    const known = (this.#pairs[bond] ?? 0) + (this.#guessed[bond] ?? 0);
    if (unknown === 0) return sum / known;
    const [a, b] = [this.#a[bond] ?? 0, this.#b[bond] ?? 0];
    const unsure = Math.min(unknown, (this.#saturated[a] ?? 0) * (this.#saturated[b] ?? 0));
    const likely = unsure > 0 ? unsure * Math.max(this.#unseen, sum / known) : 0;
    return (sum + likely + (unknown - unsure) * this.#unseen) / (known + unknown);
  }

  #unknown(bond: number): number {
    const [first, second] = this.#ends(bond);
    return first.length * second.length - (this.#pairs[bond] ?? 0) - (this.#guessed[bond] ?? 0);
  }

  /** The members of the group of lower number, and of the other. */
  #ends(bond: number): [readonly number[], readonly number[]] {
    const [a, b] = [this.#a[bond] ?? 0, this.#b[bond] ?? 0];
    return [this.#members[Math.min(a, b)] ?? [], this.#members[Math.max(a, b)] ?? []];
  }

  /** Scores the pairs of two groups that are not known: all of them where they are few, else a sample that stands for the rest. */
  look(bond: number, score: (a: number, b: number) => number): void {
    const [first, second] = this.#ends(bond);
    const all = first.length * second.length;
    const isFew = all - (this.#pairs[bond] ?? 0) <= sampled * sampled;
    // The smaller group outside: what compares one article with many is asked for it once.
    const [few, many] = first.length < second.length ? [first, second] : [second, first];
    const outer = isFew ? few : spread(few, sampled);
    const inner = isFew ? many : spread(many, Math.ceil((sampled * sampled) / outer.length));
    let [sum, pairs] = [0, 0];
    for (const x of outer) {
      for (const y of inner) {
        if (!this.#see(x, y)) continue;
        sum += score(x, y);
        pairs += 1;
      }
    }
    this.#sum[bond] = (this.#sum[bond] ?? 0) + sum;
    this.#pairs[bond] = (this.#pairs[bond] ?? 0) + pairs;
    const guessed = all - (this.#pairs[bond] ?? 0);
    this.#guessed[bond] = guessed;
    // A sample of nothing but known pairs: the rest is taken to be like those.
    this.#guessedSum[bond] = guessed * (pairs > 0 ? sum / pairs : (this.#sum[bond] ?? 0) / (this.#pairs[bond] ?? 1));
  }

  /** Whether a pair of articles was not known; it is, from now on. */
  #see(x: number, y: number): boolean {
    const before = this.#seen.size;
    this.#seen.add(Math.min(x, y) * this.#articles + Math.max(x, y));
    return this.#seen.size > before;
  }

  /** Makes one group of the two at the ends of `bond`. Returns its bonds. */
  join(bond: number): readonly number[] {
    const [x, y] = [this.#a[bond] ?? 0, this.#b[bond] ?? 0];
    const [a, b] = [Math.min(x, y), Math.max(x, y)];
    const joined = this.#members.push([...(this.#members[a] ?? []), ...(this.#members[b] ?? [])]) - 1;
    this.#saturated.push((this.#saturated[a] ?? 0) + (this.#saturated[b] ?? 0));
    this.#a[bond] = none;
    const bonds: number[] = [];
    for (const side of [a, b]) {
      for (const own of this.#bonds[side] ?? []) {
        if (!this.stands(own)) continue;
        const other = this.#a[own] === side ? (this.#b[own] ?? 0) : (this.#a[own] ?? 0);
        const known = this.#bondTo[other] ?? none;
        if (known === none) {
          this.#bondTo[other] = own;
          this.#a[own] = other;
          this.#b[own] = joined;
          bonds.push(own);
        } else {
          this.#addTo(known, own);
        }
      }
      this.#members[side] = [];
      this.#bonds[side] = [];
    }
    for (const own of bonds) this.#bondTo[this.#a[own] ?? 0] = none;
    this.#bonds.push(bonds);
    return bonds;
  }

  /** What is known of `bond` is known of `into`, which takes its place. */
  #addTo(into: number, bond: number): void {
    for (const counts of [this.#sum, this.#pairs, this.#guessedSum, this.#guessed])
      counts[into] = (counts[into] ?? 0) + (counts[bond] ?? 0);
    this.#a[bond] = none;
  }
}

/** `size` members, evenly spread over all; all of them where they are not more. */
function spread(members: readonly number[], size: number): readonly number[] {
  if (members.length <= size) return members;
  return Array.from({ length: size }, (_, place) => members[Math.floor((place * members.length) / size)] ?? 0);
}
