import { isHtml, mediaType } from '../ingest/formats/containers/head.ts';
import { sha256 } from './capture-files.ts';
import { readable, type Readable } from './charset.ts';
import type { Validators } from './client.ts';
import type { Desk } from './desk.ts';
import { Fault, faultOf } from './fault.ts';
import { identityOf, isFrontPage, isSameSite, webAddress, withoutTracking } from './identity.ts';
import type { ArticleState } from './journal.ts';
import { LONGEST_PUT_OFF_MS } from './poll.ts';
import { readCapture, type CaptureReading } from './reading.ts';
import { sidecarOf } from './sidecar.ts';

export type Collected =
  | { readonly outcome: 'saved' | 'new-version'; readonly file: string; readonly bytes: number }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'twin'; readonly of: string }
  | { readonly outcome: 'failed'; readonly fault: Fault; readonly willRetry: boolean };

const ACCEPT = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1';
/** Largest page, in bytes: what a build reads of one (`limits.articleLength`). */
const PAGE_BYTES = 8 * 2 ** 20;
/** Runs in which a page is asked for before it is given up, the pause between them doubling from a quarter of an hour: eight hours in all. */
const [MOST_ATTEMPTS, FIRST_REST_MS] = [6, 15 * 60_000];
const DAY_MS = 86_400_000;

/** A copy of an article as it came. */
interface Copy extends Validators {
  readonly bytes: Buffer;
  readonly recoded: Readable['recoded'];
  readonly ending: 'html' | 'json';
  /** Addresses under which it came. */
  readonly urls: readonly URL[];
  readonly headers: ReadonlyMap<string, string>;
}

/** Gets one article of the queue and saves it. What goes wrong with it stays with it. */
export async function collectArticle(id: number, desk: Desk): Promise<Collected> {
  const article = desk.journal.article(id);
  if (article === null) throw new Error(`There is no article ${id} in the journal.`);
  try {
    const copy = await copyOf(article, desk);
    // From here on nothing waits: what is looked up stays true until it is written.
    return copy === null ? leave(article, article, desk) : keep(article, copy, desk);
  } catch (error) {
    const fault = faultOf(error);
    if (fault.kind === 'interrupted') return { outcome: 'failed', fault, willRetry: true };
    const willRetry = fault.again !== 'never' && article.attempts + 1 < MOST_ATTEMPTS;
    const rest = Math.max(FIRST_REST_MS * 2 ** article.attempts, Math.min(fault.retryAfter ?? 0, LONGEST_PUT_OFF_MS));
    desk.journal.failed(id, { error: fault.message, due: willRetry ? desk.world.now() + rest : null });
    return { outcome: 'failed', fault, willRetry };
  }
}

/** The article as the feed or the server has it now; `null` where that is what we have. */
async function copyOf(article: ArticleState, { client, signal }: Desk): Promise<Copy | null> {
  const asked = new URL(article.url);
  if (article.content !== null) {
    const bytes = Buffer.from(article.content);
    return { bytes, recoded: null, ending: 'json', urls: [asked], headers: new Map(), etag: null, modified: null };
  }
  const validators = article.sha256 === null ? {} : { validators: article };
  const got = await client({ url: asked, accept: ACCEPT, maxBytes: PAGE_BYTES, ...validators }, signal);
  if (got.status === 304) return null;
  const contentType = got.headers.get('content-type');
  const { type } = mediaType(contentType);
  if (!isHtml(type) && !(type === '' && /^\s*</u.test(got.body.toString('latin1', 0, 200))))
    throw new Fault('content-type', `It is ${type.slice(0, 60) || 'of no stated type'}, not a page.`);
  if (isFrontPage(got.url) && !isFrontPage(asked))
    throw new Fault('front-page', `It redirects to the front page ${got.url.href}.`);
  const etag = got.headers.get('etag') ?? null;
  const modified = got.headers.get('last-modified') ?? null;
  return {
    ...readable(got.body, contentType),
    ending: 'html',
    urls: [asked, got.url],
    headers: got.headers,
    etag,
    modified,
  };
}

