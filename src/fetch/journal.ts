import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type * as Sqlite from 'node:sqlite';
import { InputError } from '../ingest/problem.ts';
import type { Validators } from './client.ts';

/**
 * The journal: which feeds were asked, which articles were seen, and what is still to do. It is the queue, too: what a feed announces
 * stands in it before the feed counts as read, and leaves it when the capture lies on disk, so that a run can end at any moment. An exclusive lock
 * of the operating system on it, which dies with the process, keeps two runs on one folder apart.
 */
export interface Journal {
  readonly feed: (url: string) => FeedState | null;
  readonly feeds: () => readonly FeedState[];
  /** The feed answered; it and all that it announced are written in one transaction. */
  readonly feedAnswered: (answer: FeedAnswer) => { readonly fresh: number; readonly changed: number };
  readonly feedFailed: (failure: { url: string; at: number; error: string; retryAt: number | null }) => void;
  /** Puts an article in the queue, unless one of its names is known. */
  readonly announce: (item: Announced) => 'new' | 'changed' | 'known';
  /** Puts an article that is known back into the queue. */
  readonly askAgain: (id: number, at: number) => void;
  /** Ids and hosts of the articles that are to be asked for at `at`, oldest first. */
  readonly due: (at: number) => readonly { readonly id: number; readonly host: string }[];
  /** Articles that were announced, are not here yet, and have not been given up. */
  readonly waiting: () => number;
  readonly article: (id: number) => ArticleState | null;
  /** The article that bears one of the names. */
  readonly holder: (names: readonly string[]) => ArticleState | null;
  readonly saved: (id: number, save: Saved) => void;
  /** Asked again, and nothing new. */
  readonly unchanged: (id: number, validators: Validators, due: number | null) => void;
  /** It turned out to be an article that is there already. */
  readonly twin: (id: number, names: readonly string[], of: number) => void;
  readonly failed: (id: number, failure: { error: string; due: number | null }) => void;
  readonly forgetCapture: (id: number, due: number) => void;
  readonly archived: (id: number) => void;
  /** Captures that lie in `articles/`. */
  readonly kept: () => readonly ArticleState[];
  /** A capture that somebody else put into the folder. */
  readonly adopt: (capture: {
    stem: string;
    ending: string;
    names: readonly string[];
    url: string;
    sha256: string;
    published: string | null;
    archived: boolean;
    at: number;
  }) => void;
  readonly knowsStem: (stem: string) => boolean;
  /** When the last run began, if it did not end properly; and begins this one. */
  readonly begin: (at: number) => number | null;
  readonly end: () => void;
  /** From here on nothing is kept: closing takes all back. */
  readonly rehearse: () => void;
  readonly close: () => void;
}

export interface FeedState {
  readonly url: string;
  readonly etag: string | null;
  readonly modified: string | null;
  /** Milliseconds since 1970 in UTC, as all times here. */
  readonly answered: number | null;
  /** Runs in a row in which it failed. */
  readonly failures: number;
  readonly failingSince: number | null;
  readonly error: string | null;
  /** Not to be asked before. */
  readonly retryAt: number | null;
}

/** An item of a feed, or an address that was added by hand. */
export interface Announced {
  readonly url: string;
  readonly host: string;
  /** Addresses and ids by which it is the same article: `identityOf` or feed and id. */
  readonly names: readonly string[];
  readonly feed: string | null;
  readonly source: string | null;
  readonly published: string | null;
  /** Path below the content folder without ending. */
  readonly stem: string;
  /** Changes when the feed says something else of it. */
  readonly signature: string;
  /** The capture, where the feed carries it; `null` where the page is to be asked for. */
  readonly content: Buffer | null;
  readonly at: number;
}

export interface FeedAnswer extends Validators {
  readonly url: string;
  readonly at: number;
  readonly items: readonly Announced[];
}

