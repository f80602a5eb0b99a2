import { daysBefore } from '../language/calendar-date.ts';
import { dayOfMoment } from './capture-files.ts';
import type { Desk } from './desk.ts';
import type { ArticleState } from './journal.ts';

/** The day from which an article's age counts: its publication, else its first saving. */
const dayOf = ({ published, firstSaved }: ArticleState): string =>
  published?.slice(0, 10) ?? dayOfMoment(firstSaved ?? 0);

/** The newest day among the captures: "the last N days" of a folder that is not fed any more are still its last. */
export function newestDay({ journal }: Desk): string | null {
  const days = journal.kept().map(({ lastSaved }) => dayOfMoment(lastSaved ?? 0));
  return days.reduce<string | null>((newest, day) => (newest === null || day > newest ? day : newest), null);
}

/**
 * Moves captures that are older than `keepDays` on the day `reference` from `articles/` to `archive/`; nothing is deleted, and the journal still knows them. Captures
 * without an address in their sidecar are not the fetcher's, and stay.
 *
 * @param reference an ISO day
 * @returns the stems of those moved
 */
export function retain(keepDays: number, reference: string, desk: Desk): string[] {
  const { journal, files } = desk;
  const oldest = daysBefore(reference, keepDays);
  const old = journal.kept().filter((article) => dayOf(article) < oldest);
  for (const { id, stem, ending } of old) {
    const place = stem.replace(/^articles\//u, 'archive/');
    // The sidecar first: a capture without one can be read, a sidecar without capture is an error of the folder.
    files.move(`${stem}.yaml`, `${place}.yaml`);
    files.move(`${stem}.${ending}`, `${place}.${ending}`);
    journal.archived(id);
  }
  return old.map(({ stem }) => stem);
}
