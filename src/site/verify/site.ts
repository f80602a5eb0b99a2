/** `npm run verify`: reads a built site and the captures again, and proves what the site prints. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../ingest/article.ts';
import type { FailingFeed } from '../../ingest/feeds-status.ts';
import { articleRecordSchema } from '../data/articles.ts';
import { feedListSchema } from '../data/feeds.ts';
import { versionsSchema, type VersionsRecord } from '../data/versions.ts';
import type { StoryRecord } from '../data/stories.ts';
import { storyListSchema, storyRecordSchema } from '../data/stories.ts';
import { z } from 'zod';
import { byPlace, readArticles } from '../read-articles.ts';
import { setAside, setAsideLine, setAsideListSchema } from '../set-aside.ts';
import { unmatchedOverrides } from '../unmatched-overrides.ts';
import { readEvidence } from './captures.ts';
import { evidenceFor } from './evidence.ts';
import { isJsonFeed, isXmlFeed, proveFeed } from './feeds.ts';
import { listFiles } from './files.ts';
import { proveLinkedData } from './linked-data.ts';
import { provePage } from './page.ts';
import type { Findings } from './records.ts';
import { parseRecord, proveArticle, proveStory, proveVersions } from './records.ts';
import { proveSearchFragment, searchFragments } from './search-index.ts';

/** Something printed that could not be proved. */
export interface Doubt {
  /** File of the built site, with `/`. */
  readonly page: string;
  /** Element or field. */
  readonly where: string;
  readonly reason: string;
}

export interface Proof {
  /** Articles of the content folder: one for each capture, or each item of a feed. */
  readonly captures: number;
  readonly pages: number;
  readonly records: number;
  /** Passages proved, on pages and in records. */
  readonly printed: number;
  readonly recorded: number;
  readonly doubts: readonly Doubt[];
}

/**
 * Proves the site in `dist` against the captures in `content`.
 *
 * @throws {InputError} where the content folder cannot be read.
 */
