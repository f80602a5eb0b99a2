import { closeSync, openSync, readSync } from 'node:fs';
import { limits } from '../ingest/limits.ts';
import { InputError } from '../ingest/problem.ts';

/** Bytes read at once. */
const chunkBytes = 2 ** 20;

/** A line of a file, from 1, or what is wrong with it. */
export type NumberedLine =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly text: null; readonly what: string; readonly mend: string };

/**
 * The lines of a file, or of standard input for `-`, one after the other: a set of 100,000 articles is larger than the longest string. A line that
 * is not UTF-8, or longer than an article may be, is passed over, and told in its place.
 *
 * @throws {InputError} where there is no such file, or none that holds UTF-8.
 */
export function* readLines(file: string): Generator<NumberedLine> {
  let number = 0;
  let begun = new LineBytes();
  for (const bytes of chunks(file)) {
    if (number === 0 && begun.isEmpty && isUtf16(bytes))
      throw new InputError([{ file, line: null, what: 'It is UTF-16.', mend: 'Save the file as UTF-8.' }]);
    let start = 0;
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
      begun.add(bytes.subarray(start, end));
      number += 1;
      yield { number, ...begun.text() };
      begun = new LineBytes();
      start = end + 1;
    }
    begun.add(bytes.slice(start));
  }
  if (!begun.isEmpty) yield { number: number + 1, ...begun.text() };
}

const newline = 0x0a;

/** A byte order mark at its start says so. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** The bytes of one line, as they come; of one that is too long no more than its length is kept. */
class LineBytes {
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(bytes: Uint8Array): void {
    this.#length += bytes.length;
    if (this.#length > limits.articleLength) this.#parts.length = 0;
    else this.#parts.push(bytes);
  }

  text(): { text: string } | { text: null; what: string; mend: string } {
    if (this.#length > limits.articleLength)
      return { text: null, what: `It has more than ${limits.articleLength} bytes.`, mend: 'Write one article a line.' };
    const bytes =
      this.#parts.length === 1 && this.#parts[0] !== undefined ? this.#parts[0] : Buffer.concat(this.#parts);
    try {
      return { text: utf8.decode(bytes) };
    } catch {
      return { text: null, what: 'It is not UTF-8.', mend: 'Save the file as UTF-8.' };
    }
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The bytes of a file in pieces; each lasts until the next is asked for. */
function* chunks(file: string): Generator<Uint8Array> {
  const descriptor = file === '-' ? 0 : open(file);
  try {
    const buffer = new Uint8Array(chunkBytes);
    for (let length = read(descriptor, buffer, file); length > 0; length = read(descriptor, buffer, file))
      yield buffer.subarray(0, length);
  } finally {
    if (descriptor !== 0) closeSync(descriptor);
  }
}

function open(file: string): number {
  try {
    return openSync(file, 'r');
  } catch (error) {
    throw unreadable(file, error);
  }
}

function read(descriptor: number, buffer: Uint8Array, file: string): number {
  for (;;) {
    try {
      return readSync(descriptor, buffer);
    } catch (error) {
      const code = codeOf(error);
      // Standard input that a terminal or a slow program has not filled yet, and, on Windows, its end.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw unreadable(file, error);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

function unreadable(file: string, error: unknown): InputError {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new InputError([{ file, line: null, what: 'There is no such file.', mend: 'Check the path.' }]);
  return new InputError([
    { file, line: null, what: `It cannot be read (${code}).`, mend: 'Is it a file you may read?' },
  ]);
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
