/** What becomes of stories that were put away: they stay as they are, whatever comes later, and a damaged record costs nothing but its being frozen. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildEdition } from '../../../src/site/build-edition.ts';
import type { Edition } from '../../../src/site/edition.ts';
import { putAway } from '../../../src/site/put-away.ts';
import { readArticles } from '../../../src/site/read-articles.ts';

const made: string[] = [];
afterAll(() => made.forEach((root) => rmSync(root, { recursive: true, force: true })));

const texts: Readonly<Record<string, readonly [published: string | null, ...text: string[]]>> = {
  bridge: [
    '2026-09-01',
    'Westhaven reopens its harbour bridge',
    'The harbour bridge of Westhaven was opened again on Monday after eleven months of repairs, the town council said.',
    'Some 4,000 cars are expected to cross the bridge every day, according to the council, which paid 12 million pounds.',
  ],
  'bridge-too': [
    '2026-09-02',
    'Cars cross Westhaven harbour bridge again',
    'Cars crossed the harbour bridge of Westhaven again on Monday, the town council said, eleven months after repairs began.',
    'The council paid 14 million pounds for the repairs and expects about 4,000 cars to cross the harbour bridge every day.',
  ],
  volcano: [
    '2026-09-05',
    'Ash from the Skarfell volcano closes two airports',
    'Two airports closed on Tuesday when the wind carried ash from the Skarfell volcano across the southern coast.',
    'Farmers were told to keep sheep indoors and to wear masks outside until the eruption ends.',
  ],
  cup: [
    '2026-11-20',
    'Northfield wins the cup on penalties',
    'Northfield Rovers beat Ashcombe United on penalties in the cup final after a goalless draw.',
    'Supporters filled the square in front of the station until late at night.',
  ],
};

function folder(names = Object.keys(texts)): string {
  const root = mkdtempSync(join(tmpdir(), 'variorum-frozen-'));
  made.push(root);
  for (const name of names) capture(root, name, texts[name]!);
  return root;
}

function capture(root: string, name: string, [published, ...text]: (typeof texts)[string]): void {
  const path = join(root, 'articles', `${name}.txt`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${text.join('\n\n')}\n`);
  if (published !== null) writeFileSync(path.replace(/txt$/u, 'yaml'), `published: ${published}\n`);
}

const asOf = '2026-11-21';
const slugs = ({ stories }: Edition): Record<string, readonly string[]> =>
  Object.fromEntries([...stories].map(([slug, { story }]) => [slug, story.articles]));
const storyOf = (edition: Edition, id: string) =>
  [...edition.stories.values()].find(({ story }) => story.articles.includes(id))!;
const records = (root: string): string[] => readdirSync(join(root, 'archive/stories')).sort();

describe('putting old stories away', () => {
  it('leaves every story, address and comparison as it is', () => {
    const root = folder();
    const before = buildEdition(root);
    expect(putAway(root, { days: 30, asOf })).toEqual(
      expect.arrayContaining(['articles/bridge.txt', 'articles/bridge-too.txt', 'articles/volcano.txt']),
    );
    const after = buildEdition(root);
    expect(slugs(after)).toEqual(slugs(before));
    expect([...after.stories.values()]).toEqual([...before.stories.values()]);
    expect(after.articles.get('bridge')).toEqual({ ...before.articles.get('bridge'), file: 'archive/bridge.txt' });
    expect(existsSync(join(root, 'articles/cup.txt'))).toBe(true);
    expect(after.setAside).toEqual([]);
  });

  it('keeps a story whole of which one article is young', () => {
    const root = folder();
    expect(putAway(root, { days: 80, asOf })).toEqual([]);
    expect(existsSync(join(root, 'archive'))).toBe(false);
  });

  it('keeps a story of which nobody tells a day', () => {
    const root = folder(['cup']);
    capture(root, 'undated', [null, ...texts['volcano']!.slice(1)] as unknown as (typeof texts)[string]);
    expect(putAway(root, { days: 0, asOf: '2027-01-01' })).toEqual(['articles/cup.txt']);
  });

  it('counts from the newest article where no day is named', () => {
    const root = folder();
    expect(putAway(root, { days: 90, asOf: null })).toEqual([]);
    expect(putAway(root, { days: 30, asOf: null })).toHaveLength(3);
  });

  it('joins no later report to a story that was put away, and lets none take its address', () => {
    const root = folder();
    putAway(root, { days: 30, asOf });
    const [, title = '', ...text] = texts['bridge']!;
    capture(root, 'bridge-later', ['2026-09-01', title, ...text.map((each) => each.replace('eleven', '11'))]);
    const edition = buildEdition(root);
    expect(storyOf(edition, 'bridge').story.articles).toEqual(['bridge', 'bridge-too']);
    expect(storyOf(edition, 'bridge-later').story.articles).toEqual(['bridge-later']);
    expect(edition.stories.size).toBe(4);
  });

  it('goes on where it was cut off: before the first capture moved, and between capture and sidecar', () => {
    for (const back of [['bridge.txt', 'bridge.yaml', 'bridge-too.txt', 'bridge-too.yaml'], ['bridge.yaml']]) {
      const root = folder();
      const before = slugs(buildEdition(root));
      putAway(root, { days: 30, asOf });
      for (const file of back) renameSync(join(root, 'archive', file), join(root, 'articles', file));
      expect(slugs(buildEdition(root))).toEqual(before);
      putAway(root, { days: 30, asOf });
      expect(slugs(buildEdition(root))).toEqual(before);
      for (const file of back) expect(existsSync(join(root, 'archive', file))).toBe(true);
    }
  });
});

describe('a record that cannot be taken as it stands', () => {
  it.each<[string, (text: string) => string, RegExp]>([
    ['is no JSON', (text) => text.slice(1), /This is no JSON/u],
    ['has another form', () => '{"format": 1}', /has not the form of a story/u],
    ['is of another program', (text) => text.replace('"format":1', '"format":99'), /has not the form/u],
    [
      'names a capture that is not there',
      (text) => text.replaceAll('archive/bridge.txt', 'archive/lost.txt'),
      /archive\/lost\.txt is not there/u,
    ],
    [
      'leads out of the folder',
      (text) => text.replaceAll('archive/bridge.txt', 'archive/../../x.txt'),
      /is not there/u,
    ],
    [
      'has other members',
      (text) =>
        text
          .replace('"articles":["bridge-too",', '"articles":["cup",')
          .replace('"articles":["bridge",', '"articles":["cup",'),
      /not the members/u,
    ],
  ])('is told where it %s, and its captures are read anew', (_name, damage, message) => {
    const root = folder();
    const before = slugs(buildEdition(root));
    putAway(root, { days: 30, asOf });
    const file = join(
      root,
      'archive/stories',
      records(root).find((name) => name.includes('bridge'))!,
    );
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, damage(text));
    expect(readFileSync(file, 'utf8')).not.toBe(text);
    const edition = buildEdition(root);
    expect(slugs(edition)).toEqual(before);
    expect(edition.setAside.map(({ file, what }) => `${file}: ${what}`)).toEqual([expect.stringMatching(message)]);
  });

  it('does not stand where its capture became a link that leaves the folder', () => {
    const [root, elsewhere] = [folder(), folder(['volcano'])];
    putAway(root, { days: 30, asOf });
    const path = join(root, 'archive/volcano.txt');
    rmSync(path);
    symlinkSync(join(elsewhere, 'articles/volcano.txt'), path);
    expect(() => readArticles(root, false)).toThrow(/archive\/volcano\.txt.*leaves the folder/u);
  });

  it('makes the folder fail where an outlet is no longer known, with what to do', () => {
    const root = folder(['volcano', 'cup']);
    writeFileSync(join(root, 'sources.yaml'), '- id: isle-post\n  name: Isle Post\n  kind: outlet\n');
    writeFileSync(join(root, 'articles/volcano.yaml'), 'published: 2026-09-05\nsource: isle-post\n');
    putAway(root, { days: 30, asOf });
    rmSync(join(root, 'sources.yaml'));
    expect(() => readArticles(root, false)).toThrow(
      /archive\/stories\/.*"isle-post", which sources\.yaml does not know any more\. Put the entry back/u,
    );
  });
});
