/**
 * Old stories stay as they are: `archive/stories/<slug>.json` holds a story with its comparison and its articles, as read on the day it was put away; their
 * captures lie in `archive/`. A build takes such a story as it stands: it is neither read, grouped nor compared again, no later report joins it, and its page
 * keeps address and words. `npm run verify` proves it like any other, from the captures.
 */
import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { storySchema } from '../cluster/story.ts';
import { collationSchema } from '../collate/collation.ts';
import { articleSchema, type Article } from '../ingest/article.ts';
import type { Problem } from '../ingest/problem.ts';
import type { SourceTable } from '../ingest/sources/index.ts';
import { splitName } from '../ingest/formats/index.ts';
import { byCodeUnits } from '../language/code-units.ts';
import { staysInside } from './stays-inside.ts';

/** Where captures of old stories lie, and the stories themselves. */
export const ARCHIVE = 'archive';
export const FROZEN = `${ARCHIVE}/stories`;

/** Raise it when a record of today would be read wrongly: those of before are then read anew from their captures. */
const FORMAT = 1;

export const frozenStorySchema = z.object({
  format: z.literal(FORMAT),
  story: storySchema,
  collation: collationSchema,
  /** In the order of the story's members; offsets as the program works with them (`markup`). */
  articles: z.array(articleSchema).min(1),
});
export type FrozenStory = z.infer<typeof frozenStorySchema>;

export const frozenStory = (parts: Omit<FrozenStory, 'format'>): FrozenStory => ({ format: FORMAT, ...parts });

/** Bytes of a record: some hundred long articles with their comparison. */
const MAX_BYTES = 64 * 2 ** 20;

/**
 * The stories that were put away in the folder at `root`, by the names of their files. One that cannot be taken as it stands is told, and left to be
 * read anew from its captures; this never throws.
 */
export function readFrozenStories(root: string): {
  readonly stories: readonly FrozenStory[];
  readonly problems: readonly Problem[];
} {
  if (!existsSync(join(root, FROZEN))) return { stories: [], problems: [] };
  const home = realpathSync(root);
  const folder = join(home, FROZEN);
  if (!statSync(folder).isDirectory()) return { stories: [], problems: [] };
  const problems: Problem[] = [];
  const slugs = new Set<string>();
  const taken = new Set<string>();
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort(byCodeUnits);
  const stories = names.flatMap((name): FrozenStory[] => {
    const read = readOne(home, name);
    const fault = typeof read === 'string' ? read : faultOf(read, home, slugs, taken);
    if (fault !== null || typeof read === 'string') {
      const mend = 'Its captures are read anew; remove this file, or put back what it names.';
      problems.push({ file: `${FROZEN}/${name}`, line: null, what: fault ?? '', mend });
      return [];
    }
    slugs.add(read.story.slug);
    for (const { id } of read.articles) taken.add(id.toLowerCase());
    return [
      { ...read, articles: read.articles.map((article) => ({ ...article, file: placeOf(home, article) ?? '' })) },
    ];
  });
  return { stories, problems };
}

/** The record, or what is wrong with it. */
function readOne(home: string, name: string): FrozenStory | string {
  const path = join(home, FROZEN, name);
  if (statSync(path).size > MAX_BYTES) return `It has more than ${MAX_BYTES} bytes.`;
  try {
    const read = frozenStorySchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return read.success ? read.data : 'It has not the form of a story that this program put away.';
  } catch {
    return 'This is no JSON.';
  }
}

/** Why a record cannot stand: its members or its captures are not all here, or another has its address. */
function faultOf(
  { story, articles }: FrozenStory,
  home: string,
  slugs: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): string | null {
  const ids = articles.map(({ id }) => id);
  if (ids.join('\n') !== story.articles.join('\n')) return 'Its articles are not the members of its story.';
  if (slugs.has(story.slug)) return `Another story has its address ${story.url}.`;
  const twin = ids.find((id) => taken.has(id.toLowerCase()));
  if (twin !== undefined) return `Its article "${twin}" stands in another story, too.`;
  const lost = articles.find((article) => placeOf(home, article) === null);
  return lost === undefined ? null : `Its capture ${lost.file} is not there.`;
}

/** Captures of these stories, as paths without their ending, in the archive and where they were before. */
export const capturesOf = (stories: readonly FrozenStory[]): Set<string> =>
  new Set(
    stories.flatMap(({ articles }) =>
      articles.flatMap(({ file }) => {
        const place = file.slice(file.indexOf('/'), file.lastIndexOf('/') + 1) + splitName(file).name;
        return [`articles${place}`, `${ARCHIVE}${place}`];
      }),
    ),
  );

/** Stories of outlets or agencies that the folder does not know any more. */
export function withoutSource(stories: readonly FrozenStory[], { byId }: SourceTable): Problem[] {
  return stories.flatMap(({ story, articles }) => {
    const named = articles.flatMap(({ source, credits }) => [
      ...(source ? [source.id] : []),
      ...credits.map(({ id }) => id),
    ]);
    const unknown = named.find((id) => !byId.has(id));
    if (unknown === undefined) return [];
    const what = `It names the source "${unknown}", which sources.yaml does not know any more.`;
    const mend = 'Put the entry back, or remove this file: its captures are then read anew.';
    return [{ file: fileOf(story), line: null, what, mend }];
  });
}

export const fileOf = ({ slug }: FrozenStory['story']): string => `${FROZEN}/${slug}.json`;

/** Where the capture lies: in the archive, or, where putting the story away was cut off, still where it was. */
const placeOf = (home: string, { file }: Article): string | null =>
  [file, file.replace(/^archive\//u, 'articles/')].find((place) => isPath(place) && staysInside(home, place)) ?? null;

/** Whether it is a path below `archive/` or `articles/`: a record may say what it likes. */
const isPath = (file: string): boolean =>
  /^(?:archive|articles)\/[^\\]+$/u.test(file) &&
  !file.split('/').some((step) => step === '..' || step === '' || step === '.');
