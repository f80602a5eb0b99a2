/**
 * Numbered lists, one an article, in one piece of memory: row `r` stands at the places from `starts[r]` up to `starts[r + 1]`. A hundred thousand
 * small arrays would take twice the memory of what they hold.
 */
export interface Rows<List> {
  readonly starts: Int32Array;
  readonly values: List;
}

type Numbers = Int32Array | Float32Array | Uint16Array;
export type Make<List> = (size: number) => List;

export const integers: Make<Int32Array> = (size) => new Int32Array(size);
export const smallIntegers: Make<Uint16Array> = (size) => new Uint16Array(size);
export const reals: Make<Float32Array> = (size) => new Float32Array(size);

/** Rows of these lists, in memory that holds nothing else. */
export function rowsOf<List extends Numbers>(lists: readonly (readonly number[])[], make: Make<List>): Rows<List> {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, row) => (starts[row + 1] = (starts[row] ?? 0) + list.length));
  const values = make(starts.at(-1) ?? 0);
  lists.forEach((list, row) => values.set(list, starts[row]));
  return { starts, values };
}

/** The rows with `numbers[value]` in place of each value. */
export function renumbered({ starts, values: old }: Rows<Int32Array>, numbers: Int32Array): Rows<Int32Array> {
  const values = new Int32Array(old.length);
  for (let place = 0; place < old.length; place += 1) values[place] = numbers[old[place] ?? 0] ?? 0;
  return { starts, values };
}

/** {@link Rows} that are written one after the other. */
export class RowsWriter<List extends Numbers> {
  readonly #make: Make<List>;
  readonly #starts: number[] = [0];
  #values: List;
  #length = 0;

  constructor(make: Make<List>) {
    this.#make = make;
    this.#values = make(1024);
  }

  append({ starts, values }: Rows<Numbers>): void {
    const from = this.#length;
    this.#grow(from + values.length);
    this.#values.set(values, from);
    this.#length += values.length;
    for (let row = 1; row < starts.length; row += 1) this.#starts.push(from + (starts[row] ?? 0));
  }

  /** The rows in the order of `order`, which names each once. */
  rows(order: Int32Array): Rows<List> {
    const starts = new Int32Array(order.length + 1);
    const values = this.#make(this.#length);
    order.forEach((row, place) => {
      const own = this.#values.subarray(this.#starts[row], this.#starts[row + 1]);
      values.set(own, starts[place]);
      starts[place + 1] = (starts[place] ?? 0) + own.length;
    });
    this.#values = this.#make(0);
    return { starts, values };
  }

  #grow(size: number): void {
    if (size <= this.#values.length) return;
    const larger = this.#make(Math.max(size, Math.ceil(1.5 * this.#values.length)));
    larger.set(this.#values.subarray(0, this.#length));
    this.#values = larger;
  }
}

/** The place from which row `row` stands. */
export const startOf = ({ starts }: Rows<unknown>, row: number): number => starts[row] ?? 0;

/** The place up to which row `row` stands. */
export const endOf = ({ starts }: Rows<unknown>, row: number): number =>
  starts[row + 1] ?? startOf({ starts, values: 0 }, row);
