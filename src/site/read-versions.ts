/**
 * Reads what articles said before they changed: `versions/<day>/<name>/` beside the capture `articles/<day>/<name>.html`, as `variorum fetch` keeps
 * it. A build and its proof both list the versions here, so that they agree on which there are.
 */
import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Article } from '../ingest/article.ts';
import type { Capture, CaptureContent } from '../ingest/index.ts';
import { formats, splitName } from '../ingest/formats/index.ts';
import { limits } from '../ingest/limits.ts';
import { InputError, type Problem } from '../ingest/problem.ts';
import { readSidecar } from '../ingest/sidecar.ts';
import type { Source } from '../ingest/source.ts';
import { sourceTable } from '../ingest/sources/index.ts';
import { byCodeUnits } from '../language/code-units.ts';
import { MARK, type History, type Version } from './history.ts';

/** An earlier version as it lies on disk. */
export interface VersionFile {
  /** Id of the article. */
  readonly of: string;
  readonly id: string;
  readonly capture: Capture;
}

/** Versions of one article that are read, the newest: a page that changes with every visit would cost without bound. */
const MAX_VERSIONS = 20;

const portableName = /^[a-z0-9][\w.-]{0,99}$/i;

/**
 * The files of earlier versions of the articles in `captures`, in order. Never throws for what lies there: what cannot be read is told to `problems`.
 *
 * @param captures ids and files of articles; those of captures that hold several articles have no versions
 */
export function versionFiles(
  root: string,
  captures: Iterable<{ readonly id: string; readonly file: string }>,
  problems: Problem[],
): VersionFile[] {
  const home = realpathSync(root);
  if (!existsSync(join(home, 'versions'))) return [];
  const byFile = Map.groupBy(captures, ({ file }) => file);
  return [...byFile].flatMap(([file, own]) => {
    const [first] = own;
    return first === undefined || own.length > 1 ? [] : filesOf(home, first.id, folderOf(file), problems);
  });
}

/** `articles/2026-11-21/storm-1a2b.html` → `versions/2026-11-21/storm-1a2b`. */
const folderOf = (file: string): string =>
  `versions${file.slice(file.indexOf('/'), file.lastIndexOf('/') + 1)}${splitName(file).name}`;

function filesOf(home: string, of: string, folder: string, problems: Problem[]): VersionFile[] {
  const path = join(home, folder);
  if (!existsSync(path) || !statSync(path).isDirectory()) return [];
  const tell = (file: string, what: string, mend: string) => problems.push({ file, line: null, what, mend });
  if (!realpathSync(path).startsWith(home + sep)) {
    tell(folder, 'It is a link that leaves the folder.', 'Put the files themselves here.');
    return [];
  }
  const names = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort(byCodeUnits);
  return names.flatMap((file): VersionFile[] => {
    const { name, ending } = splitName(file);
    if (!formats.has(ending) || !portableName.test(name)) return [];
    const place = `${folder}/${file}`;
    if (statSync(join(path, file)).size > limits.captureBytes) {
      tell(place, `It has more than ${limits.captureBytes} bytes.`, 'Remove it.');
      return [];
    }
    const sidecar = names.includes(`${name}.yaml`) ? sidecarOf(home, `${folder}/${name}.yaml`) : null;
    return [
      { of, id: `${of}${MARK}${name}`, capture: { file: place, bytes: readFileSync(join(home, place)), sidecar } },
    ];
  });
}

/** The sidecar of a capture, where there is one. */
function sidecarBeside(home: string, file: string): Capture['sidecar'] {
  const place = `${file.slice(0, file.lastIndexOf('/') + 1)}${splitName(file).name}.yaml`;
  return existsSync(join(home, place)) ? sidecarOf(home, place) : null;
}

/** The sidecar beside a version; one that is too large says nothing, and what else is wrong with it the reading tells. */
function sidecarOf(home: string, file: string): Capture['sidecar'] {
  const path = join(home, file);
  return statSync(path).size > limits.sidecarBytes ? null : { file, text: readFileSync(path, 'utf8') };
}

/**
 * The histories of those articles that have earlier versions, by article id.
 *
 * @param read reads a capture with these sources.
 */
export function readHistories(
  root: string,
  articles: readonly Article[],
  sources: readonly Source[],
  read: (capture: Capture) => CaptureContent,
): { readonly histories: ReadonlyMap<string, History>; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const table = sourceTable(sources);
  const fetchedOf = (sidecar: Capture['sidecar']): string | null => readSidecar(sidecar, table).facts.fetched ?? null;
  const earlier = Map.groupBy(versionFiles(root, articles, problems), ({ of }) => of);
  const histories = new Map<string, History>();
  for (const article of articles) {
    const files = earlier.get(article.id);
    if (files === undefined) continue;
    const found = files
      .map((version) => ({ ...version, fetched: fetchedOf(version.capture.sidecar) }))
      .sort((a, b) => byCodeUnits(a.fetched ?? '', b.fetched ?? '') || byCodeUnits(a.id, b.id));
    const versions = found.slice(-MAX_VERSIONS).flatMap(({ id, capture, fetched }): Version[] => {
      const version = readVersion(() => read(capture), problems);
      return version === null ? [] : [{ article: { ...version, id }, fetched }];
    });
    const current = { article, fetched: fetchedOf(sidecarBeside(root, article.file)) };
    // A copy of what stands there now, or of the version before it, is no version.
    const distinct = [...versions, current].filter(
      (version, index, all) => version === current || version.article.sha256 !== all[index + 1]?.article.sha256,
    );
    if (distinct.length > 1) histories.set(article.id, distinct);
  }
  return { histories, problems };
}

function readVersion(read: () => CaptureContent, problems: Problem[]): Article | null {
  try {
    const {
      articles: [article = null, ...more],
    } = read();
    return more.length === 0 ? article : null;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}
