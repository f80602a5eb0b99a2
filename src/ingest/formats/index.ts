import { suggestion } from '../did-you-mean.ts';
import type { Problem } from '../problem.ts';
import { textFormat, type Format } from './format.ts';
import { feedFormat } from './feed.ts';
import { htmlFormat } from './html.ts';
import { markdownFormat } from './markdown.ts';
import { mhtmlFormat } from './mhtml.ts';
import { parseTextCapture } from './text.ts';
import { warcFormat } from './warc.ts';

/** What can be read, by the file's ending. Another format is one file beside this one and one line here. */
export const formats: ReadonlyMap<string, Format> = new Map([
  ['txt', textFormat(parseTextCapture)],
  ['md', markdownFormat],
  ['html', htmlFormat],
  ['htm', htmlFormat],
  ['xml', feedFormat],
  ['json', feedFormat],
  ['warc', warcFormat],
  ['warc.gz', warcFormat],
  ['mhtml', mhtmlFormat],
]);

/** A file's name without its folders and its ending, and that ending: the longest that is known (`.warc.gz` before `.gz`). */
export function splitName(file: string): { readonly name: string; readonly ending: string } {
  const base = file.slice(file.lastIndexOf('/') + 1);
  const [, ...steps] = base.split('.');
  for (let count = Math.min(2, steps.length); count > 0; count -= 1) {
    const ending = steps.slice(-count).join('.').toLowerCase();
    const name = base.slice(0, -ending.length - 1);
    if (name !== '' && (count === 1 || formats.has(ending))) return { name, ending };
  }
  return { name: base, ending: '' };
}

/** The format of a file, or what is wrong with its ending. */
export function formatOf(file: string): { readonly format: Format | null; readonly problems: readonly Problem[] } {
  const { ending } = splitName(file);
  const format = formats.get(ending) ?? null;
  if (format !== null) return { format, problems: [] };
  const known = [...formats.keys()];
  const what = ending === '' ? 'The file name has no ending.' : `".${ending}" is not an ending that can be read.`;
  const mend = `${suggestion(ending, known, (name) => `.${name}`)}Endings that can be read: ${known.map((name) => `.${name}`).join(', ')}.`;
  return { format: null, problems: [{ file, line: null, what, mend }] };
}
