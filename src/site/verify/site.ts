/** `npm run verify`: reads a built site and the captures again, and proves what the site prints. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../ingest/article.ts';
import { articleRecordSchema } from '../data/articles.ts';
import type { StoryRecord } from '../data/stories.ts';
import { storyListSchema, storyRecordSchema } from '../data/stories.ts';
import type { CaptureText } from './captures.ts';
import { readEvidence } from './captures.ts';
import { evidenceFor } from './evidence.ts';
import { listFiles } from './files.ts';
import { proveFeed, provePage } from './page.ts';
import type { Findings } from './records.ts';
import { parseRecord, proveArticle, proveStory } from './records.ts';

/** Something printed that could not be proved. */
export interface Doubt {
  /** File of the built site, with `/`. */
  readonly page: string;
  /** Element or field. */
  readonly where: string;
  readonly reason: string;
}

export interface Proof {
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
  const { captures: byFile, sources } = readEvidence(content);
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
  const captures = new Map<string, CaptureText>();
  const articleFiles = files.filter((file) => /^data\/articles\/[^/]+\.json$/.test(file));
  for (const file of articleFiles) {
    recorded += check(file, (findings) => {
      const article = parseRecord(articleRecordSchema, read(file));
      const capture = byFile.get(article.file);
      if (!capture) throw new Error(`There is no capture ${article.file} in the content folder.`);
      articles.set(article.id, article);
      captures.set(article.id, capture);
      proveArticle(article, capture, findings);
    });
  }

  const stories: StoryRecord[] = [];
  const storyFiles = files.filter((file) => /^data\/stories\/[^/]+\.json$/.test(file));
  for (const file of storyFiles) {
    recorded += check(file, (findings) => {
      const story = parseRecord(storyRecordSchema, read(file));
      stories.push(story);
      proveStory(story, articles, (id) => captures.get(id), findings);
    });
  }
  check('data/stories.json', ({ doubts }) => {
    const list = parseRecord(storyListSchema, read('data/stories.json'));
    for (const { slug, headline } of list.stories) {
      if (headline !== stories.find((story) => story.slug === slug)?.headline.text) {
        doubts.push({ where: slug, reason: `"${headline}" is not the headline of its record` });
      }
    }
  });
  const published = new Set([...articles.values()].map(({ file }) => file));
  for (const file of byFile.keys()) {
    if (!published.has(file))
      doubts.push({ page: 'data/articles/', where: file, reason: 'this capture is not on the site' });
  }

  const evidence = evidenceFor([...articles.values()], stories, captures, sources);
  const pages = files.filter((file) => file.endsWith('.html'));
  let printed = 0;
  for (const page of pages) {
    printed += check(page, (findings) => provePage(read(page), evidence, findings));
  }
  recorded += check('feed.xml', (findings) => proveFeed(read('feed.xml'), evidence, findings));
  return {
    captures: byFile.size,
    pages: pages.length,
    records: articles.size + stories.length,
    printed,
    recorded,
    doubts,
  };
}
