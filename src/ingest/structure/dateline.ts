import { findDates } from '../../language/dates.ts';
import type { Reading, Step } from '../reading.ts';
import { aside, cut, mark, type Block } from '../tree.ts';

const name = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,24}`;
const place = String.raw`${name}(?:[ /](?:${name}|de|la|del|al)){0,3}`;
const places = String.raw`${place}(?:, ${place}){0,2}`;
const agency = String.raw`\([^()]{2,40}\)`;
// The dot of "(EFE).- " belongs to the dash.
const dash = String.raw` ?(?:[—–]|\.?--?(?= )) ?`;
const opening = String.raw`(?=[\p{Lu}\p{N}"“‘'])`;
const dashed = new RegExp(String.raw`^(?<head>\p{Lu}[^—–():]{1,60}?)?(?: ?${agency})?${dash}${opening}`, 'u');
const onlyPlaces = new RegExp(`^${places}$`, 'u');
const colon = new RegExp(String.raw`^(?<place>${place}(?:, ${place})?): ${opening}`, 'u');
/** Datelines are short: three places, a date and an agency. In characters. */
const longest = 90;

/** Cuts what stands before the first sentence off the text: `Published 5 February 2022.`, `Hong Kong — `, `BEIJING (Reuters) - `, `Beijing: `. */
export const dateline: Step = (blocks, reading) => {
  const first = blocks.find((block) => block.role === undefined && block.start >= reading.outline.bodyStart);
  if (first === undefined) return;
  const block = cutPublished(first, reading);
  const start = block.text.slice(0, longest + 1);
  const found = withDash(start, reading) ?? withColon(start, reading);
  if (found === null) return;
  const [head] = cut(block, [found.length], reading.text);
  if (head === undefined) return;
  mark(head, { kind: 'field', field: 'dateline', rule: 'dateline', values: found.place === null ? [] : [found.place] });
  addDate(head, found.date, reading);
};

interface Dateline {
  readonly length: number;
  readonly place: string | null;
  /** As written. */
  readonly date: string;
}

function withDash(start: string, { pack }: Reading): Dateline | null {
  const match = dashed.exec(start);
  if (match === null || match[0].length > longest) return null;
  const head = match.groups?.head?.trimEnd() ?? '';
  // "(Reuters) — " needs no place, but a dash alone opens no dateline.
  if (head === '') return match[0].includes('(') ? { length: match[0].length, place: null, date: '' } : null;
  const [date] = findDates(head, pack);
  const place = (date === undefined ? head : head.slice(0, date.start)).replace(/,? ?$/u, '');
  // A name and a verb in front of a dash are a sentence: a place has no function word.
  if (!onlyPlaces.test(place) || place.split(' ').some((word) => pack.stopWords.has(word.toLowerCase()))) return null;
  return { length: match[0].length, place, date: date === undefined ? '' : head.slice(date.start, date.end) };
}

/** A colon is no proof of a place; the text must also write "in Beijing". */
function withColon(start: string, { text, pack }: Reading): Dateline | null {
  const match = colon.exec(start);
  const place = match?.groups?.place;
  if (match === null || place === undefined) return null;
  const named = pack.page.placePrepositions.some((preposition) => text.includes(` ${preposition} ${place}`));
  return named ? { length: match[0].length, place, date: '' } : null;
}

function addDate(block: Block, written: string, { dates, pack }: Reading): void {
  const [date] = findDates(written, pack);
  if (date?.kind === 'day')
    dates.push({
      date: date.date,
      basis: 'dateline',
      label: 'plain',
      place: 'dateline',
      span: [block.start, block.end],
      text: block.text,
    });
}

/** `Published 5 February 2022. China has …` */
function cutPublished(block: Block, reading: Reading): Block {
  const { page } = reading.pack;
  const [date] = findDates(block.text.slice(0, longest), reading.pack);
  if (date?.kind !== 'day') return block;
  const label = block.text.slice(0, date.start).trim().toLowerCase().replace(/:$/u, '').trimEnd();
  const end = /^[.\s|—–-]{1,4}/u.exec(block.text.slice(date.end))?.[0].length ?? 0;
  const kind = page.publishedLabels.has(label) ? 'published' : page.updatedLabels.has(label) ? 'updated' : null;
  // "On 5 February 2022" opens sentences.
  if (kind === null || end === 0 || page.looseDateLabels.has(label)) return block;
  const [statement, rest] = cut(block, [date.end + end], reading.text);
  if (statement === undefined || rest === undefined) return block;
  mark(statement, aside('date-line'));
  reading.dates.push({
    date: date.date,
    basis: 'byline',
    label: kind,
    place: 'lead',
    span: [statement.start, statement.end],
    text: statement.text,
  });
  return rest;
}
