/**
 * Numbered lists, one an article, in one piece of memory: row `r` stands at the places from `starts[r]` up to `starts[r + 1]`. A hundred thousand
 * small arrays would take twice the memory of what they hold.
 */
export interface Rows<List> {
  readonly starts: Int32Array;
  readonly values: List;
}

type Numbers = Int32Array | Float32Array;

/** A list of numbers that grows. */
export class Growing<List extends Numbers> {
  #list: List;
  #make: (size: number) => List;
  length = 0;

  constructor(make: (size: number) => List) {
    this.#make = make;
    this.#list = make(1024);
  }

  push(value: number): void {
    if (this.length === this.#list.length) {
      const larger = this.#make(2 * this.#list.length);
      larger.set(this.#list);
      this.#list = larger;
    }
    this.#list[this.length] = value;
    this.length += 1;
  }

  /** The list as it stands, without a copy. */
  list(): List {
    return this.#list.subarray(0, this.length) as List;
  }
}

/** {@link Rows} that are written one after the other. */
export class RowsWriter<List extends Numbers> {
  readonly #starts = new Growing((size) => new Int32Array(size));
  readonly #values: Growing<List>;

  constructor(make: (size: number) => List) {
    this.#values = new Growing(make);
    this.#starts.push(0);
  }

  /** Adds a value to the row that is being written. */
  push(value: number): void {
    this.#values.push(value);
  }

  /** Ends the row. */
  end(): void {
    this.#starts.push(this.#values.length);
  }

  rows(): Rows<List> {
    return { starts: this.#starts.list(), values: this.#values.list() };
  }
}

export const integers = (size: number): Int32Array<ArrayBuffer> => new Int32Array(size);
export const reals = (size: number): Float32Array<ArrayBuffer> => new Float32Array(size);

/** The place from which row `row` stands. */
export const startOf = ({ starts }: Rows<unknown>, row: number): number => starts[row] ?? 0;

/** The place up to which row `row` stands. */
export const endOf = ({ starts }: Rows<unknown>, row: number): number =>
  starts[row + 1] ?? startOf({ starts, values: 0 }, row);
