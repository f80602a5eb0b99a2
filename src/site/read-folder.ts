/**
 * Reads a content folder from disk: captures with their sidecars, in the order of their names (code units).
 * This is the one place where the pipeline's input touches the file system, so it is also where the folder is held to its bounds:
 * nothing outside it is read, nothing in it is skipped silently, nothing too large is loaded.
 */
import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { splitName } from '../ingest/formats/index.ts';
import { limits } from '../ingest/limits.ts';
import { InputError } from '../ingest/problem.ts';
import type { Capture } from '../ingest/index.ts';
import type { Problem } from '../ingest/problem.ts';
import { byCodeUnits } from '../language/code-units.ts';
import { ARCHIVE, FROZEN } from './frozen-stories.ts';
import { staysInside } from './stays-inside.ts';

/** A name goes into addresses and file names of the site: portable everywhere, no escapes, and room within a file system's 255 bytes
 * for the name of a feed's item behind it. */
const portableName = /^[a-z0-9][\w.-]{0,159}$/i;

/** The ledger of addresses, in the folder. */
export const addressesFile = 'addresses.jsonl';

/** An editor's decisions, in the folder. */
export const overridesFile = 'overrides.yaml';

/** A text file of the folder, with its path for messages. */
export interface FolderText {
  readonly file: string;
  readonly text: string;
}

/** A content folder as it lies on disk. */
export interface ContentFolder {
  readonly captures: readonly Capture[];
  readonly sources: FolderText | null;
  /** `feeds-status.json`, which `variorum fetch` writes where feeds fail. */
  readonly feedsStatus: FolderText | null;
  readonly overrides: FolderText | null;
  readonly addresses: FolderText | null;
  /** What is wrong with the folder itself; what could be read stands beside it, so that all mistakes can be told at once. */
  readonly problems: readonly Problem[];
  /** What is wrong with single captures and sidecars, which are then not among `captures`. */
  readonly broken: readonly Problem[];
}

/**
 * Reads the folder at `root`, its archive too. Never throws for what lies in the folder: `problems` and `broken` say what is wrong.
 *
 * @param known captures that need not be read, as paths without their ending
 * @throws {InputError} where there is no such folder.
 */
export function readFolder(root: string, known: ReadonlySet<string> = new Set()): ContentFolder {
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    throw new InputError([
      {
        file: root,
        line: null,
        what: 'There is no such folder.',
        mend: 'Set CONTENT_DIR to a folder that holds articles/.',
      },
    ]);
  }
  const home = realpathSync(root);
  const problems: Problem[] = [];
  const broken: Problem[] = [];
  const report: Report = (file, what, mend) => problems.push({ file, line: null, what, mend });
  const refuse: Report = (file, what, mend) => broken.push({ file, line: null, what, mend });

  const files = ['articles', ARCHIVE]
    .flatMap((folder) => (existsSync(join(home, folder)) ? listFiles(home, folder, report) : []))
    .filter((file) => !file.startsWith(`${FROZEN}/`) && !known.has(withoutEnding(file)));
  const sidecars = new Map<string, { readonly file: string; readonly text: string | null }>();
  for (const file of files.filter(isSidecar))
    sidecars.set(withoutEnding(file), { file, text: readText(home, file, limits.sidecarBytes, refuse) });

  const captures: Capture[] = [];
  const stems = new Set<string>();
  const named = new Map<string, string>();
  for (const file of files.filter((file) => !isSidecar(file))) {
    const stem = withoutEnding(file);
    stems.add(stem);
    const name = stem.slice(stem.lastIndexOf('/') + 1);
    if (!portableName.test(name)) {
      refuse(file, `"${name}" cannot be part of an address.`, `Rename it, for example to "${portable(name)}".`);
      continue;
    }
    // Two names that differ in case only are one folder on many machines.
    const twin = named.get(name.toLowerCase());
    if (twin !== undefined) {
      refuse(file, `It has the same name as ${twin}, and the name is the article's address.`, 'Rename one of the two.');
      continue;
    }
    named.set(name.toLowerCase(), file);
    const bytes = readBytes(home, file, limits.captureBytes, refuse);
    const sidecar = sidecars.get(stem) ?? null;
    // Without what its editor knows, a capture would be read wrong: it waits until its sidecar can be read.
    if (bytes === null || sidecar?.text === null) continue;
    captures.push({ file, bytes, sidecar: sidecar === null ? null : { file: sidecar.file, text: sidecar.text } });
  }

  for (const [stem, { file }] of sidecars) {
    if (!stems.has(stem))
      refuse(file, 'There is no capture of this name beside it.', `Add ${stem}.txt, or remove the sidecar.`);
  }
  if (stems.size + known.size === 0 && problems.length === 0 && broken.length === 0) {
    report('articles/', 'There is no capture in it.', 'Put captures there, such as articles/a.txt.');
  }

  const folderText = (file: string, limit: number, tell: Report): FolderText | null => {
    const text = existsSync(join(home, file)) ? readText(home, file, limit, tell) : null;
    return text === null ? null : { file, text };
  };
  return {
    captures,
    sources: folderText('sources.yaml', limits.sourcesBytes, report),
    overrides: folderText(overridesFile, limits.overridesBytes, report),
    addresses: folderText(addressesFile, limits.addressesBytes, report),
    feedsStatus: folderText('feeds-status.json', limits.feedsStatusBytes, refuse),
    problems,
    broken,
  };
}

type Report = (file: string, what: string, mend: string) => void;

/** Paths of all files below `folder`, relative to `home` with `/`, in order. Hidden files (`.DS_Store`) are not content. */
function listFiles(home: string, folder: string, report: Report): string[] {
  const files: string[] = [];
  for (const entry of readdirSync(join(home, folder), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) files.push(...listFiles(home, file, report));
    else if (entry.isFile() || (entry.isSymbolicLink() && staysInside(home, file))) files.push(file);
    else if (entry.isSymbolicLink())
      report(file, 'It is a link that leaves the folder, or leads to no file.', 'Put the file itself here.');
    else report(file, 'It is neither a file nor a folder.', 'Remove it.');
  }
  return files.sort(byCodeUnits);
}

function readBytes(home: string, file: string, limit: number, report: Report): Uint8Array | null {
  const path = join(home, file);
  if (!realpathSync(path).startsWith(home + sep)) {
    report(file, 'It is a link that leaves the folder.', 'Put the file itself here.');
    return null;
  }
  const { size } = statSync(path);
  if (size > limit) {
    report(
      file,
      `It has ${size} bytes; at most ${limit} are read.`,
      'Is it the right file? Cut it down to the article.',
    );
    return null;
  }
  try {
    return readFileSync(path);
  } catch (error) {
    report(
      file,
      `It cannot be read (${error instanceof Error ? error.message : String(error)}).`,
      'Check its permissions.',
    );
    return null;
  }
}

function readText(home: string, file: string, limit: number, report: Report): string | null {
  const bytes = readBytes(home, file, limit, report);
  if (bytes === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    report(file, 'It is not UTF-8.', 'Save it as UTF-8.');
    return null;
  }
}

const isSidecar = (file: string) => file.endsWith('.yaml');

/** `articles/2024/a.warc.gz` → `articles/2024/a`. */
const withoutEnding = (file: string) => file.slice(0, file.lastIndexOf('/') + 1) + splitName(file).name;

const portable = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[^a-z0-9]+/i, '')
    .slice(0, 160) || 'article';
