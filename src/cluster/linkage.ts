/** Two articles, by number, and their likeness. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

interface Cluster {
  members: number[];
  /** Links to other clusters that still stand, by their number. */
  readonly links: Map<number, Bond>;
}

/** What is known of the pairs between two clusters. */
interface Bond {
  sum: number;
  pairs: number;
}

/**
 * Average linkage (UPGMA; Sokal and Michener 1958): joins the two groups whose members are most alike on average, until no
 * two reach `threshold`. Single linkage would chain one story into the next.
 *
 * Exact, yet sparse. `links` holds the pairs worth knowing; all others are taken to score less than `unseen`, and are
 * scored (by `score`) only where such a pair could still carry a join over the threshold. So the cost follows the number of links, not
 * the square of the articles.
 *
 * @returns groups of article numbers, each rising, by their first.
 */
export function averageLinkage(
  articles: number,
  links: readonly Link[],
  score: (a: number, b: number) => number,
  { threshold, unseen }: { threshold: number; unseen: number },
): number[][] {
  /** For each article those of higher number that it has been compared with. */
  const seen = Array.from({ length: articles }, () => new Set<number>());
  const see = (x: number, y: number): boolean => {
    const known = seen[Math.min(x, y)];
    if (known?.has(Math.max(x, y))) return false;
    known?.add(Math.max(x, y));
    return true;
  };
  const clusters = new Map<number, Cluster>();
  const queue = new Queue();
  for (let article = 0; article < articles; article += 1) {
    clusters.set(article, { members: [article], links: new Map() });
  }
  const promise = (a: number, b: number, { sum, pairs }: Bond): number => {
    const all = (clusters.get(a)?.members.length ?? 0) * (clusters.get(b)?.members.length ?? 0);
    return (sum + (all - pairs) * unseen) / all;
  };
  const offer = (a: number, b: number, bond: Bond): void => {
    const value = promise(a, b, bond);
    if (value >= threshold) queue.push({ a: Math.min(a, b), b: Math.max(a, b), value, bond, pairs: bond.pairs });
  };
  for (const { a, b, score: value } of links) {
    see(a, b);
    const bond = { sum: value, pairs: 1 };
    clusters.get(a)?.links.set(b, bond);
    clusters.get(b)?.links.set(a, bond);
    offer(a, b, bond);
  }
  let next = articles;
  for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
    const { a, b, bond } = best;
    const [first, second] = [clusters.get(a), clusters.get(b)];
    if (first === undefined || second === undefined) continue;
    if (bond.pairs < first.members.length * second.members.length) {
      // The smaller group outside: what compares one article with many is asked for it once.
      const [few, many] = first.members.length < second.members.length ? [first, second] : [second, first];
      for (const x of few.members) {
        for (const y of many.members) {
          if (!see(x, y)) continue;
          bond.sum += score(x, y);
          bond.pairs += 1;
        }
      }
      offer(a, b, bond);
      continue;
    }
    clusters.delete(a);
    clusters.delete(b);
    const merged: Cluster = { members: [...first.members, ...second.members], links: new Map() };
    for (const side of [first, second]) {
      for (const [other, { sum, pairs }] of side.links) {
        if (other === a || other === b || !clusters.has(other)) continue;
        const known = merged.links.get(other);
        merged.links.set(other, { sum: sum + (known?.sum ?? 0), pairs: pairs + (known?.pairs ?? 0) });
      }
    }
    clusters.set(next, merged);
    for (const [other, joined] of merged.links) {
      const neighbour = clusters.get(other);
      neighbour?.links.delete(a);
      neighbour?.links.delete(b);
      neighbour?.links.set(next, joined);
      offer(next, other, joined);
    }
    next += 1;
  }
  return Array.from(clusters.values(), ({ members }) => members.sort((x, y) => x - y)).sort(
    ([x = 0], [y = 0]) => x - y,
  );
}

interface Offer {
  readonly a: number;
  readonly b: number;
  readonly value: number;
  readonly bond: Bond;
  readonly pairs: number;
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
