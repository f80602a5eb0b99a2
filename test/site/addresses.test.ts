import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import type { StoryList } from '../../src/site/data/stories.ts';
import { buildEdition } from '../../src/site/build-edition.ts';
import { writeAddresses } from '../../src/site/keep-addresses.ts';
import { verifySite } from '../../src/site/verify/site.ts';
import { folder, sound } from './folder.ts';
import { build, output } from './run-astro.ts';

const captures = {
  'articles/echo.txt': sound,
  'articles/gazette.txt': sound.replace(
    'Harbour town reopens its bridge after repairs',
    'Cars cross the harbour again',
  ),
};
const split = `split:
  - articles: [echo]
    from: [gazette]
    reason: Not sure yet.
    by: Ana Ruiz
`;

test(
  'the address of a story that is merged leads to the other, in pages and in data, and a second build changes nothing',
  { timeout: 300_000 },
  () => {
    const content = folder({ ...captures, 'overrides.yaml': split }, join(output, 'addresses-content'));
    const dist = join(output, 'addresses');
    const ledger = () => readFileSync(join(content, 'addresses.jsonl'), 'utf8');
    const buildNow = () => {
      const { status, printed } = build({ content, dist, siteUrl: 'https://example.org/news/' });
      expect({ status, printed }).toMatchObject({ status: 0 });
      expect(verifySite(dist, content).doubts).toEqual([]);
      return JSON.parse(readFileSync(join(dist, 'data/stories.json'), 'utf8')) as StoryList;
    };

    const before = buildNow();
    expect(before.moved).toEqual([]);
    expect(before.stories.map(({ url }) => url).sort()).toEqual([
      '/stories/cars-cross-the-harbour-again-2024-03-11/',
      '/stories/harbour-town-reopens-its-bridge-after-repairs-2024-03-11/',
    ]);
    const issued = ledger();
    expect(issued.split('\n').filter(Boolean)).toHaveLength(2);

    rmSync(join(content, 'overrides.yaml'));
    const after = buildNow();
    const [story] = after.stories;
    expect(after.stories).toHaveLength(1);
    expect(story?.url).toBe('/stories/harbour-town-reopens-its-bridge-after-repairs-2024-03-11/');
    expect(after.moved).toEqual([
      {
        from: {
          id: 'story-gazette',
          slug: 'cars-cross-the-harbour-again-2024-03-11',
          url: '/stories/cars-cross-the-harbour-again-2024-03-11/',
        },
        to: { id: 'story-echo', slug: story?.slug, url: story?.url },
      },
    ]);
    const page = readFileSync(join(dist, 'stories/cars-cross-the-harbour-again-2024-03-11/index.html'), 'utf8');
    const now = `/news/stories/${story?.slug}/`;
    expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${now}">`);
    expect(page).toContain(`<link rel="canonical" href="https://example.org${now}">`);
    expect(page).toContain(`<a href="${now}">`);
    // The refresh needs no script; those that stand there are the comfort of every page, never inline.
    expect(page).not.toMatch(/<script(?![^>]*(?:\ssrc="|type="application\/ld\+json"))/u);
    expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).not.toContain('cars-cross');
    const dataAt = (slug: string, ending: string) => readFileSync(join(dist, `data/stories/${slug}.${ending}`), 'utf8');
    for (const ending of ['json', 'csv'])
      expect(dataAt('cars-cross-the-harbour-again-2024-03-11', ending)).toBe(dataAt(story?.slug ?? '', ending));

    const kept = ledger();
    expect(kept.split('\n')[0]).toContain('"articles":["echo","gazette"]');
    expect(buildNow()).toEqual(after);
    expect(ledger()).toBe(kept);
  },
);

test('a page that only leads on is sound HTML', async () => {
  const page = join(output, 'addresses/stories/cars-cross-the-harbour-again-2024-03-11/index.html');
  const { results } = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateFile(page);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});

test('a ledger that is broken stops the build, with its line', () => {
  const root = folder({ ...captures, 'addresses.jsonl': '{"slug":"a"\n' });
  expect(() => buildEdition(root, true)).toThrow(
    /^addresses\.jsonl:1: It is no address of a story\. Take the file from /,
  );
});

test('an edition that is only read, by a check or a command, leaves no trace in the folder', () => {
  const root = folder(captures);
  expect(buildEdition(root).addresses).toHaveLength(1);
  expect(existsSync(join(root, 'addresses.jsonl'))).toBe(false);
});

test('a folder that cannot be written is told, and is no reason to fail', () => {
  const root = folder(captures);
  writeFileSync(join(root, 'file'), '');
  const { addresses } = buildEdition(root);
  expect(writeAddresses(join(root, 'file'), addresses)).toMatch(
    /^The addresses of this edition are not kept for the next: /,
  );
  expect(writeAddresses(root, addresses)).toBeNull();
});
