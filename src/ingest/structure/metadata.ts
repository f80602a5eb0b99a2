import { findDates } from '../../language/dates.ts';
import type { Step } from '../reading.ts';
import { aside, mark } from '../tree.ts';

/** ` date 2024-05-20 `, `title: …`: a key, then the fact. */
const keyedLine = /^([\p{L}_-]{3,20})(?:\s*[:=]\s*|\s+)(\S.*)$/u;
/** Crawlers put their facts first. */
const mostLines = 12;

/** Reads the lines with which a crawler heads its capture: a key and a fact each. */
export const metadata: Step = (blocks, reading) => {
  for (const block of blocks.slice(0, mostLines)) {
    const [, key = '', fact = ''] = keyedLine.exec(block.text) ?? [];
    const name = reading.pack.page.metadataKeys.get(key.toLowerCase());
    // A key in lower case: "Date" and "Title" open sentences, "date 2024-05-20" opens none.
    if (name === undefined || key !== key.toLowerCase()) return;
    if (name === 'published' || name === 'updated') {
      const [date, ...more] = findDates(fact, reading.pack);
      if (date?.kind !== 'day' || more.length > 0 || fact.length > date.end - date.start + 24) return;
      reading.dates.push({
        date: date.date,
        basis: 'metadata',
        label: name,
        place: 'metadata',
        span: [block.start, block.end],
        text: block.text,
      });
      mark(block, aside('metadata-line'));
    } else return;
  }
};
