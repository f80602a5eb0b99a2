import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/ingest/limits.ts';
import { InputError } from '../../src/ingest/problem.ts';
import { buildEdition } from '../../src/site/build-edition.ts';
import { readFolder } from '../../src/site/read-folder.ts';
import { setAsideLine } from '../../src/site/set-aside.ts';
import { verifySite } from '../../src/site/verify/site.ts';
import { folder, sound } from './folder.ts';
import { build, output } from './run-astro.ts';

/** The problems of a folder, one a line, as the build prints them. */
function problemsOf(root: string): string[] {
  try {
    buildEdition(root);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.message.split('\n');
    throw error;
  }
}

const table: [name: string, files: Record<string, string | Uint8Array>, expected: RegExp[]][] = [
  ['an empty file', { 'articles/a.txt': '' }, [/^articles\/a\.txt: The file is empty\. /]],
  ['white space only', { 'articles/a.txt': ' \n\t\n' }, [/^articles\/a\.txt: The file is empty\. /]],
  [
    'only what is set aside',
    { 'articles/a.txt': 'Home  /  News\n\nShare\n\nSubscribe\n\nRead more\n' },
    [/^articles\/a\.txt: No text is left after .* Check that the file holds the article/],
  ],
  [
    'bytes that are not UTF-8',
    { 'articles/a.txt': Buffer.concat([Buffer.from(`${sound}\nCaf`), Buffer.from([0xe9, 0x20])]) },
    [/^articles\/a\.txt:\d+: Byte \d+ \(0x[0-9A-F]{2}\) is not UTF-8\. Save the capture as UTF-8\.$/],
  ],
  [
    'an unknown ending',
    { 'articles/a.pdf': sound },
    [/^articles\/a\.pdf: "\.pdf" is not an ending .* Endings that can be read: /],
  ],
  ['no ending', { 'articles/a': sound }, [/^articles\/a: The file name has no ending\. /]],
  [
    'a sidecar with an unknown key',
    { 'articles/a.txt': sound, 'articles/a.yaml': 'source: reuters\npubished: 2024-03-12\n' },
    [/^articles\/a\.yaml:2: "pubished" is not a key of a sidecar\. Did you mean "published"\?$/],
  ],
  [
    'a sidecar with a day that the calendar does not have',
    { 'articles/a.txt': sound, 'articles/a.yaml': 'published: 2024-02-30\n' },
    [/^articles\/a\.yaml:1: "published" cannot be "2024-02-30"\. Write a day /],
  ],
  [
    'a sidecar with a javascript: link',
    { 'articles/a.txt': sound, 'articles/a.yaml': 'url: "javascript:alert(1)"\n' },
    [/^articles\/a\.yaml:1: "url" cannot be "javascript:alert\(1\)"\. Write a full address /],
  ],
  [
    'a sidecar that is no YAML',
    { 'articles/a.txt': sound, 'articles/a.yaml': 'url: "https://example.org\n' },
    [/^articles\/a\.yaml:\d+: This is no YAML: /],
  ],
  [
    'a source that no table knows',
    { 'articles/a.txt': sound, 'articles/a.yaml': 'source: reutres\n' },
    [/^articles\/a\.yaml:1: "reutres" is not a source .* Did you mean "reuters"\?$/],
  ],
  [
    'a table of sources with a fault, told alone although sidecars depend on it',
    {
      'articles/a.txt': sound,
      'articles/a.yaml': 'source: westhaven-echo\n',
      'sources.yaml': '- id: westhaven-echo\n  name: Westhaven Echo\n  homepage: javascript:alert(1)\n  kind: outlet\n',
    },
    [/^sources\.yaml:3: "homepage" cannot be "javascript:alert\(1\)"\. /],
  ],
  [
    'two captures with one name',
    { 'articles/a.txt': sound, 'articles/2024/a.txt': sound },
    [/^articles\/a\.txt: It has the same name as articles\/2024\/a\.txt, .* Rename one of the two\.$/],
  ],
  [
    'two captures whose names differ in case only',
    { 'articles/b.txt': sound, 'articles/x/B.txt': sound },
    [/^articles\/x\/B\.txt: It has the same name as articles\/b\.txt, /],
  ],
  [
    'a name that cannot be an address',
    { 'articles/Xi & Putin.txt': sound },
    [/^articles\/Xi & Putin\.txt: "Xi & Putin" cannot be part of an address\. Rename it, for example to "Xi-Putin"\.$/],
  ],
  [
    'a sidecar without its capture',
    { 'articles/a.txt': sound, 'articles/b.yaml': 'source: reuters\n' },
    [/^articles\/b\.yaml: There is no capture of this name beside it\. /],
  ],
  [
    'a folder without captures',
    { 'sources.yaml': '' },
    [/^articles\/: There is no capture in it\. Put captures there/],
  ],
  [
    'a text longer than any article',
    { 'articles/a.txt': Buffer.alloc(9 * 2 ** 20, 'a ') },
    [/^articles\/a\.txt: The text has 9437184 characters; at most 8388608 are read\. /],
  ],
  [
    'several faults at once, in the order of the files',
    { 'articles/a.txt': '', 'articles/b.doc': sound, 'articles/c.txt': sound, 'articles/c.yaml': 'date: 2024\n' },
    [/^articles\/a\.txt: /, /^articles\/b\.doc: /, /^articles\/c\.yaml:1: /],
  ],
];

