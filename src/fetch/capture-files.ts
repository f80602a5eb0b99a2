import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InputError } from '../ingest/problem.ts';
import { lastOfAddress, partNames } from '../ingest/formats/containers/names.ts';

/** Files of a content folder, written whole or not at all. Paths are below the folder, with `/`. */
export interface CaptureFiles {
  readonly read: (file: string) => Buffer | null;
  readonly has: (file: string) => boolean;
  readonly write: (file: string, content: string | Uint8Array) => void;
  /** Does nothing where there is no such file, so that a move which was cut off between two files can be done again. */
  readonly move: (from: string, to: string) => void;
  /** Removes what an earlier run had not finished writing. */
  readonly clean: () => void;
}

/** Where the fetcher keeps what is not content: the journal and unfinished files. Hidden, so no reader takes it for captures. */
export const PRIVATE_FOLDER = '.variorum';

/** Why a disk takes no file, by Node's codes. */
const refusals: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EIO: 'the disk reports an error',
  EMFILE: 'too many files are open',
};

export function captureFiles(root: string): CaptureFiles {
  // On the same file system as the captures, so that a rename is one step.
  const unfinished = join(root, PRIVATE_FOLDER, 'unfinished');
  const made = new Set<string>();
  const folderOf = (path: string): void => {
    const folder = dirname(path);
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
  /** What the disk refuses is no fault of a feed or page: it ends the run, with what to do. */
  const onDisk = (file: string, work: () => void): void => {
    try {
      work();
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      const reason = refusals[code];
      if (reason === undefined) throw error;
      const mend = 'Mend that and call the command again: what was saved is whole, and it goes on where it was.';
      throw new InputError([{ file, line: null, what: `It cannot be written: ${reason}.`, mend }]);
    }
  };
  return {
    read(file) {
      const path = join(root, file);
      return existsSync(path) ? readFileSync(path) : null;
    },
    has: (file) => existsSync(join(root, file)),
    write(file, content) {
      const part = join(unfinished, randomUUID());
      onDisk(file, () => {
        folderOf(part);
        writeFileSync(part, content, { flag: 'wx' });
        folderOf(join(root, file));
        renameSync(part, join(root, file));
      });
    },
    move(from, to) {
      if (!existsSync(join(root, from))) return;
      onDisk(to, () => {
        folderOf(join(root, to));
        renameSync(join(root, from), join(root, to));
      });
    },
    clean() {
      rmSync(unfinished, { recursive: true, force: true });
      made.clear();
    },
  };
}

export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Longest part of a file name that comes from an address; with the rest it stays far below the 255 bytes that file systems allow. */
const longestSlug = 60;

/**
 * Where an article's capture goes: the day it was first announced, words of its address (letters, digits and hyphens only) and the beginning of the hash of its identity.
 * Nothing that a page or feed says can lead out of the folder, or to the file of another article.
 */
export function stemOf(address: string, identity: string, day: string): string {
  const [name = ''] = partNames([lastOfAddress(address) ?? new URL(address).hostname]);
  const slug = name.slice(0, longestSlug).replace(/-$/u, '');
  return `articles/${day}/${slug}-${sha256(identity).slice(0, 12)}`;
}

/** Day of a moment in UTC, such as `2026-11-21`. */
export const dayOfMoment = (at: number): string => new Date(at).toISOString().slice(0, 10);
