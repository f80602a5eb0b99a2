import { grown } from './grown.ts';

/** Numbers in a row: 64 bytes, what a processor reads from memory at once. */
const width = 16;

/**
 * What is known of many small whole numbers, such as words, a row each. It stands row by row, since whoever looks at one column of a row mostly looks at others next: with
 * a list for each column, counting known words takes a tenth longer, and a third on a busy machine.
 */
export class NumberTable {
  cells = new Int32Array(width * 1024);
  #columns = 0;

  get hasRoom(): boolean {
    return this.#columns < width;
  }

  /** Place of a new column in each row; all of it is 0. */
  addColumn(): number {
    return this.#columns++;
  }

  /** Makes room for the rows below `rows`. */
  growTo(rows: number): void {
    this.cells = grown(this.cells, rows * width);
  }

  get(row: number, column: number): number {
    return this.cells[row * width + column] ?? 0;
  }

  set(row: number, column: number, value: number): void {
    this.cells[row * width + column] = value;
  }
}

/** What a {@link NumberMap} has for a number that it does not hold. */
export const absent = -1;

/** No cell holds more than twice as much. */
const largest = 2 ** 30;

/**
 * A map from a table's numbers to others that is emptied at once, however much it held: values are told from those of earlier rounds by
 * counting on from there (as Briggs and Torczon's sparse sets, 1993, need no clearing).
 */
export class NumberMap {
  readonly #table: NumberTable;
  readonly #column: number;
  /** What stands for 0 in this round; whatever is less is of an earlier one. */
  #zero = 1;
  #most = 0;

  constructor(table: NumberTable) {
    this.#table = table;
    this.#column = table.addColumn();
  }

  clear(): void {
    this.#zero = this.#most + 1;
    if (this.#zero < largest) return;
    for (let row = 0; row * width < this.#table.cells.length; row += 1) this.#table.set(row, this.#column, 0);
    [this.#zero, this.#most] = [1, 0];
  }

  /** {@link absent} where there is none. */
  get(row: number): number {
    const value = this.#table.get(row, this.#column) - this.#zero;
    return value < 0 ? absent : value;
  }

  /** @param value 0 or more. */
  set(row: number, value: number): void {
    const cell = this.#zero + value;
    if (cell > this.#most) this.#most = cell;
    this.#table.set(row, this.#column, cell);
  }
}
