import { stringify } from 'yaml';
import type { Sidecar } from '../ingest/sidecar.ts';
import type { Readable } from './charset.ts';

/** What is known of a capture from the way it came. */
export interface Provenance {
  /** `null` for a file that somebody added. */
  readonly url: string | null;
  readonly asked: string | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly feed: string | null;
  /** Milliseconds since 1970 in UTC. */
  readonly at: number;
  readonly sha256: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly recoded: Readable['recoded'];
}

/** Headers that say what was sent, in which form, and when it was made or last changed. */
const telling = ['content-type', 'content-language', 'date', 'etag', 'last-modified'];
/** A longer value is no value of these headers. */
const longestHeader = 300;

/** The sidecar of a fetched capture, in YAML, keys in a fixed order. */
export function sidecarOf({ url, asked, source, published, feed, at, sha256, headers, recoded }: Provenance): string {
  const fetched = new Date(at).toISOString();
  const sent = telling.flatMap((name) => {
    const value = headers.get(name);
    return value === undefined || value.length > longestHeader ? [] : [[name, value] as const];
  });
  const facts: Sidecar = {
    ...(url !== null && { url }),
    ...(source !== null && { source }),
    ...(published !== null && { published }),
    // A file that was added was captured some other day.
    ...(url !== null && { captured: fetched.slice(0, 10) }),
    fetched,
    ...(feed !== null && { feed }),
    ...(asked !== null && asked !== url && { asked }),
    sha256,
    ...(sent.length > 0 && { headers: Object.fromEntries(sent) }),
    ...(recoded !== null && { note: `Saved in UTF-8; the server sent it in ${recoded}.` }),
  };
  return stringify(facts, { lineWidth: 0 });
}
