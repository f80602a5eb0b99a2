import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { sha256 } from './capture-files.ts';
import type { Desk } from './desk.ts';
import { identityOf, webAddress } from './identity.ts';

/**
 * Makes journal and folder agree before a run.
 *
 * - What an earlier run had not finished writing is removed.
 * - Where the last run did not end (a power cut), every capture that it says it saved is looked at, and got again where it is not whole.
 * - Captures that were put into the archive are not asked for again.
 * - Captures with an address that the journal does not know, an editor's own or those of a journal that was lost, are taken in, so that none is got twice.
 */
export function recover(root: string, desk: Desk, dryRun: boolean): void {
  const { journal, files, world } = desk;
  if (!dryRun) files.clean();
  const broken = journal.begin(world.now());
  if (broken !== null) {
    for (const { id, stem, ending, sha256: digest, lastSaved } of journal.kept()) {
      if (lastSaved === null || lastSaved < broken || digest === null) continue;
      const bytes = files.read(`${stem}.${ending}`);
      if (bytes === null || sha256(bytes) !== digest) journal.forgetCapture(id, world.now());
    }
  }
  noteArchived(desk);
  for (const folder of ['articles', 'archive']) adopt(root, folder, desk);
}

/** Notes which captures lie in the archive and no longer among the articles: nobody looks at them for changes. */
export function noteArchived({ journal, files }: Desk): void {
  for (const { id, stem, ending } of journal.kept()) {
    const file = `${stem}.${ending}`;
    if (!files.has(file) && files.has(file.replace(/^articles\//u, 'archive/'))) journal.archived(id);
  }
}

function adopt(root: string, folder: string, { journal, files }: Desk): void {
  const all = filesBelow(root, folder);
  const captures = new Map(
    all.filter((file) => !file.endsWith('.yaml')).map((file) => [file.replace(/\.[^./]+$/u, ''), file]),
  );
  for (const sidecar of all.filter((file) => file.endsWith('.yaml'))) {
    const stem = sidecar.slice(0, -'.yaml'.length);
    const capture = captures.get(stem);
    if (capture === undefined || journal.knowsStem(stem.replace(/^archive\//u, 'articles/'))) continue;
    const facts = factsOf(files.read(sidecar)?.toString('utf8') ?? '');
    const url = webAddress(text(facts['url']) ?? '');
    const bytes = url === null ? null : files.read(capture);
    if (url === null || bytes === null) continue;
    const asked = webAddress(text(facts['asked']) ?? '') ?? url;
    const names = [identityOf(url), identityOf(asked)];
    if (journal.holder(names) !== null) continue;
    journal.adopt({
      stem: stem.replace(/^archive\//u, 'articles/'),
      ending: capture.slice(stem.length + 1),
      names,
      url: url.href,
      sha256: sha256(bytes),
      published: text(facts['published']),
      archived: folder === 'archive',
      at: Date.parse(text(facts['fetched']) ?? '') || 0,
    });
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A sidecar's keys; what is wrong with it the build will say. */
function factsOf(yaml: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parse(yaml, { maxAliasCount: 0 });
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Regular files below a folder, hidden ones and links left out, in order. */
function filesBelow(root: string, folder: string): string[] {
  if (!lstatSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.name.startsWith('.')) return [];
      if (entry.isDirectory()) return filesBelow(root, path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}