export interface ArticleState extends Validators {
  readonly id: number;
  readonly url: string;
  readonly feed: string | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly stem: string;
  readonly ending: string | null;
  readonly state: 'new' | 'saved' | 'twin' | 'failed' | 'archived';
  readonly content: Uint8Array | null;
  readonly sha256: string | null;
  readonly title: string | null;
  readonly firstSaved: number | null;
  readonly lastSaved: number | null;
  readonly attempts: number;
  readonly due: number | null;
  readonly error: string | null;
}

export interface Saved extends Validators {
  readonly names: readonly string[];
  readonly ending: string;
  readonly sha256: string;
  readonly title: string;
  readonly at: number;
  readonly due: number | null;
}

/** Nothing is put off for longer: what is due later than this was written while the clock was wrong. `recheckDays` ends at a year. */
const HORIZON_MS = 400 * 86_400_000;

/** In place of a path: a journal that vanishes when it is closed. */
export const IN_MEMORY = ':memory:';

/** Raised with every change of the tables; another program's journal is refused. */
const VERSION = 1;

const tables = `
CREATE TABLE run (started INTEGER NOT NULL, ended INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE feed (
  url TEXT PRIMARY KEY, etag TEXT, modified TEXT, answered INTEGER, failures INTEGER NOT NULL DEFAULT 0,
  failingSince INTEGER, error TEXT, retryAt INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE article (
  id INTEGER PRIMARY KEY, url TEXT NOT NULL, host TEXT NOT NULL, feed TEXT, source TEXT, published TEXT, stem TEXT NOT NULL UNIQUE,
  signature TEXT NOT NULL, content BLOB, state TEXT NOT NULL CHECK (state IN ('new', 'saved', 'twin', 'failed', 'archived')),
  ending TEXT, sha256 TEXT, title TEXT, etag TEXT, modified TEXT, firstSaved INTEGER, lastSaved INTEGER, attempts INTEGER NOT NULL DEFAULT 0,
  due INTEGER, error TEXT
) STRICT;
CREATE INDEX article_due ON article (due) WHERE due IS NOT NULL;
CREATE TABLE name (name TEXT PRIMARY KEY, article INTEGER NOT NULL REFERENCES article (id)) STRICT, WITHOUT ROWID;
PRAGMA user_version = ${VERSION};
`;

/**
 * Opens the journal, or makes it, and locks it until it is closed.
 *
 * @throws {InputError} where another run has it, where it is of another version, or where this Node has no SQLite.
 */
export async function openJournal(path: string): Promise<Journal> {
  const { DatabaseSync } = await sqlite();
  if (path !== IN_MEMORY) mkdirSync(dirname(path), { recursive: true });
  let database: Sqlite.DatabaseSync | null = null;
  try {
    database = new DatabaseSync(path, { timeout: 0 });
    // The lock is taken with the first write and held until the end. WAL with `NORMAL` loses nothing when the process dies; what a power cut
    // may take is found again by the next run, which looks at every capture of a run that did not end.
    database.exec(
      'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; BEGIN EXCLUSIVE;',
    );
    const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
    if (version === 0) database.exec(tables);
    database.exec('COMMIT');
    if (version !== 0 && version !== VERSION) throw new Error(`version ${version}`);
    return journalOf(database);
  } catch (error) {
    database?.close();
    throw new InputError([{ file: path, line: null, ...openingProblem(error) }]);
  }
}

function openingProblem(error: unknown): { readonly what: string; readonly mend: string } {
  const message = error instanceof Error ? error.message : String(error);
  if (/locked|busy/iu.test(message))
    return { what: 'Another variorum is at work on this folder.', mend: 'Wait until it is done.' };
  if (message.startsWith('version'))
    return {
      what: `It is of ${message}; this program writes version ${VERSION}.`,
      mend: 'Remove it: it is made again from the sidecars.',
    };
  return {
    what: `It cannot be opened (${message}).`,
    mend: 'Remove it if it is damaged: it is made again from the sidecars.',
  };
}

