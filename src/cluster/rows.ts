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
/** 0 to 255; more is taken for 255. */
export const bytes: Make<Uint8ClampedArray> = (size) => new Uint8ClampedArray(size);

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
    if (this.#length === this.#values.length) this.#values = grown(this.#values, this.#length + 1);
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

/**
 * Bytes of a part of {@link RowsInParts}. From 32 MB on memory is given back to the system when it is let go, and none is taken before it is written to; smaller pieces stay with the
 * process and leave gaps that nothing large fits into: of 100,000 articles 300 MB (`node bench/scale.ts`).
 */
const partSize = 2 ** 25;

/** Bytes with which a small folder makes do. */
const firstSize = 2 ** 18;

interface Part<List> {
  values: List;
  starts: Int32Array;
  rows: number;
  used: number;
}

/** {@link Rows} that come by batches, and are put into one piece when all are there. */
export class RowsInParts<List extends Numbers> {
  readonly #make: Make<List>;
  readonly #parts: Part<List>[] = [];

  constructor(make: Make<List>) {
    this.#make = make;
  }

  append({ starts, values }: NumberRows): void {
    const part = this.#withRoom(values.length);
    part.values.set(values, part.used);
    part.starts = grown(part.starts, part.rows + starts.length);
    for (let row = 1; row < starts.length; row += 1) part.starts[part.rows + row] = part.used + (starts[row] ?? 0);
    part.rows += starts.length - 1;
    part.used += values.length;
  }

  /** The last part, or a new one. The first is small until it is full: most folders have no more. */
  #withRoom(more: number): Part<List> {
    const last = this.#parts.at(-1);
    const size = (last?.used ?? 0) + more;
    if (last !== undefined && size <= last.values.length) return last;
    const width = this.#make(0).BYTES_PER_ELEMENT;
    if (last !== undefined && last.values.byteLength < partSize) {
      const larger = this.#make(Math.max(size, partSize / width));
      larger.set(last.values);
      last.values = larger;
      return last;
    }
    const part = {
      values: this.#make(Math.max(more, (last === undefined ? firstSize : partSize) / width)),
      starts: new Int32Array(1),
      rows: 0,
      used: 0,
    };
    this.#parts.push(part);
    return part;
  }

  /** Gives the row that was added at a place, counted over all batches. It stands in the memory of its part. */
  reader(): (row: number) => List {
    const { parts, rows } = this.#places();
    return (row) => {
      const part = this.#parts[parts[row] ?? 0];
      const inPart = rows[row] ?? 0;
      return (part?.values.subarray(startOf(part, inPart), endOf(part, inPart)) ?? this.#make(0)) as List;
    };
  }

  /** All rows in the order of `order`, which names each once, counted over all batches; none is left here. */
  rows(order: Int32Array): Rows<List> {
    const { parts, rows } = this.#places();
    const starts = new Int32Array(order.length + 1);
    const values = this.#make(this.#parts.reduce((size, { used }) => size + used, 0));
    let size = 0;
    for (let place = 0; place < order.length; place += 1) {
      const row = order[place] ?? 0;
      const part = this.#parts[parts[row] ?? 0];
      if (part === undefined) break;
      const end = endOf(part, rows[row] ?? 0);
      for (let from = startOf(part, rows[row] ?? 0); from < end; from += 1, size += 1)
        values[size] = part.values[from] ?? 0;
      starts[place + 1] = size;
    }
    this.clear();
    return { starts, values };
  }

  /** Lets go of all rows, at once: the collector would not hurry, since to it they are a few small objects. */
  clear(): void {
    for (const { values } of this.#parts) if (values.buffer instanceof ArrayBuffer) values.buffer.transfer(0);
    this.#parts.length = 0;
  }

  /** For each row its part, and its number there. */
  #places(): { readonly parts: Int32Array; readonly rows: Int32Array } {
    const size = this.#parts.reduce((sum, { rows }) => sum + rows, 0);
    const places = { parts: new Int32Array(size), rows: new Int32Array(size) };
    let first = 0;
    this.#parts.forEach(({ rows }, part) => {
      for (let row = 0; row < rows; row += 1) {
        places.parts[first + row] = part;
        places.rows[first + row] = row;
      }
      first += rows;
    });
    return places;
  }
}

/** The place from which row `row` stands. */
export const startOf = ({ starts }: Rows<unknown>, row: number): number => starts[row] ?? 0;

/** The place up to which row `row` stands. */
export const endOf = ({ starts }: Rows<unknown>, row: number): number =>
  starts[row + 1] ?? startOf({ starts, values: 0 }, row);
