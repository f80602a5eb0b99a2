import { expect, test } from 'vitest';
import type { Span } from '../../../src/ingest/article.ts';
import type { Mark } from '../../../src/site/proof.ts';
import { quoteElement } from '../../../src/site/views/quote-element.ts';

const text = 'The bridge fell at 9 a.m. on Monday.';
const span: Span = [10, 10 + text.length];
const quote = { article: '001', span, text };

const markOf = (words: string, kind: Mark['kind']): Mark => {
  const at = 10 + text.indexOf(words);
  return { span: [at, at + words.length], text: words, kind };
};

test('a quotation says which span of which capture it prints', () => {
  expect(quoteElement({ ...quote, as: 'p', class: 'words' }, undefined)).toBe(
    `<p data-capture="001" data-span="10-46" class="words">${text}</p>`,
  );
});

test('a headline from outside the text says only of which capture it is', () => {
  expect(quoteElement({ article: '001', span: null, text: 'Bridge falls' }, undefined)).toBe(
    '<span data-capture="001">Bridge falls</span>',
  );
});

test('marked words stand in an element of their own, between hidden labels, and the rest around them is kept', () => {
  expect(quoteElement({ ...quote, marks: [markOf('9 a.m.', 'differs')] }, undefined)).toBe(
    '<span data-capture="001" data-span="10-46">The bridge fell at ' +
      '<mark data-capture="001" data-span="29-35" class="differs">' +
      '<span class="visually-hidden" data-label>differs: </span>9 a.m.' +
      '<span class="visually-hidden" data-label> end</span></mark> on Monday.</span>',
  );
});

test.each([
  ['removed', 'del'],
  ['added', 'ins'],
  ['wording', 'mark'],
] as const)('words that are %s stand in <%s>', (kind, name) => {
  expect(quoteElement({ ...quote, marks: [markOf('Monday', kind)] }, undefined)).toContain(`<${name} data-capture=`);
});

test('a long mark is told from a short one', () => {
  expect(
    quoteElement({ ...quote, marks: [markOf('bridge fell at 9 a.m. on Monday', 'wording')] }, undefined),
  ).toContain('class="wording long"');
});

test('what a capture prints never becomes markup', () => {
  const hostile = `<script>alert("a" & 'b')</script>`;
  const whole: Span = [0, hostile.length];
  const html = quoteElement(
    { article: '"><b>', span: whole, text: hostile, marks: [{ span: whole, text: hostile, kind: 'added' }] },
    undefined,
  );
  expect(html).not.toMatch(/<script|<b>/);
  expect(html).toContain('data-capture="&quot;&gt;&lt;b&gt;"');
  expect(html).toContain('&lt;script&gt;alert(&quot;a&quot; &amp; &#39;b&#39;)&lt;/script&gt;');
});

test('words that run from right to left say so', () => {
  expect(quoteElement({ article: '001', span: null, text: 'הגשר קרס' }, undefined)).toContain('dir="rtl"');
});
