import type { Root } from 'mdast';
import { suggestion } from '../did-you-mean.ts';
import type { Problem } from '../problem.ts';
import { parseTextCapture } from './text.ts';

/** Parses a capture's decoded text to mdast with unist positions: offsets into that text. */
export type Parse = (text: string) => Root;

/** What can be read, by the file's ending. Another format is one file beside this one and one line here. */
export const formats: ReadonlyMap<string, Parse> = new Map([['txt', parseTextCapture]]);

/** The parser for a file, or what is wrong with its ending. */
export function formatOf(file: string): { readonly parse: Parse | null; readonly problems: readonly Problem[] } {
  const ending = /\.([^./]+)$/u.exec(file)?.[1] ?? '';
  const parse = formats.get(ending.toLowerCase()) ?? null;
  if (parse !== null) return { parse, problems: [] };
  const known = [...formats.keys()];
  const what = ending === '' ? 'The file name has no ending.' : `".${ending}" is not an ending that can be read.`;
  const mend = `${suggestion(ending, known, (name) => `.${name}`)}Endings that can be read: ${known.map((name) => `.${name}`).join(', ')}.`;
  return { parse: null, problems: [{ file, line: null, what, mend }] };
}
