/** Two articles, by number, and their likeness. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

interface Cluster {
  members: number[];
  /** Number of members whose links may not be all there are. */
  readonly saturated: number;
  /** Bonds to other clusters that still stand, by their number. */
  readonly bonds: Map<number, Bond>;
}

/** What is known of the pairs between two clusters. */
interface Bond {
  /** Scores of the pairs that are known, and their number. */
  sum: number;
  pairs: number;
  /** The same of pairs whose scores are taken to be like those of a sample. */
  guessedSum: number;
  guessed: number;
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
  links: readonly Link[],
  score: (a: number, b: number) => number,
  { threshold, unseen, saturation }: { threshold: number; unseen: number; saturation: number },
): number[][] {
  /** For each article those of higher number that it has been compared with. */
  const seen = Array.from({ length: articles }, () => new Set<number>());
  const see = (x: number, y: number): boolean => {
    const known = seen[Math.min(x, y)];
    if (known?.has(Math.max(x, y))) return false;
    known?.add(Math.max(x, y));
    return true;
  };
  const degrees = new Int32Array(articles);
  for (const { a, b } of links) {
    degrees[a] = (degrees[a] ?? 0) + 1;
    degrees[b] = (degrees[b] ?? 0) + 1;
  }
  const clusters = new Map<number, Cluster>();
  const queue = new Queue();
  for (let article = 0; article < articles; article += 1) {
    const saturated = (degrees[article] ?? 0) >= saturation ? 1 : 0;
    clusters.set(article, { members: [article], saturated, bonds: new Map() });
  }
  /** The average likeness of two clusters, or the most that it may be. */
  const promise = (a: Cluster, b: Cluster, { sum, pairs, guessedSum, guessed }: Bond): number => {
    const all = a.members.length * b.members.length;
    const unknown = all - pairs - guessed;
    if (unknown === 0) return (sum + guessedSum) / all;
    const unsure = Math.min(unknown, a.saturated * b.saturated);
    const likely = unsure > 0 ? unsure * Math.max(unseen, (sum + guessedSum) / (pairs + guessed)) : 0;
    return (sum + guessedSum + likely + (unknown - unsure) * unseen) / all;
  };
  const offer = (a: number, b: number, bond: Bond): void => {
    const [first, second] = [clusters.get(a), clusters.get(b)];
    if (first === undefined || second === undefined) return;
    const value = promise(first, second, bond);
    if (value >= threshold) queue.push({ a: Math.min(a, b), b: Math.max(a, b), value, bond });
  };
  for (const { a, b, score: value } of links) {
    see(a, b);
    const bond = { sum: value, pairs: 1, guessedSum: 0, guessed: 0 };
    clusters.get(a)?.bonds.set(b, bond);
    clusters.get(b)?.bonds.set(a, bond);
    offer(a, b, bond);
  }
  let next = articles;
  for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
    const { a, b, bond } = best;
    const [first, second] = [clusters.get(a), clusters.get(b)];
    if (first === undefined || second === undefined) continue;
    if (bond.pairs + bond.guessed < first.members.length * second.members.length) {
      look(first.members, second.members, bond, see, score);
      offer(a, b, bond);
      continue;
    }
    clusters.delete(a);
    clusters.delete(b);
    const merged: Cluster = {
      members: [...first.members, ...second.members],
      saturated: first.saturated + second.saturated,
      bonds: joined(first.bonds, second.bonds),
    };
    clusters.set(next, merged);
    for (const [other, bondOfBoth] of merged.bonds) {
      const neighbour = clusters.get(other);
      if (neighbour === undefined) {
        merged.bonds.delete(other);
        continue;
      }
      neighbour.bonds.delete(a);
      neighbour.bonds.delete(b);
      neighbour.bonds.set(next, bondOfBoth);
      offer(next, other, bondOfBoth);
    }
    next += 1;
  }
  return Array.from(clusters.values(), ({ members }) => members.sort((x, y) => x - y)).sort(
    ([x = 0], [y = 0]) => x - y,
  );
}

/** Scores the pairs of two clusters that are not known: all of them where they are few, else a sample that stands for the rest. */
function look(
  first: readonly number[],
  second: readonly number[],
  bond: Bond,
  see: (x: number, y: number) => boolean,
  score: (a: number, b: number) => number,
): void {
  const all = first.length * second.length;
  const isFew = all - bond.pairs <= sampled * sampled;
  // The smaller group outside: what compares one article with many is asked for it once.
  const [few, many] = first.length < second.length ? [first, second] : [second, first];
  const outer = isFew ? few : spread(few, sampled);
  const inner = isFew ? many : spread(many, Math.ceil((sampled * sampled) / outer.length));
  let [sum, pairs] = [0, 0];
  for (const x of outer) {
    for (const y of inner) {
      if (!see(x, y)) continue;
      sum += score(x, y);
      pairs += 1;
    }
  }
  bond.sum += sum;
  bond.pairs += pairs;
  bond.guessed = all - bond.pairs;
  // A sample of nothing but known pairs: the rest is taken to be like those.
  bond.guessedSum = bond.guessed * (pairs > 0 ? sum / pairs : bond.sum / bond.pairs);
}

/** `size` members, evenly spread over all; all of them where they are not more. */
function spread(members: readonly number[], size: number): readonly number[] {
  if (members.length <= size) return members;
  return Array.from({ length: size }, (_, place) => members[Math.floor((place * members.length) / size)] ?? 0);
}

/** The bonds of two clusters as those of one. */
function joined(first: ReadonlyMap<number, Bond>, second: ReadonlyMap<number, Bond>): Map<number, Bond> {
  const bonds = new Map<number, Bond>();
  for (const side of [first, second]) {
    for (const [other, bond] of side) {
      const known = bonds.get(other);
      bonds.set(other, {
        sum: bond.sum + (known?.sum ?? 0),
        pairs: bond.pairs + (known?.pairs ?? 0),
        guessedSum: bond.guessedSum + (known?.guessedSum ?? 0),
        guessed: bond.guessed + (known?.guessed ?? 0),
      });
    }
  }
  return bonds;
}

interface Offer {
  readonly a: number;
  readonly b: number;
  readonly value: number;
  readonly bond: Bond;
}

/** Binary heap: highest value first, then lowest numbers. */
class Queue {
  readonly #heap: Offer[] = [];

  push(offer: Offer): void {
    const heap = this.#heap;
    let place = heap.length;
    heap.push(offer);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = heap[parent];
      if (above === undefined || !precedes(offer, above)) break;
      heap[place] = above;
      place = parent;
    }
    heap[place] = offer;
  }

  pop(): Offer | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined || heap.length === 0) return top;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      let best = heap[child];
      if (best === undefined) break;
      const right = heap[child + 1];
      if (right !== undefined && precedes(right, best)) {
        best = right;
        child += 1;
      }
      if (!precedes(best, last)) break;
      heap[place] = best;
      place = child;
    }
    heap[place] = last;
    return top;
  }
}

function precedes(x: Offer, y: Offer): boolean {
  return x.value > y.value || (x.value === y.value && (x.a < y.a || (x.a === y.a && x.b < y.b)));
}
