import type { Step, DateCandidate } from '../reading.ts';
import { dayOfTimestamp } from './timestamp.ts';

/** Brings what the capture states outside its text (`<meta>`, JSON-LD, front matter, a feed's fields) to the steps that decide. */
export const statedFacts: Step = (_blocks, reading) => {
  const { stated, pack, sources } = reading;
  reading.url ??= addressOf(stated.url.map(({ value }) => value));
  for (const label of ['published', 'updated'] as const) {
    for (const { value, line } of stated[label]) {
      const date = dayOfTimestamp(value, pack);
      if (date === null) continue;
      const candidate: DateCandidate = { date, basis: 'metadata', label, place: 'metadata', span: null, text: line };
      reading.dates.push(candidate);
    }
  }
  for (const { value, line } of stated.captured) {
    const date = dayOfTimestamp(value, pack);
    if (date === null || reading.captured !== null) continue;
    reading.captured = { date, precision: 'day', basis: 'metadata', evidence: { span: null, text: line } };
  }
  for (const { value } of stated.outlet) {
    const source = sources.named(value);
    if (source !== null) reading.masthead ??= { source, basis: 'metadata' };
  }
};

/** The first full address of the web among `values`, without the part after `#`. */
function addressOf(values: readonly string[]): string | null {
  for (const value of values) {
    const url = URL.parse(value);
    if (url === null || !/^https?:$/u.test(url.protocol) || url.username !== '' || url.password !== '') continue;
    url.hash = '';
    return url.href;
  }
  return null;
}
