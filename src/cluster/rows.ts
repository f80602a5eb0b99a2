/**
 * Numbered lists, one an article, in one piece of memory: row `r` stands at the places from `starts[r]` up to `starts[r + 1]`. A hundred thousand
 * small arrays would take twice the memory of what they hold.
 */
export interface Rows<List> {
  readonly starts: Int32Array;
  readonly values: List;
}

/** The same, whatever holds the numbers: a list as JSON gives it will do. */
export interface NumberRows {
  readonly starts: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

type Numbers = Int32Array | Float32Array | Uint16Array;
export type Make<List> = (size: number) => List;

export const integers: Make<Int32Array> = (size) => new Int32Array(size);
export const smallIntegers: Make<Uint16Array> = (size) => new Uint16Array(size);
export const reals: Make<Float32Array> = (size) => new Float32Array(size);

/** The rows with `numbers[value]` in place of each value. */
export function renumbered({ starts, values: old }: NumberRows, numbers: Int32Array): Rows<Int32Array> {
  const values = new Int32Array(old.length);
  for (let place = 0; place < old.length; place += 1) values[place] = numbers[old[place] ?? 0] ?? 0;
  return { starts: Int32Array.from(starts), values };
}

/** {@link Rows} that are written one after the other. */
export class RowsWriter<List extends Numbers> {
  readonly #make: Make<List>;
  #starts: number[] = [0];
  #values: List;
  #length = 0;

  constructor(make: Make<List>) {
    this.#make = make;
    this.#values = make(1024);
  }

  append({ starts, values }: NumberRows): void {
    const from = this.#length;
    this.pushAll(values);
    for (let row = 1; row < starts.length; row += 1) this.#starts.push(from + (starts[row] ?? 0));
  }

  /** Adds a value to the row that is being written. */
  push(value: number): void {
    this.#grow(this.#length + 1);
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** Adds `more` to a value of the row that is being written. */
  increase(place: number, more = 1): void {
    const at = (this.#starts.at(-1) ?? 0) + place;
    this.#values[at] = (this.#values[at] ?? 0) + more;
  }

  pushAll(values: ArrayLike<number>): void {
    this.#grow(this.#length + values.length);
    this.#values.set(values, this.#length);
    this.#length += values.length;
  }

  endRow(): void {
    this.#starts.push(this.#length);
  }

  /** The rows as they were written, in memory that holds nothing else; the writer is empty then. */
  written(): Rows<List> {
    const values = this.#make(this.#length);
    values.set(this.#values.subarray(0, this.#length));
    const starts = Int32Array.from(this.#starts);
    [this.#starts, this.#length] = [[0], 0];
    return { starts, values };
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
