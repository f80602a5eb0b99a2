import type { Dated } from './article.ts';
import type { DateCandidate, Reading } from './reading.ts';
import { collapse } from './span.ts';

/** The editor's sidecar before the capture's metadata before a line of its text. */
const order: readonly DateCandidate['place'][] = ['sidecar', 'metadata', 'lead', 'above', 'below'];

/** The day on which the outlet last changed the article, where that is stated; never before its publication or after its capture. */
export function updatedDate({ dates, published, captured }: Reading): Dated | null {
  const stated = dates
    .filter(({ label, date }) => label === 'updated' && date.length === 10)
    .filter(({ place }) => order.includes(place))
    .sort((a, b) => order.indexOf(a.place) - order.indexOf(b.place));
  const [found] = stated;
  if (found === undefined) return null;
  if (published !== null && found.date < published.date) return null;
  if (captured?.precision === 'day' && found.date > captured.date) return null;
  const basis = found.basis === 'masthead' ? 'byline' : found.basis;
  return { date: found.date, precision: 'day', basis, evidence: { span: found.span, text: collapse(found.text) } };
}
