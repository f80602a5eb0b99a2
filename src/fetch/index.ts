/** `variorum fetch` and `variorum add` as functions: they bring captures into a content folder; the build never needs them. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import packageFile from '../../package.json' with { type: 'json' };
import { parseSources } from '../ingest/index.ts';
import { InputError } from '../ingest/problem.ts';
import type { Source } from '../ingest/source.ts';
import type { YamlFile } from '../ingest/yaml.ts';
import { addAddresses, addFiles } from './add.ts';
import { captureFiles, PRIVATE_FOLDER } from './capture-files.ts';
import { client } from './client.ts';
import type { Desk } from './desk.ts';
import { readFeeds, type FeedList, type MannersOfFeeds } from './feeds.ts';
import { IN_MEMORY, journalFault, openJournal } from './journal.ts';
import { network } from './network.ts';
import { pacer } from './pace.ts';
import { noteArchived, recover } from './recover.ts';
import type { Report } from './report.ts';
import { runOnce, type Progress as Counts } from './run.ts';
import { writeStatus } from './status.ts';
import { timed, type Waiting } from './timing.ts';
import { clock, type World } from './world.ts';

export type { Report };
export { summary } from './report.ts';

/** How far a run has come, and what it waits for. */
export interface Progress extends Counts {
  /** The request that has waited longest for its answer, or `null`. */
  readonly waiting: Waiting | null;
}

/** Between two signs of life while nothing else happens, in milliseconds. */
const TICK_MS = 1000;

export interface FetchOptions {
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Hosts beside those of `feeds.yaml` that may lead to private addresses. */
  readonly allowPrivate?: readonly string[];
  readonly dryRun?: boolean;
  /** Puts old stories of the folder away, once everything is fetched and while no other run may touch it; says which captures went. */
  readonly putAway?: (root: string) => readonly string[];
  /** Stands in for this machine's clock and network. */
  readonly world?: World;
}

/** Tries of a request beside the first, in one run. */
const RETRIES = 2;

/**
 * Asks all feeds of the folder at `root` and saves what is new.
 *
 * @throws {InputError} for a folder, a list of feeds or a table of sources with faults, and where another run is at work on the folder.
 */
export async function fetchFeeds(root: string, options: FetchOptions): Promise<Report> {
  const { list, sources } = readLists(root);
  if (list.feeds.length === 0)
    throw new InputError([
      {
        file: root,
        line: null,
        what: 'There are no feeds in it.',
        mend: 'Write feeds.yaml ("feeds:" and below it "- url: https://…"), or put feeds.opml there.',
      },
    ]);
  return atDesk(root, list.manners, sources, options, async (desk, onProgress) => {
    const { dryRun = false, putAway } = options;
    const report = await runOnce({ feeds: list.feeds, perHost: list.manners.perHost, dryRun, onProgress }, desk);
    if (dryRun || report.interrupted) return report;
    writeStatus(list.feeds, desk);
    const archived = putAway?.(root) ?? [];
    noteArchived(desk);
    return { ...report, articles: { ...report.articles, archived: archived.length } };
  });
}

/**
 * Saves single pages and files.
 *
 * @param operands addresses of the web, and paths of files
 * @throws {InputError} as `fetchFeeds`, and for an operand that is neither.
 */
export async function add(
  root: string,
  operands: readonly string[],
  source: string | null,
  options: FetchOptions,
): Promise<Report> {
  const { list, sources } = readLists(root);
  const isAddress = (operand: string): boolean => /^https?:\/\//iu.test(operand);
  return atDesk(root, list.manners, sources, options, async (desk, onProgress) => {
    const files = addFiles(
      operands.filter((operand) => !isAddress(operand)),
      source,
      desk,
    );
    const ids = addAddresses(operands.filter(isAddress), source, desk);
    const report = await runOnce(
      { feeds: [], only: ids, perHost: list.manners.perHost, dryRun: false, onProgress },
      desk,
    );
    return { ...report, articles: { ...report.articles, saved: [...files, ...report.articles.saved].sort() } };
  });
}

async function atDesk(
  root: string,
  manners: MannersOfFeeds,
  sources: readonly Source[],
  { signal, dryRun = false, allowPrivate = [], onProgress = () => undefined, world: given }: FetchOptions,
  work: (desk: Desk, onProgress: (counts: Counts) => void) => Promise<Omit<Report, 'slowest'>>,
): Promise<Report> {
  const home = realpathSync(root);
  const path = join(home, PRIVATE_FOLDER, 'journal.sqlite');
  const journal = await openJournal(dryRun && !existsSync(path) ? IN_MEMORY : path);
  const net = network({ allowPrivate: new Set([...manners.allowPrivate, ...allowPrivate]) });
  const { world, slowest, waiting } = timed(given ?? { ...clock, ask: net.ask });
  const { version } = packageFile;
  const userAgent = `Variorum/${version} (news aggregator${manners.contact === undefined ? '' : `; +${manners.contact}`})`;
  const pace = { perHost: manners.perHost, intervalMs: manners.seconds * 1000, total: manners.total };
  const halting = new AbortController();
  const desk: Desk = {
    world,
    journal,
    client: client(world, pacer(world, pace), { userAgent, product: 'Variorum', retries: RETRIES }),
    files: captureFiles(home),
    sources,
    recheckDays: manners.recheckDays,
    signal: AbortSignal.any([signal, halting.signal]),
    halt: () => halting.abort(),
  };
  let last: Counts | null = null;
  const tell = (): void => {
    if (last !== null) onProgress({ ...last, waiting: waiting() });
  };
  // Where all that is left is slow, nothing is done, and somebody watches.
  const ticking = setInterval(tell, TICK_MS);
  try {
    if (dryRun) journal.rehearse();
    recover(home, desk, dryRun);
    const report = await work(desk, (counts) => {
      last = counts;
      tell();
    });
    journal.end();
    return { ...report, slowest: slowest() };
  } catch (error) {
    throw journalFault(error, path);
  } finally {
    clearInterval(ticking);
    net.close();
    journal.close();
  }
}

/** Largest list of feeds, in bytes: some 10,000 feeds. */
const MAX_LIST_BYTES = 2 * 2 ** 20;

function readLists(root: string): { readonly list: FeedList; readonly sources: readonly Source[] } {
  const wrong = (file: string, what: string, mend: string) => new InputError([{ file, line: null, what, mend }]);
  if (!existsSync(root) || !statSync(root).isDirectory())
    throw wrong(root, 'There is no such folder.', 'Name a content folder with --content, or set CONTENT_DIR.');
  const read = (file: string): YamlFile | null => {
    const path = join(root, file);
    if (!existsSync(path)) return null;
    if (statSync(path).size > MAX_LIST_BYTES)
      throw wrong(file, `It has more than ${MAX_LIST_BYTES} bytes.`, 'Is it the right file?');
    try {
      return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
    } catch {
      throw wrong(file, 'It is not UTF-8.', 'Save it as UTF-8.');
    }
  };
  const sources = parseSources(read('sources.yaml'));
  const ids = sources.map(({ id }) => id);
  return { list: readFeeds(read('feeds.yaml'), read('feeds.opml'), ids), sources };
}