function keep(article: ArticleState, copy: Copy, desk: Desk): Collected {
  const { journal, files, sources, world } = desk;
  const file = `${article.stem}.${copy.ending}`;
  const digest = sha256(copy.bytes);
  if (digest === article.sha256) return leave(article, copy, desk);
  const reading = readCapture(file, copy.bytes, sources);
  const own = ownAddress(copy, reading);
  const names = [...copy.urls, ...(own === null ? [] : [own])].map(identityOf);
  const other = article.sha256 === null ? twinOf(article, names, reading, desk) : null;
  if (other !== null) {
    journal.twin(article.id, names, other.id);
    return { outcome: 'twin', of: other.stem };
  }
  const isAnotherVersion = article.state === 'saved' && article.ending !== null;
  if (isAnotherVersion) {
    const old = `${article.stem}.${article.ending}`;
    const bytes = files.read(old);
    const there = bytes === null ? null : sha256(bytes);
    // What lies there is not what the journal says where an earlier run ended between capture and journal: then all is written anew.
    if (bytes !== null && there === article.sha256 && sameText(old, bytes, reading, desk))
      return leave(article, copy, desk);
    if (bytes !== null && there !== digest) keepVersion(article.stem, article.ending, bytes, desk);
    if (article.ending !== copy.ending) withdraw(article.stem, article.ending, desk);
  }
  const at = world.now();
  // The capture first: one without sidecar can be read, a sidecar without capture is an error of the folder.
  files.write(file, copy.bytes);
  const { source, published, feed } = article;
  const url = (own ?? withoutTracking(copy.urls.at(-1) ?? new URL(article.url))).href;
  const known = { url, asked: article.url, source, published, feed, at, sha256: digest };
  files.write(`${article.stem}.yaml`, sidecarOf({ ...copy, ...known }));
  const { ending, etag, modified } = copy;
  const due = dueAgain(ending, article.firstSaved ?? at, at, desk);
  journal.saved(article.id, { names, ending, sha256: digest, title: reading.title, at, due, etag, modified });
  return { outcome: isAnotherVersion ? 'new-version' : 'saved', file, bytes: copy.bytes.length };
}

/** Nothing new of an article that is there. */
function leave(article: ArticleState, validators: Validators, desk: Desk): Collected {
  const { id, ending, firstSaved } = article;
  desk.journal.unchanged(id, validators, dueAgain(ending, firstSaved ?? 0, desk.world.now(), desk));
  return { outcome: 'unchanged' };
}

/**
 * When an article is looked at again: when its age has doubled, an hour after its first saving at the earliest, so that most corrections, which come
 * soon, are seen with few requests. Of a text that a feed carries, the feed says when it changes.
 */
function dueAgain(ending: string | null, firstSaved: number, at: number, { recheckDays }: Desk): number | null {
  const due = at + Math.max(at - firstSaved, DAY_MS / 24);
  return ending === 'json' || due - firstSaved > recheckDays * DAY_MS ? null : due;
}

/** The address that a page gives itself. Only a site's own pages are believed, and none that calls itself the front page. */
function ownAddress({ urls }: Copy, { canonical }: CaptureReading): URL | null {
  const own = canonical === null ? null : webAddress(canonical, urls.at(-1));
  return own !== null && !isFrontPage(own) && urls.some((url) => isSameSite(url, own)) ? own : null;
}

/**
 * An article that is there already under one of these names, and has the same headline: sites that give all their pages one
 * address exist, and two captures of one article are a smaller mistake than one lost.
 */
function twinOf(
  article: ArticleState,
  names: readonly string[],
  { title }: CaptureReading,
  { journal }: Desk,
): ArticleState | null {
  for (const name of names) {
    const other = journal.holder([name]);
    if (other === null || other.id === article.id || !['saved', 'archived'].includes(other.state)) continue;
    if (other.title === null || other.title === title) return other;
  }
  return null;
}

/** Whether the article on disk says the same, whatever else of its page has changed. */
function sameText(file: string, bytes: Buffer, { textSha256 }: CaptureReading, { sources }: Desk): boolean {
  try {
    return readCapture(file, bytes, sources).textSha256 === textSha256;
  } catch (error) {
    faultOf(error);
    return false;
  }
}

/** Keeps what lies on disk as an earlier version: `versions/<day>/<name>/<beginning of its hash>.<ending>`, outside `articles/`. */
function keepVersion(stem: string, ending: string, bytes: Buffer, { files }: Desk): void {
  const digest = sha256(bytes);
  const version = `${stem.replace(/^articles\//u, 'versions/')}/${digest.slice(0, 16)}`;
  files.write(`${version}.${ending}`, bytes);
  const sidecar = files.read(`${stem}.yaml`);
  // Where an earlier run ended between capture and sidecar, the two are not of one version.
  if (sidecar?.includes(digest) === true) files.write(`${version}.yaml`, sidecar);
}

/** Takes a capture out whose next version has another ending: two files of one name cannot be beside each other. The sidecar goes first. */
function withdraw(stem: string, ending: string, { files }: Desk): void {
  const aside = `${stem.replace(/^articles\//u, 'versions/')}/withdrawn`;
  files.move(`${stem}.yaml`, `${aside}.yaml`);
  files.move(`${stem}.${ending}`, `${aside}.${ending}`);
}
