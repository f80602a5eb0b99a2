import { describe, expect, it } from 'vitest';
import { readFeedsStatus } from '../../../src/ingest/feeds-status.ts';

const feed = {
  url: 'https://a.example/feed',
  source: null,
  since: '2026-11-21T10:00:00.000Z',
  lastAnswered: null,
  reason: 'The server answered 500.',
};
const read = (text: string) => readFeedsStatus({ file: 'feeds-status.json', text });
const withFeed = (change: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ failing: [{ ...feed, ...change }] }, null, 2);

describe('feeds-status.json', () => {
  it('tells the feeds that fail', () => expect(read(withFeed({}))).toEqual({ failing: [feed], problems: [] }));

  it('tells reasons on one line, without characters that turn a line round', () => {
    const { failing } = read(withFeed({ reason: 'It says "a\n\u202Eb\u0000\uD800".' }));
    expect(failing[0]?.reason).toBe('It says "a b \uFFFD".');
  });

  it.each([
    ['', null, 'This is no JSON. Remove it: variorum fetch writes it anew.'],
    ['{\n  "failing": [\n    {x}\n  ]\n}', 3, 'This is no JSON.'],
    ['[]', 1, 'This is not the form of feeds-status.json. Remove it'],
    ['{}', 1, '"failing" is missing. Write a list.'],
    [withFeed({ url: 'javascript:alert(1)' }), 4, '"url" cannot be "javascript:alert(1)". Write a full address'],
    [withFeed({ since: 'long ago' }), 6, '"since" cannot be "long ago". Write a moment such as'],
    [withFeed({ reason: 'x'.repeat(601) }), 8, 'Write at most 600 characters.'],
    [withFeed({ sinse: '' }), 9, '"sinse" is not a key of feeds-status.json. Did you mean "since"?'],
    [`${'['.repeat(50_000)}${']'.repeat(50_000)}`, 1, ''],
  ])('is refused with line and mend where it is %.60j', (text, line, message) => {
    const { failing, problems } = read(text);
    expect(failing).toEqual([]);
    expect(problems[0]?.line).toBe(line);
    expect(`${problems[0]?.what} ${problems[0]?.mend}`).toContain(message);
  });
});
