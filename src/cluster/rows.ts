import { grown, type Numbers } from '../language/grown.ts';

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
  /** Where the row that is being written begins. */
  #start = 0;

  constructor(make: Make<List>) {
    this.#make = make;
    this.#values = make(1024);
  }

  /** Adds a value to the row that is being written. */
  push(value: number): void {
    this.#values = grown(this.#values, this.#length + 1);
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** Adds `more` to a value of the row that is being written. */
  increase(place: number, more = 1): void {
    const at = this.#start + place;
    this.#values[at] = (this.#values[at] ?? 0) + more;
  }

  /** The row that is being written, until more is added to it. */
  get row(): List {
    return this.#values.subarray(this.#start, this.#length) as List;
  }

  pushAll(values: ArrayLike<number>): void {
    this.#values = grown(this.#values, this.#length + values.length);
    this.#values.set(values, this.#length);
    this.#length += values.length;
  }

  endRow(): void {
    this.#starts.push(this.#length);
    this.#start = this.#length;
  }

  /** The rows as they were written, in memory that holds nothing else; the writer is empty then. */
  written(): Rows<List> {
    const values = this.#make(this.#length);
    values.set(this.#values.subarray(0, this.#length));
    const starts = Int32Array.from(this.#starts);
    [this.#starts, this.#start, this.#length] = [[0], 0, 0];
    return { starts, values };
  }
}

/** {@link Rows} that come in parts, kept as they come and put into one piece when all are there: nothing is copied twice, and no room is kept for more. */
export class RowsInParts<List extends Numbers> {
  readonly #make: Make<List>;
  #parts: Rows<Numbers>[] = [];
  #size = 0;

  constructor(make: Make<List>) {
    this.#make = make;
  }

  append({ starts, values }: NumberRows): void {
    this.#parts.push({ starts: Int32Array.from(starts), values: isPacked(values) ? values : this.#packed(values) });
    this.#size += values.length;
  }

  #packed(values: ArrayLike<number>): List {
    const packed = this.#make(values.length);
    packed.set(values);
    return packed;
  }

  /** All rows in the order of `order`, which names each once, counted over all parts; none is left here. */
  rows(order: Int32Array): Rows<List> {
    const starts = new Int32Array(order.length + 1);
    const values = this.#make(this.#size);
    const places = placesIn(this.#parts, order.length);
    order.forEach((row, place) => {
      const part = this.#parts[places.parts[row] ?? 0] ?? nothing;
      const inPart = places.rows[row] ?? 0;
      const own = part.values.subarray(startOf(part, inPart), endOf(part, inPart));
      const from = starts[place] ?? 0;
      values.set(own, from);
      starts[place + 1] = from + own.length;
    });
    [this.#parts, this.#size] = [[], 0];
    return { starts, values };
  }
}

const nothing: Rows<Numbers> = { starts: new Int32Array(1), values: new Int32Array(0) };

const isPacked = (values: ArrayLike<number>): values is Numbers => ArrayBuffer.isView(values);

/** For each row its part, and its number there. */
function placesIn(
  parts: readonly NumberRows[],
  size: number,
): { readonly parts: Int32Array; readonly rows: Int32Array } {
  const places = { parts: new Int32Array(size), rows: new Int32Array(size) };
  let first = 0;
  parts.forEach(({ starts }, part) => {
    for (let row = 0; row + 1 < starts.length; row += 1) {
      places.parts[first + row] = part;
      places.rows[first + row] = row;
    }
    first += starts.length - 1;
  });
  return places;
}

/** The place from which row `row` stands. */
export const startOf = ({ starts }: Rows<unknown>, row: number): number => starts[row] ?? 0;

/** The place up to which row `row` stands. */
export const endOf = ({ starts }: Rows<unknown>, row: number): number =>
  starts[row + 1] ?? startOf({ starts, values: 0 }, row);
