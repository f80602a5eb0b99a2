import { daysBefore, isoDay } from '../../language/calendar-date.ts';
import { byCodeUnits } from '../../language/code-units.ts';
import type { Dated } from '../article.ts';
import type { DateCandidate, Reading, Step } from '../reading.ts';
import { dayOf, type SidecarFacts } from '../sidecar.ts';
import { collapse } from '../span.ts';
import { mark } from '../tree.ts';

/**
 * Decides which of the dates found is the day of publication, which the moment of the capture, and says why the others are neither.
 * Ranked by what they state: the editor's sidecar; a labelled date ("Published …") at the article; a crawler's line of facts; a date-only
 * line between headline and text, of several the earliest, as a later one tells of a change, but none of them on a page, which could have labelled them;
 * a labelled date elsewhere; the url. A date above the headline is the page's own clock.
 */
export const decideDates: Step = (blocks, reading) => {
  reading.dates.push(...stated(reading));
  const ranked = reading.dates
    .map((candidate, order) => ({ candidate, order, rank: rankOf(candidate) }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        (a.rank === leadRank ? byCodeUnits(a.candidate.date, b.candidate.date) : 0) ||
        a.order - b.order,
    );
  const clock = reading.dates.find((candidate) => candidate.place === 'clock');
  if (clock !== undefined) reading.captured = dated(clock, 'masthead');
  const { captured } = reading.facts;
  if (captured !== undefined) reading.captured = dated(sidecarDate(captured, 'captured', reading.facts), 'sidecar');
  const fit = ranked.filter(({ candidate, rank }) => rank < unfit && !afterCapture(candidate, reading.captured));
  const published = reading.mainContent !== null && isUndecided(fit) ? undefined : fit[0]?.candidate;
  if (published !== undefined)
    reading.published = dated(published, published.basis === 'masthead' ? 'byline' : published.basis);
  for (const candidate of reading.dates) {
    if (candidate === published) continue;
    reading.rejected.push({
      date: candidate.date,
      reason: reasonAgainst(candidate, published, reading),
      evidence: { span: candidate.span, text: collapse(candidate.text) },
    });
  }
  markDates(blocks, published, clock);
};

/** The dates that the sidecar and the address state. */
function stated({ facts, url }: Reading): DateCandidate[] {
  const dates: DateCandidate[] = [];
  if (facts.published !== undefined) dates.push(sidecarDate(facts.published, 'published', facts));
  if (facts.updated !== undefined) dates.push({ ...sidecarDate(facts.updated, 'updated', facts), label: 'updated' });
  const [, year, month, day] = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/u.exec(url ?? '') ?? [];
  const date = year === undefined ? null : isoDay(Number(year), Number(month), Number(day));
  if (date !== null) dates.push({ date, basis: 'url', label: 'plain', place: 'url', span: null, text: url ?? '' });
  return dates;
}

function sidecarDate(value: string, key: string, facts: SidecarFacts): DateCandidate {
  return {
    date: dayOf(value) ?? value,
    basis: 'sidecar',
    label: 'published',
    place: 'sidecar',
    span: null,
    text: facts.lineOf(key),
  };
}

const unfit = 100;
/** A date-only line between headline and text. */
const leadRank = 3;

function rankOf({ place, label }: DateCandidate): number {
  if (label === 'updated') return unfit;
  if (place === 'sidecar') return 0;
  if (place === 'metadata') return 2;
  if (place === 'lead') return label === 'published' ? 1 : leadRank;
  if (label === 'published') return 4;
  if (place === 'url') return 5;
  if (place === 'dateline') return 6;
  return unfit;
}

/** Whether the best that is known are two bare days below the headline: a page has other ways to say which of them is which (`bench/reading-html.ts`). */
function isUndecided(ranked: readonly { readonly candidate: DateCandidate; readonly rank: number }[]): boolean {
  const days = new Set(ranked.flatMap(({ candidate, rank }) => (rank === leadRank ? [candidate.date] : [])));
  return ranked[0]?.rank === leadRank && days.size > 1;
}

/** A page cannot have been captured before its article was published; a day is left for time zones. */
function afterCapture(candidate: DateCandidate, captured: Dated | null): boolean {
  return captured !== null && candidate.date.length === 10 && candidate.date > daysBefore(captured.date, -1);
}

function reasonAgainst(candidate: DateCandidate, published: DateCandidate | undefined, reading: Reading): string {
  if (candidate.label === 'updated') return 'update';
  if (afterCapture(candidate, reading.captured)) return 'after-capture';
  if (candidate.place === 'clock') return 'page-clock';
  if (candidate.place === 'above' && candidate.label === 'plain') return 'above-headline';
  if (candidate.place === 'below' && candidate.label === 'plain') return 'below-text';
  if (published?.date === candidate.date) return 'same-day-again';
  return published?.label === 'published' ? 'contradicts-published-line' : `outranked-by-${published?.place ?? 'none'}`;
}

function dated(candidate: DateCandidate, basis: Dated['basis']): Dated {
  const precision = candidate.date.length === 10 ? 'day' : candidate.date.length === 7 ? 'month' : 'year';
  return { date: candidate.date, precision, basis, evidence: { span: candidate.span, text: collapse(candidate.text) } };
}

function markDates(
  blocks: Parameters<Step>[0],
  published: DateCandidate | undefined,
  clock: DateCandidate | undefined,
): void {
  for (const block of blocks) {
    if (block.role?.kind !== 'aside') continue;
    if (published?.span?.[0] === block.start)
      mark(block, { kind: 'field', field: 'published', rule: `${published.place}-date`, values: [published.date] });
    else if (clock?.span?.[0] === block.start)
      mark(block, { kind: 'field', field: 'captured', rule: 'page-clock', values: [clock.date] });
  }
}