/** What SQLite could not do, as a problem of the journal's file; anything else as it is. */
export function journalFault(error: unknown, path: string): unknown {
  const { code, message } = error as { readonly code?: unknown; readonly message?: string };
  if (code !== 'ERR_SQLITE_ERROR') return error;
  const what = `The journal cannot be read or written (${message ?? ''}).`;
  const mend = /malformed|not a database/iu.test(message ?? '')
    ? 'Remove it: it is made again from the sidecars.'
    : 'Mend that (is the disk full, or read-only?) and call the command again: it goes on where it was.';
  return new InputError([{ file: path, line: null, what, mend }]);
}

async function sqlite(): Promise<typeof Sqlite> {
  try {
    return await import('node:sqlite');
  } catch {
    throw new InputError([
      {
        file: 'node',
        line: null,
        what: 'This Node has no SQLite, in which the journal is kept.',
        mend: 'Call it through npx or npm run, which take the Node that the project brings, or use Node 22.13 or newer.',
      },
    ]);
  }
}

function journalOf(database: Sqlite.DatabaseSync): Journal {
  const statements = new Map<string, Sqlite.StatementSync>();
  const sql = (text: string): Sqlite.StatementSync => {
    let statement = statements.get(text);
    if (statement === undefined) statements.set(text, (statement = database.prepare(text)));
    return statement;
  };
  const transaction = <T>(work: () => T): T => {
    // A savepoint is a transaction of its own, or a part of the one that a dry run takes back.
    database.exec('SAVEPOINT step');
    try {
      const result = work();
      database.exec('RELEASE step');
      return result;
    } catch (error) {
      database.exec('ROLLBACK TO step; RELEASE step');
      throw error;
    }
  };
  const named = (id: number, names: readonly string[]): void => {
    for (const name of names) sql('INSERT OR IGNORE INTO name (name, article) VALUES (?, ?)').run(name, id);
  };
  const article = (id: number): ArticleState | null =>
    (sql('SELECT * FROM article WHERE id = ?').get(id) as ArticleState | undefined) ?? null;
  const holder = (names: readonly string[]): ArticleState | null => {
    for (const name of names) {
      const found = sql('SELECT article FROM name WHERE name = ?').get(name);
      if (found !== undefined) return article(Number(found['article']));
    }
    return null;
  };
  const knowsStem = (stem: string): boolean => sql('SELECT 1 FROM article WHERE stem = ?').get(stem) !== undefined;

  const announce = (item: Announced): 'new' | 'changed' | 'known' => {
    const known = holder(item.names);
    if (known === null) {
      if (knowsStem(item.stem)) return 'known';
      const { lastInsertRowid } = sql(
        `INSERT INTO article (url, host, feed, source, published, stem, signature, content, state, due)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'new', ?)`,
      ).run(
        item.url,
        item.host,
        item.feed,
        item.source,
        item.published,
        item.stem,
        item.signature,
        item.content,
        item.at,
      );
      named(Number(lastInsertRowid), item.names);
      return 'new';
    }
    // Only the feed that brought an article speaks for its changes: another's words about it differ all the time.
    const same = known.feed !== item.feed || known.state === 'archived' || known.state === 'twin';
    if (same || sql('SELECT 1 FROM article WHERE id = ? AND signature = ?').get(known.id, item.signature) !== undefined)
      return 'known';
    sql('UPDATE article SET signature = ?, content = ?, attempts = 0, due = ? WHERE id = ?').run(
      item.signature,
      item.content,
      item.at,
      known.id,
    );
    return 'changed';
  };

  return {
    feed: (url) => (sql('SELECT * FROM feed WHERE url = ?').get(url) as FeedState | undefined) ?? null,
    feeds: () => sql('SELECT * FROM feed ORDER BY url').all() as unknown as FeedState[],
    feedAnswered: ({ url, at, etag, modified, items }) =>
      transaction(() => {
        const outcomes = items.map(announce);
        sql(
          `INSERT INTO feed (url, etag, modified, answered) VALUES (?, ?, ?, ?) ON CONFLICT (url) DO UPDATE SET
           etag = excluded.etag, modified = excluded.modified, answered = excluded.answered, failures = 0,
           failingSince = NULL, error = NULL, retryAt = NULL`,
        ).run(url, etag, modified, at);
        const of = (outcome: string): number => outcomes.filter((each) => each === outcome).length;
        return { fresh: of('new'), changed: of('changed') };
      }),
    feedFailed({ url, at, error, retryAt }) {
      sql(
        `INSERT INTO feed (url, failures, failingSince, error, retryAt) VALUES (?, 1, ?, ?, ?) ON CONFLICT (url) DO UPDATE SET
         failures = failures + 1, failingSince = coalesce(failingSince, excluded.failingSince), error = excluded.error, retryAt = excluded.retryAt`,
      ).run(url, at, error, retryAt);
    },
    announce: (item) => transaction(() => announce(item)),
    askAgain(id, at) {
      sql('UPDATE article SET attempts = 0, due = ? WHERE id = ?').run(at, id);
    },
    due: (at) =>
      sql('SELECT id, host FROM article WHERE due <= ?1 OR due > ?1 + ?2 ORDER BY due, id').all(
        at,
        HORIZON_MS,
      ) as unknown as {
        id: number;
        host: string;
      }[],
    waiting: () =>
      Number(sql("SELECT count(*) AS count FROM article WHERE state = 'new' AND due IS NOT NULL").get()?.['count']),
    article,
    holder,
    saved: (id, { names, ending, sha256, title, at, due, etag, modified }) =>
      transaction(() => {
        named(id, names);
        sql(
          `UPDATE article SET state = 'saved', content = NULL, ending = ?, sha256 = ?, title = ?, etag = ?, modified = ?,
           firstSaved = coalesce(firstSaved, ?), lastSaved = ?, attempts = 0, due = ?, error = NULL WHERE id = ?`,
        ).run(ending, sha256, title, etag, modified, at, at, due, id);
      }),
    unchanged(id, { etag, modified }, due) {
      sql(
        'UPDATE article SET content = NULL, etag = ?, modified = ?, attempts = 0, due = ?, error = NULL WHERE id = ?',
      ).run(etag, modified, due, id);
    },
    twin: (id, names, of) =>
      transaction(() => {
        named(of, names);
        sql("UPDATE article SET state = 'twin', content = NULL, due = NULL, error = NULL WHERE id = ?").run(id);
      }),
    failed(id, { error, due }) {
      sql(
        `UPDATE article SET state = iif(state = 'new' AND ?1 IS NULL, 'failed', state), attempts = attempts + 1, due = ?1, error = ?2 WHERE id = ?3`,
      ).run(due, error, id);
    },
    forgetCapture(id, due) {
      sql("UPDATE article SET state = 'new', sha256 = NULL, etag = NULL, modified = NULL, due = ? WHERE id = ?").run(
        due,
        id,
      );
    },
    archived(id) {
      sql("UPDATE article SET state = 'archived', due = NULL WHERE id = ?").run(id);
    },
    kept: () => sql("SELECT * FROM article WHERE state = 'saved' ORDER BY stem").all() as unknown as ArticleState[],
    adopt: ({ stem, ending, names, url, sha256, published, archived, at }) =>
      transaction(() => {
        const { lastInsertRowid } = sql(
          `INSERT INTO article (url, host, stem, ending, signature, state, sha256, published, firstSaved, lastSaved)
           VALUES (?, ?, ?, ?, '', ?, ?, ?, ?, ?)`,
        ).run(url, new URL(url).host, stem, ending, archived ? 'archived' : 'saved', sha256, published, at, at);
        named(Number(lastInsertRowid), names);
      }),
    knowsStem,
    begin: (at) =>
      transaction(() => {
        const open = sql('SELECT min(started) AS started FROM run WHERE ended = 0').get()?.['started'];
        sql('INSERT INTO run (started) VALUES (?)').run(at);
        return typeof open === 'number' ? open : null;
      }),
    end() {
      sql('DELETE FROM run').run();
    },
    rehearse() {
      database.exec('BEGIN');
    },
    close() {
      // An open transaction is taken back.
      database.close();
    },
  };
}