describe('a folder with a fault is refused, with file, line and mend', () => {
  test.for(table)('%s', ([, files, expected]) => {
    const problems = problemsOf(folder(files));
    expect(problems).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(problems[index]).toMatch(pattern);
  });

  test('a link that leaves the folder', () => {
    const outside = folder({ 'secret.txt': sound });
    const root = folder({ 'articles/a.txt': sound });
    symlinkSync(join(outside, 'secret.txt'), join(root, 'articles/b.txt'));
    symlinkSync(outside, join(root, 'articles/c'));
    symlinkSync(join(outside, 'secret.txt'), join(root, 'sources.yaml'));
    expect(problemsOf(root)).toEqual([
      expect.stringMatching(/^articles\/b\.txt: It is a link that leaves the folder, /),
      expect.stringMatching(/^articles\/c: It is a link that leaves the folder, /),
      expect.stringMatching(/^sources\.yaml: It is a link that leaves the folder\. /),
    ]);
  });

  test('a file too large to be loaded, which is then not even opened', () => {
    const root = folder({ 'articles/a.txt': sound });
    truncateSync(join(root, 'articles/a.txt'), 2 ** 31);
    expect(problemsOf(root)).toEqual([
      expect.stringMatching(/^articles\/a\.txt: It has 2147483648 bytes; at most \d+ are read\. /),
    ]);
  });

  test('a folder that is not there', () => {
    expect(problemsOf(join(output, 'nowhere'))).toEqual([
      expect.stringMatching(/nowhere: There is no such folder\. Set CONTENT_DIR to a folder that holds articles\/\.$/),
    ]);
  });

  test('a sound folder has no fault, hidden files and a link within the folder included', () => {
    const root = folder({
      'articles/a.txt': sound,
      'articles/.DS_Store': '\0',
      'kept/b.txt': sound.replace('bridge', 'ferry'),
    });
    symlinkSync(join(root, 'kept/b.txt'), join(root, 'articles/b.txt'));
    expect(problemsOf(root)).toEqual([]);
  });
});

test('the sidecar of a packed archive has the archive’s name without both of its endings', () => {
  const { captures, broken } = readFolder(
    folder({ 'articles/a.warc.gz': 'packed', 'articles/a.yaml': 'source: reuters\n' }),
  );
  expect(broken).toEqual([]);
  expect(captures.map(({ file, sidecar }) => [file, sidecar?.file])).toEqual([
    ['articles/a.warc.gz', 'articles/a.yaml'],
  ]);
});

