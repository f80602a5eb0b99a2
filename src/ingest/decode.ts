import type { Problem } from './problem.ts';

/** Captures are articles, not libraries: 64 MB, beyond which reading would cost more memory than any page deserves. */
const mostBytes = 64 * 1024 * 1024;

/** The text of a UTF-8 file, a byte order mark left out, or what is wrong with its bytes. */
export function decode(
  file: string,
  bytes: Uint8Array,
): { readonly text: string; readonly problems: readonly Problem[] } {
  const problem = (line: number | null, what: string, mend: string) => ({
    text: '',
    problems: [{ file, line, what, mend }],
  });
  if (bytes.length > mostBytes)
    return problem(
      null,
      `The file has ${bytes.length} bytes; at most ${mostBytes} are read.`,
      'Cut it down to one article.',
    );
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return problem(lineAt(bytes, nul), `Byte ${nul} is NUL, which no text holds.`, 'Save the capture as UTF-8 text.');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const at = firstInvalid(bytes);
    const value = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return problem(lineAt(bytes, at), `Byte ${at} (0x${value}) is not UTF-8.`, 'Save the capture as UTF-8.');
  }
  if (text.trim() === '')
    return problem(null, 'The file is empty.', 'Put the article into it, or remove it from the folder.');
  return { text, problems: [] };
}

/** Number of the line, from 1, on which byte `at` stands. */
function lineAt(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let index = 0; index < at; index += 1) if (bytes[index] === 0x0a) line += 1;
  return line;
}

/** Offset of the first byte that is no UTF-8 (Unicode Standard, table 3-7), by halving: what is valid up to there decodes as a stream. */
function firstInvalid(bytes: Uint8Array): number {
  let [valid, invalid] = [0, bytes.length];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodes(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return valid;
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
