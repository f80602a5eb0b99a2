/** Puts old stories away: their captures go from `articles/` to `archive/`, and a record of each keeps its page as it is (`frozen-stories.ts`). */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { splitName } from '../ingest/formats/index.ts';
import type { Article } from '../ingest/article.ts';
import { daysBefore } from '../language/calendar-date.ts';
import { buildEdition } from './build-edition.ts';
import type { Edition } from './edition.ts';
import { ARCHIVE, fileOf, frozenStory } from './frozen-stories.ts';

export interface KeepDays {
  /** Whole days, 0 or more. */
  readonly days: number;
  /** ISO day from which they count back; the newest article's where `null`. */
  readonly asOf: string | null;
}

/**
 * Puts away every story whose articles are all older than that. A story with one younger article stays whole, and so does one with an article that tells no
 * day; a capture of several articles goes when all their stories do. Safe to interrupt: the record is there before the first capture moves, and the next call
 * moves what is left.
 *
 * @returns the captures that went, as paths below the folder
 * @throws {InputError} for a folder that cannot be built
 */
export function putAway(root: string, { days, asOf }: KeepDays): string[] {
  const edition = buildEdition(root, true);
  for (const { story } of edition.stories.values())
    if (edition.frozen.has(story.slug)) moveCaptures(root, membersOf(story.articles, edition));
  const reference = asOf ?? newestDay([...edition.articles.values()]);
  if (reference === null) return [];
  const oldest = daysBefore(reference, days);
  const isOld = (article: Article): boolean => (dayOf(article) ?? '~') < oldest;
  const live = [...edition.stories.values()].filter(({ story }) => !edition.frozen.has(story.slug));
  const stays = new Set(
    live.flatMap(({ story }) => {
      const members = membersOf(story.articles, edition);
      return members.every(isOld) ? [] : members.map(({ file }) => file);
    }),
  );
  return live.flatMap(({ story, collation }) => {
    const members = membersOf(story.articles, edition);
    if (members.some(({ file }) => stays.has(file))) return [];
    const articles = members.map((article) => ({ ...article, file: archived(article.file) }));
    write(join(root, fileOf(story)), JSON.stringify(frozenStory({ story, collation, articles })));
    return moveCaptures(root, members);
  });
}

const membersOf = (ids: readonly string[], { articles }: Edition): Article[] =>
  ids.flatMap((id) => articles.get(id) ?? []);

/** The day from which an article's age counts: its publication, else its capture; `null` where neither tells a day. */
function dayOf({ dates: { published, captured } }: Article): string | null {
  return [published, captured].find((dated) => dated?.precision === 'day')?.date ?? null;
}

/** "The last N days" of a folder that is not fed any more are still its last. */
function newestDay(articles: readonly Article[]): string | null {
  const days = articles.flatMap(({ dates: { published, captured } }) =>
    [published, captured].flatMap((dated) => (dated?.precision === 'day' ? [dated.date] : [])),
  );
  return days.reduce<string | null>((newest, day) => (newest === null || day > newest ? day : newest), null);
}

const archived = (file: string): string => file.replace(/^articles\//u, `${ARCHIVE}/`);
const unarchived = (file: string): string => file.replace(/^archive\//u, 'articles/');

function moveCaptures(root: string, members: readonly Article[]): string[] {
  const files = [...new Set(members.map(({ file }) => unarchived(file)))];
  for (const file of files) {
    for (const place of [file, `${file.slice(0, file.lastIndexOf('/') + 1)}${splitName(file).name}.yaml`]) {
      const to = join(root, archived(place));
      if (!existsSync(join(root, place)) || existsSync(to)) continue;
      mkdirSync(dirname(to), { recursive: true });
      renameSync(join(root, place), to);
    }
  }
  return files;
}

/** Whole or not at all. The unfinished file has a dot before its name: no reader takes it for a record. */
function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const part = join(dirname(path), '.unfinished');
  writeFileSync(part, text);
  renameSync(part, path);
}
