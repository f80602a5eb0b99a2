import { findDates } from '../../language/dates.ts';
import type { Reading, Step } from '../reading.ts';
import { aside, cut, mark, type Block } from '../tree.ts';

const place = String.raw`\p{Lu}[\p{L}'’.-]*(?:[\s/]\p{Lu}[\p{L}'’.-]*){0,3}`;
const dashed = new RegExp(
  String.raw`^(${place}(?:,\s${place}){0,2})(?:,\s[^—–()]{3,24})?(?:\s?\(([^()]{2,40})\))?\s?(?:[—–]|--?(?=\s))\s*(?=[\p{Lu}\p{N}"“‘'])`,
  'u',
);
const agencyOnly = /^\(([^()]{2,40})\)\s?(?:[—–]|--?(?=\s))\s*(?=[\p{Lu}\p{N}"“‘'])/u;
const colon = new RegExp(String.raw`^(${place}(?:,\s${place})?):\s(?=[\p{Lu}\p{N}"“‘'])`, 'u');

/** Cuts the place, and the agency, off the head of the text: `Hong Kong — …`, `BEIJING (Reuters) - …`, `Beijing: …`. */
export const dateline: Step = (blocks, reading) => {
  const first = blocks.find((block) => block.role === undefined && block.start >= reading.outline.bodyStart);
  if (first === undefined) return;
  const block = cutPublished(first, reading);
  const match = dashed.exec(block.text) ?? agencyOnly.exec(block.text) ?? placeWithColon(block.text, reading);
  if (match === null || match[0].length > 90) return;
  const [head] = cut(block, [match[0].length], reading.text);
  if (head !== undefined) mark(head, { kind: 'field', field: 'dateline', rule: 'dateline', values: [match[1] ?? ''] });
};

/** A colon is no proof of a place; the text must also write "in Beijing". */
function placeWithColon(head: string, { text }: Reading): RegExpExecArray | null {
  const match = colon.exec(head);
  if (match === null) return null;
  const name = match[1] ?? '';
  return ['in', 'to', 'from', 'at', 'near'].some((preposition) => text.includes(` ${preposition} ${name}`))
    ? match
    : null;
}

/** `Published 5 February 2022. China has …`: a statement of the date before the first sentence. */
function cutPublished(block: Block, reading: Reading): Block {
  const { page } = reading.pack;
  const [date] = findDates(block.text.slice(0, 80), reading.pack);
  if (date?.kind !== 'day') return block;
  const label = block.text.slice(0, date.start).trim().toLowerCase().replace(/:$/u, '').trim();
  const end = /^[.\s|—–-]+/u.exec(block.text.slice(date.end))?.[0].length ?? 0;
  const kind = page.publishedLabels.has(label) ? 'published' : page.updatedLabels.has(label) ? 'updated' : null;
  if (kind === null || end === 0 || label === 'on') return block;
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