export function verifySite(dist: string, content: string): Proof {
  const doubts: Doubt[] = [];
  const { captures, articles: captured, sources } = readEvidence(content);
  const {
    articles: readable,
    overrides,
    setAside: unread,
    failingFeeds,
    histories,
    frozen,
  } = readArticles(content, true);
  // A story that was put away keeps what was decided about it then.
  const decisions = [
    ...overrides.map(({ decision }) => decision),
    ...frozen.flatMap(({ story }) => story.decisions ?? []),
  ];
  const files = listFiles(dist);
  if (files.length === 0) throw new Error(`There is no built site in ${dist}. Run npm run build first.`);
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  /** Runs one check and notes what it could not prove; a file that cannot be read at all is one doubt. */
  const check = (page: string, prove: (findings: Findings) => void): number => {
    const findings: Findings = { proved: 0, doubts: [] };
    try {
      prove(findings);
    } catch (error) {
      findings.doubts.push({ where: page, reason: error instanceof Error ? error.message : String(error) });
    }
    doubts.push(...findings.doubts.map((doubt) => ({ page, ...doubt })));
    return findings.proved;
  };

  let recorded = 0;
  const articles = new Map<string, Article>();
  for (const file of recordsIn('articles', files)) {
    recorded += check(file, (findings) => {
      const article = parseRecord(articleRecordSchema, read(file));
      const capture = captures.get(article.id);
      if (!capture) throw new Error(`No capture of the content folder holds the article "${article.id}".`);
      articles.set(article.id, article);
      proveArticle(article, capture, findings);
    });
  }
  for (const { id, file } of readable) {
    if (!articles.has(id))
      doubts.push({ page: `data/articles/${id}.json`, where: file, reason: 'this capture is not on the site' });
  }
  recorded += check('data/feeds.json', (findings) => {
    const told = new Set(parseRecord(feedListSchema, read('data/feeds.json')).failing.map(failure));
    const known = new Set(failingFeeds.map(failure));
    for (const each of told.union(known)) {
      if (told.has(each) && known.has(each)) findings.proved += 1;
      else findings.doubts.push({ where: each, reason: 'site and folder do not say the same of this feed' });
    }
  });

  const versions: VersionsRecord[] = [];
  for (const file of recordsIn('versions', files)) {
    recorded += check(file, (findings) => {
      const record = parseRecord(versionsSchema, read(file));
      versions.push(record);
      proveVersions(record, captures, findings);
    });
  }
  for (const id of new Set(histories.keys()).difference(new Set(versions.map(({ id }) => id))))
    doubts.push({ page: `data/versions/${id}.json`, where: id, reason: 'its earlier versions are not on the site' });

  const stories = new Map<string, StoryRecord>();
  for (const file of recordsIn('stories', files)) {
    recorded += check(file, (findings) => {
      const story = parseRecord(storyRecordSchema, read(file));
      stories.set(story.slug, story);
      proveStory(story, articles, captures, decisions, findings);
    });
  }
  const unmatched = unmatchedOverrides(overrides, readable, [...stories.values()]);
  const messages = [...unread, ...unmatched].sort(byPlace).map(setAside).map(setAsideLine);
  recorded += check('data/set-aside.json', (findings) => {
    const told = parseRecord(setAsideListSchema, read('data/set-aside.json')).setAside.map(setAsideLine);
    const [inFolder, onSite] = [new Set(messages), new Set(told)];
    for (const message of told) {
      if (inFolder.has(message)) findings.proved += 1;
      else findings.doubts.push({ where: message, reason: 'reading the folder again does not give this message' });
    }
    for (const message of messages)
      if (!onSite.has(message))
        findings.doubts.push({ where: message, reason: 'this was set aside, and the site does not say so' });
  });

  recorded += check('data/stories.json', (findings) => {
    const list = parseRecord(storyListSchema, read('data/stories.json'));
    for (const { from, to } of list.moved) {
      if (stories.has(to.slug)) findings.proved += 1;
      else findings.doubts.push({ where: from.slug, reason: `"${to.slug}", to which it leads, is no story` });
    }
    for (const { slug, headline } of list.stories) {
      if (headline === stories.get(slug)?.headline.text) findings.proved += 1;
      else findings.doubts.push({ where: slug, reason: `"${headline}" is not the headline of its record` });
    }
  });

  let home = '';
  check(
    'feed.json',
    () => void ({ home_page_url: home } = parseRecord(z.object({ home_page_url: z.url() }), read('feed.json'))),
  );
  const evidence = evidenceFor(
    [...articles.values()],
    [...stories.values()],
    versions,
    captures,
    sources,
    messages,
    failingFeeds,
    home,
  );
  const pages = files.filter((file) => file.endsWith('.html'));
  const printed = pages.map((page) => check(page, (findings) => provePage(read(page), evidence, findings)));
  for (const file of files.filter(isXmlFeed))
    recorded += check(file, (findings) => proveFeed(read(file), evidence, findings));
  for (const file of files.filter(isJsonFeed))
    recorded += check(file, (findings) => proveLinkedData(read(file), evidence, findings));
  const searchable = new Set<string>();
  for (const file of searchFragments(files)) {
    recorded += check(file, (findings) => {
      const id = proveSearchFragment(readFileSync(join(dist, file)), articles, stories, evidence, findings);
      searchable.add(id);
    });
  }
  for (const id of articles.keys())
    if (!searchable.has(id)) doubts.push({ page: 'pagefind', where: id, reason: 'this article cannot be searched' });
  return {
    captures: captured,
    pages: pages.length,
    records: articles.size + versions.length + stories.size,
    printed: printed.reduce((sum, count) => sum + count, 0),
    recorded,
    doubts,
  };
}

/** What is told of a failing feed; the outlet is looked up. */
const failure = ({ url, since, lastAnswered, reason }: FailingFeed): string =>
  [url, since, lastAnswered ?? '', reason].join(' ');

/** The records of one kind, out of all files of a site. */
const recordsIn = (kind: 'articles' | 'versions' | 'stories', files: readonly string[]) =>
  files.filter((file) => file.startsWith(`data/${kind}/`) && file.endsWith('.json'));
