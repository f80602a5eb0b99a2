import { limits } from './limits.ts';
import type { Problem } from './problem.ts';

/** A decoded text, or what is wrong with its bytes: where there are problems, `text` is empty. */
export interface Decoded {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * The text of a file, a byte order mark left out. In order: what a byte order mark says; UTF-8, where the bytes are that (text in another
 * encoding hardly ever is); what the file or its carrier declares. Never guesses: bytes that their encoding does not know are a problem.
 *
 * @param declared label of the encoding that the file declares, such as `windows-1252`, or `null`
 */
export function decode(file: string, bytes: Uint8Array, declared: string | null = null): Decoded {
  const wrong = (line: number | null, what: string, mend: string): Decoded => ({
    text: '',
    problems: [{ file, line, what, mend }],
  });
  if (bytes.length > limits.captureBytes)
    return wrong(
      null,
      `The file has ${bytes.length} bytes; at most ${limits.captureBytes} are read.`,
      'Cut it down to one article.',
    );
  const marked = markedEncoding(bytes);
  const utf8 = marked === null ? decodeAs(bytes, 'utf-8') : null;
  const encoding = marked ?? (utf8 === null ? declaredEncoding(declared) : null) ?? 'utf-8';
  const text = utf8 ?? decodeAs(bytes, encoding);
  if (text === null) {
    const at = firstInvalid(bytes, encoding);
    const value = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    const name = encoding.toUpperCase();
    return wrong(lineAt(bytes, at), `Byte ${at} (0x${value}) is not ${name}.`, 'Save the capture as UTF-8.');
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const at = encoding.startsWith('utf-16') ? 'A character' : `Byte ${bytes.indexOf(0)}`;
    return wrong(newlines(text, nul), `${at} is NUL, which no text holds.`, 'Save the capture as UTF-8 text.');
  }
  if (text.trim() === '')
    return wrong(null, 'The file is empty.', 'Put the article into it, or remove it from the folder.');
  return { text, problems: [] };
}

/** What a byte order mark says. */
function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** The encoding of a label by the WHATWG Encoding Standard; `null` for none, or one that nobody knows. */
function declaredEncoding(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Number of the line, from 1, on which byte `at` stands. */
function lineAt(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let index = 0; index < at; index += 1) if (bytes[index] === 0x0a) line += 1;
  return line;
}

/** Number of the line, from 1, on which the character at `end` stands. */
function newlines(text: string, end: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** Longest character in any encoding, in bytes (GB 18030, UTF-8). */
const longestCharacter = 4;

/**
 * Offset of the first character that the encoding does not know: by halving, as what is valid up to there decodes as a stream, and then back to where
 * that character begins.
 */
function firstInvalid(bytes: Uint8Array, encoding: string): number {
  let [valid, invalid] = [0, bytes.length];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodes(bytes.subarray(0, middle), encoding)) valid = middle;
    else invalid = middle;
  }
  for (let start = valid; start > Math.max(0, valid - longestCharacter); start -= 1) {
    if (decodeAs(bytes.subarray(0, start), encoding) !== null) return start;
  }
  return valid;
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
