import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleSchema, type Article } from '../../src/ingest/article.ts';
import { parseCapture, parseSources } from '../../src/ingest/index.ts';
import { InputError } from '../../src/ingest/problem.ts';

const sources = parseSources(null);

/** The article of a text, or `null` where the text holds none. */
function read(text: string): Article | null {
  try {
    return (
      parseCapture({ file: 'articles/a.txt', bytes: new TextEncoder().encode(text), sidecar: null }, sources)[0] ?? null
    );
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** How often each character that is no white space stands in a sentence, a field or a part set aside: exactly once. */
function coverage(article: Article, text: string): string[] {
  const counts = new Uint8Array(text.length);
  for (const { span } of [...article.sentences, ...article.fields, ...article.boilerplate]) {
    for (let at = span[0]; at < span[1]; at += 1) counts[at] = (counts[at] ?? 0) + 1;
  }
  const faults: string[] = [];
  for (const [at, count] of counts.entries()) {
    if (count > 1 || (count === 0 && /\S/u.test(text.charAt(at))))
      faults.push(`${at} ${JSON.stringify(text.slice(at, at + 20))} × ${count}`);
  }
  return faults;
}

function quotedSpans(article: Article) {
  const evidence = [
    article.dates.published,
    article.dates.captured,
    ...article.dates.rejected,
    ...article.dates.mentioned,
  ].flatMap((dated) =>
    dated?.evidence.span == null ? [] : [{ span: dated.evidence.span, text: dated.evidence.text }],
  );
  return [
    ...article.sentences,
    ...article.fields,
    ...article.boilerplate,
    ...article.quotations,
    ...article.credits.map((credit) => credit.evidence),
    ...evidence,
  ];
}

const line = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(
        fc.constantFrom(
          ...'The leaders met in Beijing on Thursday, May 16, 2024 and “said “ \'\' "no limits" U.S. J. ... Xi’s ‘quoted’ ( – | 5 • Reuters reported. why? He then: (AP) end. they All'.split(
            ' ',
          ),
        ),
        { minLength: 1, maxLength: 40 },
      )
      .map((words) => words.join(' ')),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'CLOSE',
      'Home / News',
      '12° Nicosia,',
      '13 September, 2024',
      'Published 5 May 2024. The talks began in the morning and went on until late at night.',
      'By Staff and agencies',
      'In Short',
      '  • One point of it',
      '1. Most read',
      ' date 2024-05-20 ',
      'Photo: Two men, June 19, 2023 (archive)',
      '— ENDS —',
      'Source : Reuters',
      'TAGS',
      'a | b | c',
      '[With information sourced from Reuters]',
      'Beijing: They met there and talked about trade and the war for three hours.',
      'This might interest you: More about it Source : Reuters',
      'X | 04.02.2022 | By A. Writer',
      '\u00A0',
      '\u200F\u202Eright to left',
      '😀 emoji line',
      '你好。世界和平。',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const document = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ')), { maxLength: 30 })
  .map((lines) => lines.flat().join('').replaceAll('\0', ''));

describe('whatever a capture holds', () => {
  test('every character that is no white space is in a sentence, a field or a part set aside, exactly once', () => {
    fc.assert(
      fc.property(document, (text) => {
        const article = read(text);
        if (article !== null) expect(coverage(article, text.replace(/^\uFEFF/u, ''))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('every quoted span is the slice of the text with its white space collapsed', () => {
    fc.assert(
      fc.property(document, (input) => {
        const article = read(input);
        const text = input.replace(/^\uFEFF/u, '');
        for (const { span, text: printed } of article === null ? [] : quotedSpans(article)) {
          expect(
            text
              .slice(...span)
              .replaceAll(/\s+/gu, ' ')
              .trim(),
          ).toBe(printed);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the record is of its schema, and sentences stand in order and are numbered', () => {
    fc.assert(
      fc.property(document, (text) => {
        const article = read(text);
        if (article === null) return;
        expect(articleSchema.parse(article)).toEqual(article);
        expect(article.sentences.map(({ index }) => index)).toEqual(article.sentences.map((_, index) => index));
        for (const [index, { span, paragraph }] of article.sentences.entries()) {
          const before = article.sentences[index - 1];
          if (before === undefined) continue;
          expect(span[0]).toBeGreaterThanOrEqual(before.span[1]);
          expect(paragraph).toBeGreaterThanOrEqual(before.paragraph);
        }
        for (const { sentence, span } of article.quotations) {
          const [start = 0] = article.sentences[sentence]?.span ?? [];
          expect(span[0]).toBeGreaterThanOrEqual(start);
        }
      }),
    );
  });

  test('reading it twice gives the same record', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 50 },
    );
  });
});

const folders = ['../../content/articles/', '../../examples/neighbours/articles/'].map(
  (path) => new URL(path, import.meta.url),
);
const captures = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const),
);

test.each(captures)('%s loses no character and prints none twice', (_, text) => {
  const article = read(text);
  expect(article === null ? ['not read'] : coverage(article, text)).toEqual([]);
});

describe('the time to read grows with the length', () => {
  const hostile: [string, (size: number) => string][] = [
    ['one line of quotation marks', (size) => '“"‘'.repeat(size / 3)],
    ['one line of spaces', (size) => `a${' '.repeat(size)}b`],
    ['one line of full stops', (size) => '.'.repeat(size)],
    ['one line of letters', (size) => 'a'.repeat(size)],
    ['one line of short words', (size) => 'a b '.repeat(size / 4)],
    ['one line of capitals', (size) => 'A. '.repeat(size / 3)],
    ['one line of colons', (size) => 'read more: '.repeat(size / 11)],
    ['one line of dashes', (size) => ' — '.repeat(size / 3)],
    ['one line of dates', (size) => '16 May 2024 '.repeat(size / 12)],
    ['one line of digits and stops', (size) => '1.'.repeat(size / 2)],
    ['one line of hosts', (size) => `${'a.'.repeat(size / 2)}com`],
    ['one line of quoted speech', (size) => '“Yes,” he said. '.repeat(size / 16)],
    ['one line of quoted words in one sentence', (size) => '“a” '.repeat(size / 4)],
    ['one line of days and quotations', (size) => 'today “a b c d” '.repeat(size / 16)],
    ['one line of questions', (size) => 'What is it? '.repeat(size / 12)],
    ['many lines of dates', (size) => 'A | 04.02.2022 | By B. Writer\n'.repeat(size / 30)],
    ['many lines', (size) => 'a\n'.repeat(size / 2)],
    ['many headlines', (size) => 'Leaders meet again in Beijing for talks\n'.repeat(size / 40)],
    ['many bullets', (size) => '• a point of it\n'.repeat(size / 16)],
  ];

  test.each(hostile)('%s', (_, make) => {
    const text = make(200_000);
    const start = performance.now();
    read(text);
    // Linear work takes some 100 ms here; what is quadratic takes minutes.
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
