import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import type { Article } from '../../src/ingest/article.ts';
import type { StoryList, StoryRecord } from '../../src/site/data/stories.ts';
import { listFiles } from '../../src/site/verify/files.ts';
import { verifySite } from '../../src/site/verify/site.ts';
import { folder } from './folder.ts';
import { build, output, root } from './run-astro.ts';

const content = join(root, 'content');

const savedPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge opens again - Westhaven Echo</title></head>
<body><nav><a href="/">Home</a></nav><article><h1>Bridge opens&nbsp;again after repairs</h1><p>By Ann Smith</p>
<p>The bridge across the <b>harbour</b> of Westhaven was opened again on Monday after eleven months of repairs, the council said.</p>
<p>Some 4,000 cars are expected to cross it every day. "We are <i>very</i> glad," said Mayor Joan Field &amp; her deputy.</p>
<p>The next work on the old bridge is planned for the year 2040, the council said in its report on Monday.</p>
</article><footer>Contact</footer></body></html>`;

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Westhaven Post</title><link>https://post.example.org/</link>
<item><title>Harbour bridge &amp; road open</title><link>https://post.example.org/harbour-bridge</link>
<description><![CDATA[<p>Westhaven's harbour bridge was opened on Monday after eleven months, the council said.</p>]]></description></item>
<item><title>School closes</title><link>https://post.example.org/school-closes</link>
<description>The old school of Westhaven will close in June because it has too few pupils, the county said.</description></item>
</channel></rss>`;

const verify = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/verify.ts', ...args], { cwd: root, encoding: 'utf8' });

describe('a site as it was built', () => {
  test('every sentence of the five captures is proved', () => {
    const proof = verifySite(inject('site').content, content);
    expect(proof.doubts).toEqual([]);
    expect(proof).toMatchObject({ captures: 5 });
    expect(proof.printed).toBeGreaterThan(500);
    expect(proof.recorded).toBeGreaterThan(400);
  });

  test('every sentence of the neighbours is proved', () => {
    expect(verifySite(inject('site').neighbours, join(root, 'examples/neighbours')).doubts).toEqual([]);
  });

  test('so is that of captures with markup, whose spans count in the file: a saved page, and the items of a feed', () => {
    const dist = join(output, 'markup-formats');
    const captures = folder(
      { 'articles/page.html': savedPage, 'articles/feed.xml': feed },
      join(output, 'markup-formats-content'),
    );
    expect(build({ content: captures, dist })).toMatchObject({ status: 0 });
    const proof = verifySite(dist, captures);
    expect(proof.doubts).toEqual([]);
    expect(proof).toMatchObject({ captures: 3 });
    const { sentences } = JSON.parse(readFileSync(join(dist, 'data/articles/page.json'), 'utf8')) as Article;
    const [start = 0, end = 0] = sentences.find(({ text }) => text.includes('very glad'))?.span ?? [];
    expect(savedPage.slice(start, end)).toBe('"We are <i>very</i> glad," said Mayor Joan Field &amp; her deputy.');
  });

  test('the command prints the counts and ends with 0', () => {
    const { status, stdout } = verify(inject('site').content, content);
    expect(stdout).toMatch(
      /^\d+ printed passages on \d+ pages and \d+ in \d+ records proved against 5 captures; 0 not proved\.\n$/,
    );
    expect(status).toBe(0);
  });
});

