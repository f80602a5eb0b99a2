import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { splitName } from '../ingest/formats/index.ts';
import { parseSources, type Capture } from '../ingest/index.ts';
import { limits } from '../ingest/limits.ts';
import { InputError } from '../ingest/problem.ts';
import type { Source } from '../ingest/source.ts';
import { byCodeUnits } from '../language/code-units.ts';

/**
 * The captures that a path names: the file itself, or all files below a folder that are neither sidecars nor hidden, in order; of a content folder those
 * below `articles/`. Links inside a folder are not followed: they can form circles.
 *
 * @throws {InputError} for a folder without any.
 */
export function capturesAt(place: string): string[] {
  if (!isFolder(place)) return [place];
  const articles = join(place, 'articles');
  const captures = filesBelow(existsSync(articles) ? articles : place).filter((file) => !file.endsWith('.yaml'));
  if (captures.length === 0) throw wrong(place, 'There is no capture in it.', 'Name captures, such as articles/a.txt.');
  return captures.sort(byCodeUnits);
}

/** Whether there is a folder at a path. What else is wrong with the path, whoever opens it will say. */
export function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch {
    return false;
  }
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
    });

/**
 * A capture named on the command line, with the sidecar beside it.
 *
 * @throws {InputError} where there is no such file, or none that may be read.
 */
export function readCaptureFile(file: string): Capture {
  const sidecar = join(dirname(file), `${splitName(file).name}.yaml`);
  const bytes = readBounded(file, limits.captureBytes);
  return {
    file,
    bytes,
    sidecar: existsSync(sidecar) ? { file: sidecar, text: readText(sidecar, limits.sidecarBytes) } : null,
  };
}

/**
 * For each capture the sources of its content folder: `given`, or the nearest folder above the capture that has a `sources.yaml`.
 * Each folder is read once.
 */
export function sourcesOf(given: string | null): (file: string) => readonly Source[] {
  const read = new Map<string | null, readonly Source[]>();
  return (file) => {
    const folder = given ?? contentFolderOf(file);
    const sources = read.get(folder) ?? readSources(folder);
    read.set(folder, sources);
    return sources;
  };
}

function contentFolderOf(file: string): string | null {
  for (let folder = dirname(resolve(file)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'sources.yaml'))) return folder;
    if (folder === dirname(folder)) return null;
  }
}

/**
 * The sources of a content folder, and those that the program knows.
 *
 * @throws {InputError} for a `sources.yaml` with faults, or a folder that is none.
 */
function readSources(content: string | null): readonly Source[] {
  if (content === null) return parseSources(null);
  if (!existsSync(content) || !statSync(content).isDirectory())
    throw wrong(content, 'There is no such folder.', 'Give --content the folder that holds sources.yaml.');
  const file = join(content, 'sources.yaml');
  return parseSources(existsSync(file) ? { file, text: readText(file, limits.sourcesBytes) } : null);
}

function readText(file: string, limit: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readBounded(file, limit));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw wrong(file, 'It is not UTF-8.', 'Save it as UTF-8.');
  }
}

function readBounded(file: string, limit: number): Uint8Array {
  let size: number;
  try {
    const stat = statSync(file);
    if (!stat.isFile())
      throw wrong(file, 'It is neither a file nor a folder.', 'Name captures, such as articles/a.txt.');
    ({ size } = stat);
    if (size <= limit) return readFileSync(file);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw wrong(file, 'There is no such file.', 'Check the path.');
    throw wrong(file, `It cannot be read (${code}).`, 'Check its permissions.');
  }
  throw wrong(
    file,
    `It has ${size} bytes; at most ${limit} are read.`,
    'Is it the right file? Cut it down to the article.',
  );
}

const wrong = (file: string, what: string, mend: string) => new InputError([{ file, line: null, what, mend }]);
