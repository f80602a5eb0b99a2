/**
 * Bonds by their rank, highest first; of equals the one of the lower order. A binary heap in flat arrays that knows where each bond stands, so that none stands in it twice.
 */
export class BondQueue {
  readonly #heap: Int32Array;
  /** Place in the heap of each bond; `-1` of those that are not in it. */
  readonly #places: Int32Array;
  readonly #ranks: Float64Array;
  readonly #orders: Float64Array;
  #size = 0;

  /** Of the bonds with numbers up to `bonds`. */
  constructor(bonds: number) {
    this.#heap = new Int32Array(bonds);
    this.#places = new Int32Array(bonds).fill(-1);
    this.#ranks = new Float64Array(bonds);
    this.#orders = new Float64Array(bonds);
  }

  /** Puts `bond` where it belongs. One that stands higher already stays there: whoever takes it may offer it anew. */
  offer(bond: number, rank: number, order: number): void {
    let place = this.#places[bond] ?? -1;
    if (place < 0) {
      place = this.#size;
      this.#size += 1;
    } else if (!this.#standsBelow(bond, rank, order)) {
      return;
    }
    this.#ranks[bond] = rank;
    this.#orders[bond] = order;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = this.#heap[parent] ?? 0;
      if (!this.#standsBelow(above, rank, order)) break;
      this.#put(above, place);
      place = parent;
    }
    this.#put(bond, place);
  }

  /** The first bond, which is no longer in the queue then; `-1` where there is none. */
  take(): number {
    if (this.#size === 0) return -1;
    const top = this.#heap[0] ?? -1;
    this.#places[top] = -1;
    this.#size -= 1;
    if (this.#size > 0) this.#sink(this.#heap[this.#size] ?? 0);
    return top;
  }

  /** Whether a bond was taken for this rank and order. */
  stoodAt(bond: number, rank: number, order: number): boolean {
    return this.#ranks[bond] === rank && this.#orders[bond] === order;
  }

  /** Whether `bond` stands below that rank and order. */
  #standsBelow(bond: number, rank: number, order: number): boolean {
    const own = this.#ranks[bond] ?? 0;
    return own < rank || (own === rank && (this.#orders[bond] ?? 0) > order);
  }

  #put(bond: number, place: number): void {
    this.#heap[place] = bond;
    this.#places[bond] = place;
  }

  /** From the top. */
  #sink(bond: number): void {
    const [rank, order] = [this.#ranks[bond] ?? 0, this.#orders[bond] ?? 0];
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= this.#size) break;
      let best = this.#heap[child] ?? 0;
      const right = this.#heap[child + 1] ?? 0;
      if (child + 1 < this.#size && this.#standsBelow(best, this.#ranks[right] ?? 0, this.#orders[right] ?? 0)) {
        best = right;
        child += 1;
      }
      if (this.#standsBelow(best, rank, order)) break;
      this.#put(best, place);
      place = child;
    }
    this.#put(bond, place);
  }
}
