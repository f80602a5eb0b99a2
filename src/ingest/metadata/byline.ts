import type { LanguagePack } from '../../language/pack.ts';
import type { Span } from '../article.ts';
import { collapse } from '../span.ts';
import { plain } from '../structure/prose.ts';
import type { Fact, PageFacts } from './facts.ts';

/** A dozen names. */
const longest = 200;

/** The text of a capture, and the part of it that stands around the article's head. */
export interface Printed {
  readonly text: string;
  /** From the headline, or the start of the text, to some way into it. */
  readonly head: Span;
}

/**
 * Who signs by what a page states outside its text: the most trustworthy statement whose names the article's head prints too, as publishers' tools fill in
 * owners and accounts; else one whose names stand anywhere on the page; else the most trustworthy that is a name at all. Never the outlet itself, an
 * address or a button.
 */
export function statedByline({ byline, outlet }: PageFacts, printed: Printed, pack: LanguagePack): string | null {
  if (byline.length === 0) return null;
  const outlets = new Set(outlet.map(({ value }) => plain(value)));
  const [head, page] = [collapse(printed.text.slice(...printed.head)), collapse(printed.text)];
  const candidates = places(byline)
    .map(({ place, values }) => ({ place, names: [...new Set(values.flatMap((value) => namesIn(value, head, pack)))] }))
    .map(({ place, names }) => ({ place, names: names.filter((name) => !outlets.has(plain(name))) }))
    .filter(({ names }) => names.length > 0 && names.join(', ').length <= longest);
  const inHead = candidates.filter(({ names }) => holds(head, names));
  const onPage = candidates.filter(({ place, names }) => place !== 'class: ' && holds(page, names));
  const rest = candidates.filter(({ place }) => place !== 'class: ');
  return mostStated([inHead, onPage, rest].find((found) => found.length > 0) ?? []);
}

interface Candidate {
  readonly place: string;
  readonly names: readonly string[];
}

function holds(text: string, names: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return names.every((name) => lower.includes(name.toLowerCase()));
}

/** The names that most places state; of equals the most trustworthy. */
function mostStated(candidates: readonly Candidate[]): string | null {
  const byNames = Map.groupBy(candidates, ({ names }) => names.join(', '));
  const ranked = [...byNames].map(([names, own]) => ({ names, places: new Set(own.map(({ place }) => place)).size }));
  return ranked.reduce(
    (best, next) => (next.places > best.places ? next : best),
    ranked[0] ?? { names: null, places: 0 },
  ).names;
}

/** Names of `<meta>` that stand once for each author. */
const oneEach = /^(?:citation_author|dc\.creator|dcterms\.creator|article:author):/iu;

/** What each place states; of several statements of one kind each stands for itself, but where a page writes one for each author. */
function places(facts: readonly Fact[]): { readonly place: string; readonly values: readonly string[] }[] {
  const byPlace = Map.groupBy(facts, ({ value, line }) => line.slice(0, -value.length));
  return [...byPlace].flatMap(([place, own]) => {
    const values = own.map(({ value }) => value);
    return oneEach.test(place) ? [{ place, values }] : values.map((value) => ({ place, values: [value] }));
  });
}

const lastNameFirst = /^(\p{Lu}[\p{L}'’-]{1,40}), (\p{Lu}[\p{L}'’-]{1,40})$/u;

/** The names of one statement: as they are written, or as the article's head prints those that an address ends in. */
function namesIn(value: string, head: string, pack: LanguagePack): string[] {
  if (value.startsWith('http')) return value.split(',').flatMap((address) => nameOfAddress(address, head) ?? []);
  const inverted = lastNameFirst.exec(value);
  if (inverted && holds(head, [`${inverted[2]} ${inverted[1]}`])) return [`${inverted[2]} ${inverted[1]}`];
  return signed(value, pack)
    .split(/\s?[,;]\s/u)
    .map((name) => (name.split(/[@\d]/u, 1)[0] ?? '').trim())
    .filter((name) => isNameLike(name, pack));
}

/**
 * What of a statement names who signs: its first name without "By", and what "and" or a comma joins to it. What else follows in
 * pieces of its own is a post, a place, a date, a button.
 */
function signed(value: string, pack: LanguagePack): string {
  const pieces = value.split(/\s?\|\s/u).map((piece) => withoutLabel(piece.trim(), pack));
  const first = pieces.findIndex((piece) => isNameLike(piece, pack));
  if (first === -1) return '';
  let names = pieces[first] ?? '';
  for (const piece of pieces.slice(first + 1)) {
    if (!goesOn(names, pack) && !isJoined(piece, pack)) break;
    names = `${names} ${piece}`;
  }
  return withoutJoiner(names, pack).trim();
}

/** Whether a comma or "and" ends a piece; the sign stands for the word in all languages. */
function goesOn(piece: string, pack: LanguagePack): boolean {
  return withoutJoiner(piece, pack) !== piece;
}

/** Whether a comma or "and" opens it. */
function isJoined(piece: string, { page }: LanguagePack): boolean {
  return /^[,&]/u.test(piece) || page.bylineJoiners.has(piece.split(/\s/u, 1)[0]?.toLowerCase() ?? '');
}

function withoutJoiner(names: string, { page }: LanguagePack): string {
  const words = names.trimEnd().split(/\s/u);
  const last = words.at(-1) ?? '';
  if (words.length > 1 && page.bylineJoiners.has(last.toLowerCase())) return words.slice(0, -1).join(' ');
  return /[,&]$/u.test(last) ? names.trimEnd().slice(0, -1) : names;
}

function withoutLabel(text: string, { page }: LanguagePack): string {
  const [label = '', word = ''] = /^(\p{L}{1,20})(?::\s?|\s|$)/u.exec(text) ?? [];
  if (page.bylineLabels.has(word.toLowerCase())) return text.slice(label.length);
  return text.slice(page.gluedBylineLabel.exec(text)?.[0].length ?? 0);
}

function isNameLike(name: string, { page, months }: LanguagePack): boolean {
  return (
    /\p{L}{2}/u.test(name) &&
    !/https?:|www\.|\//u.test(name) &&
    !months.has(plain(name)) &&
    !page.bylineLabels.has(plain(name)) &&
    !page.furniture.has(plain(name))
  );
}

/** `https://example.org/people/jane-doe` names whom the head prints as "Jane Doe"; an address whose words are not printed names nobody. */
function nameOfAddress(address: string, head: string): string | null {
  const words =
    URL.parse(address.trim())
      ?.pathname.split('/')
      .findLast(Boolean)
      ?.replace(/\.\w{2,5}$/u, '')
      .split(/[-_.+]/u) ?? [];
  if (words.length < 2 || !words.every((word) => /^\p{L}{1,30}$/u.test(word))) return null;
  const name = words.join(' ');
  const at = head.toLowerCase().indexOf(name.toLowerCase());
  return at === -1 ? null : head.slice(at, at + name.length);
}
