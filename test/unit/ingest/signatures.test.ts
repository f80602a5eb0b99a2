import { describe, expect, test } from 'vitest';
import { parseCapture, parseSources } from '../../../src/ingest/index.ts';

const words =
  'The bridge across the harbour of Westhaven was opened again on Monday after eleven months of repairs, the town council said. ' +
  'Some 4,000 cars are expected to cross it every day, according to the council, which paid 12 million pounds for the work.';

/** The byline of a page with `head` in its head, `signature` between headline and text, and `below` behind the text. */
function byline(head: string, signature = '', below = ''): string | null | undefined {
  const html = `<!doctype html><html><head><title>Bridge reopens</title>${head}</head><body><article><h1>Bridge reopens after repairs</h1>${signature}<p>${words}</p><p>${words}</p><p>${words}</p></article>${below}</body></html>`;
  return parseCapture({ file: 'a.html', bytes: Buffer.from(html), sidecar: null }, parseSources(null))[0]?.byline;
}

const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

describe('who signs a saved page', () => {
  test.each([
    ['an author link', '<p>By <a rel="author" href="/a">Jane Doe</a></p>', 'Jane Doe'],
    [
      'two author links under one roof',
      '<p><a rel="author" href="/a">Jane Doe</a> and <a rel="author" href="/b">John Roe</a></p>',
      'Jane Doe and John Roe',
    ],
    [
      'a class, without the post and the date beside the name',
      '<div class="byline">By <a href="/a">Jane Doe</a><span>The Daily Test</span><span>Dec 13, 2016</span></div>',
      'Jane Doe',
    ],
    [
      'a class, without the buttons',
      '<div class="author">Jane Doe <a href="/x">Show more sharing options</a></div>',
      'Jane Doe',
    ],
    [
      'a link behind a label in any language',
      '<div class="author">Par <a href="/a">Jeanne Dupont</a></div>',
      'Jeanne Dupont',
    ],
    ['a given name that is a month', '<div class="byline">by <a href="/a">April Jones</a></div>', 'April Jones'],
  ])('%s', (_, signature, expected) => {
    expect(byline('', signature)).toBe(expected);
  });

  test('is whom the head prints, not the owner whom the publisher’s tools fill in', () => {
    const head = meta('author', 'Big Media Group') + meta('article:author', 'Jane Doe');
    expect(
      byline(head, '<p>Jane Doe</p>', '<footer><p>© 2024 Big Media Group. All rights reserved.</p></footer>'),
    ).toBe('Jane Doe');
  });

  test('is not who signs the next article on the page', () => {
    expect(
      byline('', '', '<aside><h3>Ferry stops</h3><div class="byline">By <a href="/b">John Roe</a></div></aside>'),
    ).toBeNull();
  });

  test.each([
    [
      'an address whose words the head prints',
      meta('article:author', 'https://example.org/people/jane-doe'),
      'Jane Doe',
    ],
    ['a last name put first', meta('parsely-author', 'Doe, Jane'), 'Jane Doe'],
  ])('is named by %s', (_, head, expected) => {
    expect(byline(head, '<p>by Jane Doe</p>')).toBe(expected);
  });

  test('is nobody where only an address says so', () => {
    expect(byline(meta('article:author', 'https://example.org/people/jane-doe'))).toBeNull();
  });
});