test('a sidecar too large to be one is refused, and its capture waits', () => {
  const { captures, broken } = readFolder(
    folder({ 'articles/a.txt': sound, 'articles/a.yaml': Buffer.alloc(limits.sidecarBytes + 1, '#') }),
  );
  expect(captures).toEqual([]);
  expect(broken.map(({ file }) => file)).toEqual(['articles/a.yaml']);
});

describe('a build that keeps going', () => {
  /** What the edition sets aside, as the page prints it, and the ids of the articles that remain. */
  const kept = (root: string) => {
    const { articles, setAside } = buildEdition(root, true);
    return { articles: [...articles.keys()], messages: setAside.map(setAsideLine) };
  };

  test('sets each broken capture aside, names file, line and mend, and reads the others', () => {
    const root = folder({
      'articles/a.txt': '',
      'articles/b.txt': sound,
      'articles/c.doc': sound,
      'articles/d.txt': sound,
      'articles/d.yaml': '\npubished: 2024-03-12\n',
      'articles/e.txt': sound,
      'articles/e.yaml': Buffer.from([0x74, 0xff]),
      'articles/f.yaml': 'source: reuters\n',
      'articles/x/B.txt': sound,
    });
    expect(kept(root)).toEqual({
      articles: ['b'],
      messages: [
        expect.stringMatching(/^articles\/a\.txt: The file is empty\. /),
        expect.stringMatching(/^articles\/c\.doc: "\.doc" is not an ending /),
        expect.stringMatching(
          /^articles\/d\.yaml:2: "pubished" is not a key of a sidecar\. Did you mean "published"\?$/,
        ),
        expect.stringMatching(/^articles\/e\.yaml: It is not UTF-8\. /),
        expect.stringMatching(/^articles\/f\.yaml: There is no capture of this name beside it\. /),
        expect.stringMatching(/^articles\/x\/B\.txt: It has the same name as articles\/b\.txt, /),
      ],
    });
  });

  test('names the parts of a feed without text, which are left out of any build', () => {
    const item = (name: string, text: string) =>
      `<item><title>${name}</title><link>https://example.org/${name}</link><description>${text}</description></item>`;
    const root = folder({
      'articles/a.xml': `<rss version="2.0"><channel><title>E</title>${item('one', `<p>${sound}</p>`)}${item('two', 'Share')}</channel></rss>`,
    });
    const { articles, setAside } = buildEdition(root);
    const held = [...articles.keys()];
    expect([...held, ...setAside.map(({ what }) => what)]).toHaveLength(2);
    expect(held).toContain('a-one');
  });

  test.for<[string, Record<string, string>, RegExp]>([
    ['a broken table of sources', { 'sources.yaml': '- id: [\n' }, /^sources\.yaml:\d+: This is no YAML/m],
    ['no capture that can be read', { 'articles/b.txt': '' }, /^articles\/b\.txt: The file is empty/m],
  ])('still fails for %s', ([, files, expected]) => {
    const root = folder({ 'articles/b.txt': sound, ...files });
    expect(() => buildEdition(root, true)).toThrow(expected);
  });

  test('still fails for a link that leaves the folder', () => {
    const root = folder({ 'articles/a.txt': sound });
    symlinkSync(folder({ 'secret.txt': sound }), join(root, 'articles/c'));
    expect(() => buildEdition(root, true)).toThrow(/^articles\/c: It is a link that leaves the folder/);
  });

  test('prints names and values of hostile files without what could turn a line round or break it', () => {
    const { messages } = kept(
      folder({ 'articles/a.txt': sound, 'articles/b.txt': sound, 'articles/b.yaml': '"pub\\u202eli\\nshed": 1\n' }),
    );
    expect(messages.join('')).toMatch(/^articles\/b\.yaml:1: "pub ?li ?/);
    expect(messages.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('publishes the list on the page and as data, tells it at the end, and all of it is proved', () => {
    const dist = join(output, 'keeping');
    const content = folder(
      { 'articles/a.txt': '', 'articles/b.txt': sound, 'articles/<b>.txt': sound },
      join(output, 'keeping-content'),
    );
    const { status, printed } = build({ content, dist, flags: ['--keep-going'] });
    expect(status).toBe(0);
    expect(printed).toContain('articles/a.txt: The file is empty.');
    const page = readFileSync(join(dist, 'about/index.html'), 'utf8');
    expect(page).toContain('articles/a.txt: The file is empty.');
    expect(page).toContain('articles/&lt;b&gt;.txt: ');
    const data = join(dist, 'data/set-aside.json');
    expect(JSON.parse(readFileSync(data, 'utf8'))).toMatchObject({
      setAside: [{ file: 'articles/<b>.txt', line: null }, { file: 'articles/a.txt' }],
    });
    expect(verifySite(dist, content).doubts).toEqual([]);

    writeFileSync(join(dist, 'about/index.html'), page.replace('The file is empty.', 'The file is a lie.'));
    writeFileSync(data, '{ "setAside": [] }');
    expect(verifySite(dist, content).doubts.map(({ reason }) => reason)).toEqual([
      'this was set aside, and the site does not say so',
      'this was set aside, and the site does not say so',
      'reading the folder again gives no such message here',
    ]);
  });
});

describe('a real build', () => {
  test('prints a capture that holds markup as text, and runs none of it', () => {
    const attack = '<script>alert(1)</script> & <img src=x onerror=alert(2)>';
    const dist = join(output, 'markup');
    const content = folder(
      { 'articles/a.txt': sound.replace('the town council said', `the town council ${attack} said`) },
      join(output, 'markup-content'),
    );
    expect(build({ content, dist })).toMatchObject({ status: 0 });
    const page = readFileSync(join(dist, 'articles/a/index.html'), 'utf8');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;img src=x onerror=alert(2)&gt;');
    expect(page).not.toMatch(/<script>alert|<img src=x/);
    expect(verifySite(dist, content).doubts).toEqual([]);
  });
});

describe('a real build that fails', () => {
  const dist = join(output, 'failing');
  const stale = () => {
    mkdirSync(join(dist, 'data'), { recursive: true });
    writeFileSync(join(dist, 'data/stories.json'), '{ "stories": [] }');
    writeFileSync(join(dist, 'index.html'), 'the edition before');
  };

  test('ends with exit code 1, tells every problem, and leaves neither half a site nor the old one', () => {
    stale();
    const content = folder(
      { 'articles/a.txt': '', 'articles/b.txt': sound, 'articles/b.yaml': 'source: reutres\n' },
      join(output, 'failing-content'),
    );
    const { status, printed } = build({ content, dist });
    expect(status).toBe(1);
    expect(printed).toContain('articles/a.txt: The file is empty.');
    expect(printed).toContain('articles/b.yaml:1: "reutres" is not a source');
    expect(printed).toContain('Did you mean "reuters"?');
    expect(printed).not.toContain('Stack trace');
    expect(existsSync(dist)).toBe(false);
    expect(readdirSync(dirname(dist))).not.toContain('failing.partial');
  });

  test('refuses to build over files that are no built site', () => {
    const dist = folder({ 'thesis.txt': 'ten years of work' });
    const { status, printed } = build({ dist });
    expect(status).toBe(1);
    expect(printed).toContain(`${dist} holds files that are no built site.`);
    expect(readdirSync(dist)).toEqual(['thesis.txt']);
  });

  test('refuses a SITE_URL that is no address', () => {
    const { status, printed } = build({ dist, siteUrl: 'example.org/news' });
    expect(status).toBe(1);
    expect(printed).toContain('SITE_URL is "example.org/news", which is not the address of a site.');
  });

  test('names a content folder that is not there', () => {
    stale();
    const { status, printed } = build({ content: 'no/such/folder', dist });
    expect(status).toBe(1);
    expect(printed).toMatch(/no\/such\/folder: There is no such folder\./);
    expect(existsSync(dist)).toBe(false);
  });
});
