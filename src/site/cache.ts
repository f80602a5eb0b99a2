/**
 * Results of earlier builds, each in a file of its own under a key that holds all that the result follows from: the bytes that went in, and the program that
 * worked on them. So an entry is never out of date, only unused; and deleting any or all of them changes nothing but time.
 *
 * It lies in `.cache/`, beside Astro's own and outside the content folder: it is no editor's concern, no part of what is kept in version
 * control, and safe to lose. A workflow that keeps `.cache/` between runs keeps it too.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { threadId } from 'node:worker_threads';
import { byCodeUnits } from '../language/code-units.ts';

/** What is kept: a capture as it was read, what grouping knows of an article, the comparison of a story. */
export const stages = ['readings', 'features', 'comparisons'] as const;
export type Stage = (typeof stages)[number];

export interface Cache {
  /** The result that this stage gave for this key, or what `make` gives: JSON, and all that follows from the key. What `make` throws is not kept. */
  readonly remember: <T>(stage: Stage, key: string, make: () => T) => T;
}

/** Keeps nothing. */
export const noCache: Cache = { remember: (_stage, _key, make) => make() };

/** What a cache did, by stage. */
export interface Uses {
  reused: number;
  made: number;
  /** Entries that were there and could not be trusted; they are among those made. */
  broken: number;
}

/** A stage's result for a key. */
export type Entry = readonly [stage: Stage, key: string];

/** Where a cache lies, and what each stage runs: all that a thread needs to know of it. */
export interface CachePlace {
  readonly folder: string;
  /** As {@link programOf} tells them. */
  readonly programs: Readonly<Record<Stage, string>>;
}

export interface FolderCache extends Cache {
  readonly place: CachePlace;
  /** Whether there is an entry; what is in it shows when it is asked for. */
  readonly has: (entry: Entry) => boolean;
  /** Tells that a thread made these: they count as made by this build. */
  readonly tellMade: (entries: readonly Entry[]) => void;
  readonly uses: Readonly<Record<Stage, Uses>>;
  /** Removes every entry that nobody asked for since the cache was opened. */
  readonly sweep: () => void;
}

/** One key for several inputs; their lengths are part of it, so that no two lists of inputs meet in one. */
export function keyOf(...inputs: readonly (string | Uint8Array | null)[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) {
    hash.update(input === null ? '-' : `${typeof input}${input.length}:`);
    if (input !== null) hash.update(input);
  }
  return hash.digest('hex');
}

/**
 * Opens the cache in `folder`, which need not be there.
 *
 * @param programs what each stage runs, as {@link programOf} tells it: entries of another program are not seen.
 */
export function openCache(folder: string, programs: Readonly<Record<Stage, string>>): FolderCache {
  const uses = { readings: unused(), features: unused(), comparisons: unused() };
  const asked = new Set<string>();
  const madeOnThreads = new Set<string>();
  let writable = true;
  const keep = (place: string, body: string): void => {
    try {
      const path = join(folder, place);
      const shelf = dirname(path);
      if (!existsSync(shelf)) mkdirSync(shelf, { recursive: true });
      const partial = `${path}.${process.pid}-${threadId}`;
      writeFileSync(partial, `${digest(place, body)}\n${body}`);
      renameSync(partial, path);
    } catch {
      // A full or read-only disk costs the next build time, and this one nothing.
      writable = false;
    }
  };
  const placeOf = ([stage, key]: Entry): string => {
    const name = keyOf(programs[stage], key);
    return join(stage, name.slice(0, 2), name.slice(2));
  };
  return {
    place: { folder, programs },
    uses,
    has: (entry) => existsSync(join(folder, placeOf(entry))),
    tellMade: (entries) => {
      for (const entry of entries) madeOnThreads.add(placeOf(entry));
    },
    remember: <T>(stage: Stage, key: string, make: () => T): T => {
      const place = placeOf([stage, key]);
      asked.add(place);
      const kept = read(folder, place);
      if (kept !== null && kept !== 'broken') {
        uses[stage][madeOnThreads.has(place) ? 'made' : 'reused'] += 1;
        return JSON.parse(kept.body) as T;
      }
      const made = make();
      uses[stage].made += 1;
      if (kept === 'broken') uses[stage].broken += 1;
      if (writable) keep(place, JSON.stringify(made));
      return made;
    },
    sweep: () => {
      for (const stage of stages) {
        for (const shelf of namesIn(join(folder, stage))) {
          for (const name of namesIn(join(folder, stage, shelf)))
            if (!asked.has(join(stage, shelf, name))) removeIfPossible(join(folder, stage, shelf, name));
        }
      }
    },
  };
}

const unused = (): Uses => ({ reused: 0, made: 0, broken: 0 });
const digest = (place: string, body: string): string =>
  createHash('sha256')
    .update(`${place.replaceAll(sep, '/')}\n`)
    .update(body)
    .digest('base64');
const digestLength = digest('', '').length;

/** An entry whose digest is that of its place and body: then it is what was written there, which was JSON. */
function read(folder: string, place: string): { readonly body: string } | 'broken' | null {
  const path = join(folder, place);
  if (!existsSync(path)) return null;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return 'broken';
  }
  const body = text.slice(digestLength + 1);
  return text.slice(0, digestLength) === digest(place, body) ? { body } : 'broken';
}

/** What stays in a read-only cache, or is gone since another build removed it, is nothing that this build needs. */
function removeIfPossible(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // It stays.
  }
}

/** What lies in a folder; nothing where there is none, or where another build has just removed it. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * Stands for all that decides what the code in some folders of the program does: the code, the packages that it uses, the Node that runs it.
 *
 * @param root the project's folder
 * @param folders below `src/`
 * @returns `null` where the code is not there to be looked at.
 */
export function programOf(root: string, folders: readonly string[]): string | null {
  const lock = join(root, 'package-lock.json');
  const sources = folders.map((folder) => join(root, 'src', folder));
  if (![lock, ...sources].every((path) => existsSync(path))) return null;
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
      .map((file) => join('src', folder, file))
      .filter((file) => statSync(join(root, file)).isFile())
      .sort(byCodeUnits),
  );
  return keyOf(process.version, readFileSync(lock), ...files.flatMap((file) => [file, readFileSync(join(root, file))]));
}
