import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCapture } from '../../../src/ingest/index.ts';
import { markdownFormat } from '../../../src/ingest/formats/markdown.ts';
import { InputError } from '../../../src/ingest/problem.ts';
import { inCapture } from '../../../src/ingest/offsets.ts';
import type { Article } from '../../../src/ingest/article.ts';
import { body, problemsOf, read } from './capture.ts';

const readMarkdown = (text: string): Article => read(text, null, 'articles/a.md');
const words = ({ sentences }: Article): string[] => sentences.map(({ text }) => text);

describe('Markdown', () => {
  test('gives the same sentences as the text without its markup', () => {
    const marked = body
      .replace('Beijing', '**Beijing**')
      .replace('joint statement', '[joint *statement*](https://a.example)')
      .replace('war', '`war`');
    expect(words(readMarkdown(`# Leaders meet in Beijing for trade talks\n\n${marked}`))).toEqual(
      words(read(`Leaders meet in Beijing for trade talks\n\n${body}`)),
    );
  });

  test('reads front matter', () => {
    const article = readMarkdown(
      `---\ntitle: Talks in Beijing\nauthor: [A. Writer, B. Reporter]\ndate: 2024-05-17T08:00:00Z\nurl: https://www.reuters.com/talks\nlayout: post\n---\n\n${body}`,
    );
    expect(article).toMatchObject({
      title: { text: 'Talks in Beijing', basis: 'stated' },
      url: 'https://www.reuters.com/talks',
      source: { id: 'reuters' },
    });
    expect(article.byline).toContain('A. Writer');
    expect(article.dates.published).toMatchObject({
      date: '2024-05-17',
      basis: 'metadata',
      evidence: { span: null, text: 'date: 2024-05-17T08:00:00Z' },
    });
  });

  test('tells headings, list items and quotations from one another', () => {
    const [first = '', second = ''] = body.split('\n\n');
    const third = 'The ferry between the two ports will sail twice a day from the first of June.';
    const article = readMarkdown(
      `# Leaders meet in Beijing for trade talks\n\n${first}\n\n## What comes next\n\n> ${second}\n\n- ${third}\n`,
    );
    expect(article.title.text).toBe('Leaders meet in Beijing for trade talks');
    expect(article.sentences.map(({ kind, text }) => [kind, text])).toEqual([
      ['body', first],
      ['heading', 'What comes next'],
      ['body', second],
      ['body', third],
    ]);
  });

  test('escapes and references are read as what they stand for', () => {
    const [first = ''] = words(
      readMarkdown(
        'The leaders of A\\*B &amp; C&#8217;s chiefs met on \\[Thursday\\] and signed a joint statement on trade.',
      ),
    );
    expect(first).toBe('The leaders of A*B & C’s chiefs met on [Thursday] and signed a joint statement on trade.');
  });

  test('broken front matter names its line', () => {
    expect(problemsOf(`---\ntitle: "a\ndate: 2024\n---\n\n${body}`, null, 'articles/a.md')).toMatchObject([
      { file: 'articles/a.md' },
    ]);
    expect(problemsOf(`---\ntitle: a\ntitle: b\n---\n\n${body}`, null, 'articles/a.md')).toMatchObject([
      { file: 'articles/a.md', line: 3 },
    ]);
  });

  test('what is nested without end is refused', () => {
    expect(problemsOf(`${'> '.repeat(5000)}${body}`, null, 'articles/a.md')).toHaveLength(1);
  });
});

const piece = fc.constantFrom(
  '**bold** ',
  '*it. And* ',
  '[a link](https://a.example) ',
  '`code` ',
  'The leaders met in Beijing. ',
  '&amp; ',
  '\\* ',
  '5 * 3 ',
  'snake_case_word ',
  '1. ',
  '# ',
  '> ',
  '\n',
  '\n\n',
  '- ',
  '“quoted,” he said. ',
  'They signed a joint statement on trade and energy. ',
  '<b>x</b> ',
  '![alt](a.jpg) ',
);

test('every printed span can be proved from the source', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const source = pieces.join('');
      let articles: Article[];
      try {
        articles = parseCapture({ file: 'articles/a.md', bytes: new TextEncoder().encode(source), sidecar: null }, []);
      } catch (error) {
        if (error instanceof InputError) return;
        throw error;
      }
      for (const { markup, sentences } of articles) {
        for (const { span, text } of sentences) {
          const slice = markup === undefined ? source.slice(...span) : source.slice(...inCapture(markup, span));
          expect(markdownFormat.plain(slice).replaceAll(/\s+/gu, ' ').trim()).toBe(text);
        }
      }
    }),
    { numRuns: 300 },
  );
});
