import { closeSync, openSync, readSync } from 'node:fs';
import { limits } from '../ingest/limits.ts';
import { InputError } from '../ingest/problem.ts';

/** Bytes read at once. */
const chunkBytes = 2 ** 20;

export interface NumberedLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of a file, or of standard input for `-`, one after the other: a set of 100,000 articles is larger than the longest string.
 *
 * @throws {InputError} where there is no such file, or it is not UTF-8, or a line is longer than an article may be.
 */
export function* readLines(file: string): Generator<NumberedLine> {
  const fault = (line: number | null, what: string, mend: string) => new InputError([{ file, line, what, mend }]);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  let rest = '';
  for (const bytes of chunks(file)) {
    try {
      rest += decoder.decode(bytes, { stream: bytes.length > 0 });
    } catch {
      throw fault(number + 1, 'Here or behind it stands what is not UTF-8.', 'Save the file as UTF-8.');
    }
    const lines = rest.split('\n');
    rest = bytes.length > 0 ? (lines.pop() ?? '') : '';
    for (const text of lines) yield { number: ++number, text };
    if (rest.length > limits.articleLength)
      throw fault(number + 1, `It has more than ${limits.articleLength} characters.`, 'Write one article a line.');
  }
}

/** The bytes of a file in pieces, and an empty piece at the end. */
function* chunks(file: string): Generator<Uint8Array> {
  const descriptor = file === '-' ? 0 : open(file);
  try {
    const buffer = new Uint8Array(chunkBytes);
    for (let length = read(descriptor, buffer, file); length > 0; length = read(descriptor, buffer, file))
      yield buffer.subarray(0, length);
    yield new Uint8Array();
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
