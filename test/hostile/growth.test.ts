import { describe, expect, it } from 'vitest';
import { parseCapture, parseSources } from '../../src/ingest/index.ts';
import { InputError } from '../../src/ingest/problem.ts';

/**
 * No reader's time grows faster than its input. `eslint-plugin-regexp` proves it of each regular expression by itself (`no-super-linear-backtracking`,
 * `no-super-linear-move`); here the whole of ingest reads strings that such expressions, and quadratic loops, are slow on: a piece repeated, once and
 * four times. Linear readers take four times as long, quadratic ones sixteen.
 */
const pieces = [
  ' ',
  '\n',
  'a',
  'a ',
  'A ',
  'A. ',
  'a. ',
  '1',
  '1,',
  '1.',
  '. ',
  '...',
  '… ',
  ', ',
  '; ',
  ': ',
  '| ',
  '- ',
  '— ',
  '/',
  '@',
  '#',
  '&',
  '&amp',
  '<',
  '<a ',
  '<b>x',
  '<p>x',
  '<br>',
  '“',
  '”',
  '"',
  '" ',
  "'",
  '“a” said B. ',
  '“a,” he said, “b” ',
  '(',
  ') ',
  '[',
  '{',
  'By ',
  'By A ',
  'Jan ',
  '1 May ',
  'May 1, 2024 ',
  '2024-05-01 ',
  'Monday ',
  '12:30 ',
  'Reuters ',
  '(Reuters) - ',
  'Photo: ',
  'Source: ',
  'Mr. ',
  'U.S. ',
  'President A ',
  'Home > ',
  'Read more: ',
  '© ',
  'https://a.org/ ',
  'a@b.org ',
  '\u0301',
  '\u200f',
  '\u00a0',
  '\t',
  '一',
  '😀',
];
const small = 12_000;
const growth = 4;
/** Between linear and quadratic, for four times the input; with room for what the machine does meanwhile. */
const mostGrowth = 11;
/** Milliseconds below which growth says nothing. */
const leastTime = 150;

const prose = 'The mayor of Port Ellis opened the new harbour bridge on Thursday, three years after it was due. ';
const shapes = [
  ['a text', 'a.txt', (text: string) => `${prose}\n${prose}${text} ${prose}`],
  [
    'a page',
    'a.html',
    (text: string) => `<title>Bridge</title><article><h1>Bridge</h1><p>${prose}</p><p>${prose}${text}</p></article>`,
  ],
  [
    'a feed',
    'a.json',
    (text: string) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ id: '1', content_html: `<p>${prose}${text}</p>` }],
      }),
  ],
] as const;

/** Time of the processor, in milliseconds: what else the machine does does not count. */
function timeToRead(file: string, text: string): number {
  const before = process.cpuUsage();
  try {
    // A dated capture: the weekdays and days that it names are told by its date.
    const sidecar = { file: 'a.yaml', text: 'published: 2024-05-17' };
    parseCapture({ file, bytes: Buffer.from(text), sidecar }, parseSources(null));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('reading takes time in proportion to the input', () => {
  for (const [name, file, shape] of shapes) {
    it(`in ${name}, whatever is repeated`, { timeout: 240_000 }, () => {
      const slow = pieces.flatMap((piece) => {
        const of = (length: number) => shape(piece.repeat(Math.ceil(length / piece.length)));
        const large = timeToRead(file, of(small * growth));
        if (large < leastTime) return [];
        const ratio = Math.min(large, timeToRead(file, of(small * growth))) / timeToRead(file, of(small));
        return ratio > mostGrowth ? [`${JSON.stringify(piece)}: ${ratio.toFixed(1)} times as long`] : [];
      });
      expect(slow).toEqual([]);
    });
  }
});