describe('a site that somebody has tampered with', () => {
  const dist = join(output, 'tampered');
  beforeEach(() => {
    rmSync(dist, { recursive: true, force: true });
    cpSync(inject('site').content, dist, { recursive: true });
  });

  const [row] = (JSON.parse(readFileSync(join(inject('site').content, 'data/stories.json'), 'utf8')) as StoryList)
    .stories;
  const slug = row?.slug ?? '';
  const storyPage = `stories/${slug}/index.html`;
  const record = `data/stories/${slug}.json`;
  const story = JSON.parse(readFileSync(join(inject('site').content, record), 'utf8')) as StoryRecord;
  const [article = ''] = story.articles;

  /** Changes the first place that `from` matches; the file must have one. */
  const change = (file: string, from: string | RegExp, to: string) => {
    const before = readFileSync(join(dist, file), 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(join(dist, file), after);
  };
  const doubts = () =>
    verifySite(dist, content).doubts.map(({ page, where, reason }) => `${page}: ${where}: ${reason}`);

  test('a sentence printed without a proof', () => {
    change(storyPage, '</main>', '<p class="added">The summit ended in a quarrel.</p></main>');
    expect(doubts()).toEqual([
      expect.stringMatching(
        /^stories\/.*p\.added "The summit ended in a quarrel\.": "The summit ended .* neither a label nor proved/,
      ),
    ]);
  });

  test('the command names page, element and reason, and ends with 1', () => {
    change(storyPage, '</main>', '<p class="added">The summit ended in a quarrel.</p></main>');
    const { status, stderr, stdout } = verify(dist, content);
    expect(stderr).toContain(`${storyPage}: `);
    expect(stderr).toContain('p.added');
    expect(stdout).toContain('; 1 not proved.');
    expect(status).toBe(1);
  });

  test('one word of a quoted sentence changed', () => {
    change(storyPage, /(<[a-z]+ data-capture="[^"]+" data-span="[^"]+"[^>]*>[^<]*?)\bthe\b/, '$1no');
    expect(doubts()).toEqual([expect.stringMatching(/: articles\/\S+ has at \d+-\d+: "/)]);
  });

  test('a word added beside a label inside a quoted sentence', () => {
    change(storyPage, /(data-capture="[^"]+" data-span="[^"]+"[^>]*>)/, '$1<span data-label>allegedly </span>');
    expect(doubts()).toEqual([expect.stringMatching(/"allegedly" is neither a label nor proved/)]);
  });

  test('a quotation put into the mouth of another article', () => {
    const other = story.articles[1] ?? '';
    change(storyPage, `data-capture="${article}" data-span="`, `data-capture="${other}" data-span="`);
    expect(doubts().length).toBeGreaterThan(0);
  });

  test('a sentence in an attribute, a title or a description', () => {
    change(storyPage, '<main', '<main aria-label="The summit ended in a quarrel"');
    change(storyPage, '<title>', '<title>Quarrel at the summit · ');
    change(storyPage, /(<meta name="description" content=")/, '$1Leaders part in anger. ');
    expect(doubts()).toHaveLength(3);
  });

  test('a long passage that is verbatim but says not where it stands', () => {
    const sentence = story.claims[0]?.text ?? '';
    change(storyPage, '</main>', `<p data-capture="${story.claims[0]?.lead.article}">${sentence}</p></main>`);
    expect(doubts()).toEqual([expect.stringMatching(/more than 8 words need a span/)]);
  });

  test('a link to an address that nothing states', () => {
    change(
      storyPage,
      '</main>',
      '<a href="https://example.org/">Reuters</a><a href="javascript:alert(1)">Reuters</a></main>',
    );
    expect(doubts()).toEqual(
      Array(2).fill(expect.stringMatching(/no capture, sidecar or table of sources states this address/)),
    );
  });

  test('a text in the JSON that is not what stands there', () => {
    const text = JSON.stringify(story.claims[0]?.text ?? '');
    change(record, text, JSON.stringify(`${story.claims[0]?.text} Or so they say.`));
    expect(doubts()).toEqual([expect.stringMatching(/^data\/stories\/.*\.json: claims .* is not what stands there/)]);
  });

  test('a headline in the feed that no outlet printed', () => {
    change('feed.xml', /(<item>\s*<title>)(\s*<!\[CDATA\[)?/, '$1$2Quarrel at the summit: ');
    expect(doubts()).toEqual([
      expect.stringMatching(/^feed\.xml: title "Quarrel at the summit: .* neither a label nor a headline/),
    ]);
  });

  test('a sentence in a feed with which no article begins', () => {
    change('feed.xml', /(<content:encoded>)(\s*<!\[CDATA\[)?/, '$1$2Nobody denies: ');
    change('atom.xml', /(<content[^>]*>)(\s*<!\[CDATA\[)?/, '$1$2Nobody denies: ');
    change('feed.json', /("content_text": ")/, '$1Nobody denies: ');
    expect(doubts().sort()).toEqual([
      expect.stringMatching(/^atom\.xml: .* "Nobody denies: .* nor how an article begins/),
      expect.stringMatching(/^feed\.json: content_text "Nobody denies: .* no first sentence of an article/),
      expect.stringMatching(/^feed\.xml: .* "Nobody denies: .* nor how an article begins/),
    ]);
  });

  test('a headline or an address in an outlet’s feed that is not the records’', () => {
    const file = listFiles(dist).find((name) => /^sources\/.*atom\.xml$/.test(name)) ?? '';
    change(file, /(<entry>[\s\S]*?<title>)(\s*<!\[CDATA\[)?/, '$1$2Quarrel at the summit: ');
    change(
      file,
      /<link href="[^"]*" rel="alternate" type="text\/html"\/>/,
      '<link href="https://example.org/" rel="alternate"/>',
    );
    expect(doubts()).toEqual([
      expect.stringMatching(/: href "https:\/\/example\.org\/": .* neither a label nor a headline/),
      expect.stringMatching(/ "Quarrel at the summit: .* neither a label nor a headline/),
    ]);
  });

  test('structured data with a statement, a headline or an address that is not the data’s', () => {
    change(storyPage, /("@type":"Claim","@id":"[^"]+","text":")/, '$1Nobody denies: ');
    change(storyPage, /("headline":")/, '$1Quarrel at the summit: ');
    change(storyPage, /("publisher":\{[^}]*"url":")[^"]+/, '$1https://example.org/');
    expect(doubts()).toEqual([
      expect.stringMatching(/: headline "Quarrel at the summit: .* neither a label nor a headline/),
      expect.stringMatching(/: url "https:\/\/example\.org\/": nothing states this address/),
      expect.stringMatching(/: text "Nobody denies: .* is no statement of a record/),
    ]);
  });

  test('a title in the JSON feed that no outlet printed', () => {
    change('feed.json', /( "title": ")(?!Variorum)/, '$1Quarrel at the summit: ');
    expect(doubts()).toEqual([expect.stringMatching(/^feed\.json: title "Quarrel at the summit: /)]);
  });

  test('a sentence, a headline or a story in the search index that is not the record’s; an article that cannot be searched', () => {
    const fragments = listFiles(dist).filter((file) => file.endsWith('.pf_fragment'));
    const tamper = (nth: number, from: RegExp, to: string) => {
      const file = join(dist, fragments[nth] ?? '');
      const before = gunzipSync(readFileSync(file)).toString('utf8');
      expect(before).toMatch(from);
      writeFileSync(file, gzipSync(before.replace(from, to)));
    };
    tamper(0, /"content":"/, '"content":"Nobody denies: ');
    tamper(1, /"title":"/, '"title":"Quarrel at the summit: ');
    tamper(2, /"url":"\/[^/]+/, '"url":"/another-story');
    rmSync(join(dist, fragments[3] ?? ''));
    expect(doubts()).toEqual([
      expect.stringMatching(/\.pf_fragment: .* sentence 0: "Nobody denies: .* is not what stands there$/),
      expect.stringMatching(/\.pf_fragment: .* title: "Quarrel at the summit: .* is not its headline$/),
      expect.stringMatching(/\.pf_fragment: .* story: "another-story" is not its story$/),
      expect.stringMatching(/^pagefind: .* this article cannot be searched$/),
    ]);
  });

  test('a record that has lost its shape', () => {
    change(`data/articles/${article}.json`, '"sentences"', '"sentence"');
    expect(doubts()).toContainEqual(expect.stringMatching(/^data\/articles\/.*sentences/s));
  });

  test('a capture changed since the build: another digest', () => {
    const changed = join(output, 'changed-content');
    rmSync(changed, { recursive: true, force: true });
    cpSync(content, changed, { recursive: true });
    const { file } = JSON.parse(readFileSync(join(dist, `data/articles/${article}.json`), 'utf8')) as Article;
    writeFileSync(join(changed, file), `${readFileSync(join(content, file), 'utf8')}More.\n`);
    const reasons = verifySite(dist, changed).doubts.map(({ where, reason }) => `${where} ${reason}`);
    expect(reasons).toContainEqual(expect.stringMatching(/^sha256 is [0-9a-f]{64}, but articles\//));
  });

  test('a capture left out', () => {
    rmSync(join(dist, `data/articles/${article}.json`));
    expect(doubts()).toContainEqual(expect.stringMatching(/this capture is not on the site/));
  });
});
