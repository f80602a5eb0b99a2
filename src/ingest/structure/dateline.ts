import { findDates } from '../../language/dates.ts';
import type { Reading, Step } from '../reading.ts';
import { aside, cut, mark, type Block } from '../tree.ts';

const name = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,24}`;
const place = String.raw`${name}(?:[ /](?:${name}|de|la|del|al)){0,3}`;
const places = String.raw`${place}(?:, ${place}){0,2}`;
const agency = String.raw`\([^()]{2,40}\)`;
const dash = String.raw` ?(?:[—–]|--?(?= )) ?`;
const opening = String.raw`(?=[\p{Lu}\p{N}"“‘'])`;
const dashed = new RegExp(
  String.raw`^(?<place>${places})(?:,? (?<date>[^—–()]{3,24}?))?(?: ?${agency})?${dash}${opening}`,
  'u',
);
const agencyOnly = new RegExp(String.raw`^${agency}${dash}${opening}`, 'u');
const colon = new RegExp(String.raw`^(?<place>${place}(?:, ${place})?): ${opening}`, 'u');
/** Datelines are short: three places, a date and an agency. In characters. */
const longest = 90;

/** Cuts what stands before the first sentence off the text: `Published 5 February 2022.`, `Hong Kong — `, `BEIJING (Reuters) - `, `Beijing: `. */
export const dateline: Step = (blocks, reading) => {
  const first = blocks.find((block) => block.role === undefined && block.start >= reading.outline.bodyStart);
  if (first === undefined) return;
  const block = cutPublished(first, reading);
  const match =
    withDash(block.text.slice(0, longest + 1), reading) ?? withColon(block.text.slice(0, longest + 1), reading);
  if (match === null) return;
  const [head] = cut(block, [match[0].length], reading.text);
  if (head === undefined) return;
  mark(head, {
    kind: 'field',
    field: 'dateline',
    rule: 'dateline',
    values: match.groups?.place === undefined ? [] : [match.groups.place],
  });
  addDate(head, match.groups?.date ?? '', reading);
};

function withDash(head: string, { pack }: Reading): RegExpExecArray | null {
  const match = dashed.exec(head) ?? agencyOnly.exec(head);
  if (match === null || match[0].length > longest) return null;
  const between = match.groups?.date ?? '';
  // Between place and dash only a date may stand: "Xi Jinping arrived – The" opens with no dateline.
  if (between !== '' && findDates(between, pack).length === 0) return null;
  // A name and a verb in front of a dash are a sentence: a place has no function word.
  return (match.groups?.place ?? '').split(' ').some((word) => pack.stopWords.has(word.toLowerCase())) ? null : match;
}

/** A colon is no proof of a place; the text must also write "in Beijing". */
function withColon(head: string, { text, pack }: Reading): RegExpExecArray | null {
  const match = colon.exec(head);
  if (match === null) return null;
  return pack.page.placePrepositions.some((preposition) =>
    text.includes(` ${preposition} ${match.groups?.place ?? ''}`),
  )
    ? match
    : null;
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
