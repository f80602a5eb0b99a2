import type { LanguagePack } from '../../language/pack.ts';
import { collapse } from '../span.ts';
import { plain } from '../structure/prose.ts';
import type { Fact, PageFacts } from './facts.ts';

/** A dozen names. */
const longest = 200;

/**
 * Who signs by what a page states outside its text: the most trustworthy statement whose names the text prints too, as publishers' tools fill in owners
 * and accounts; else the most trustworthy that is a name at all. Never the outlet itself, an address or a button.
 */
export function statedByline({ byline, outlet }: PageFacts, text: string, pack: LanguagePack): string | null {
  const outlets = new Set(outlet.map(({ value }) => plain(value)));
  const names = places(byline)
    .map((values) => namesOf(values, pack).filter((name) => !outlets.has(plain(name))))
    .filter((found) => found.length > 0 && found.join(', ').length <= longest);
  const printed = collapse(text).toLowerCase();
  const best = names.find((found) => found.every((name) => printed.includes(name.toLowerCase()))) ?? names[0];
  return best?.join(', ') ?? null;
}

/** Names of `<meta>` that stand once for each author. */
const oneEach = /^(?:citation_author|dc\.creator|dcterms\.creator):/iu;

/** What each place states; the first statement where a page has several of a kind, as the others are of other articles. */
function places(facts: readonly Fact[]): string[][] {
  const byPlace = Map.groupBy(facts, ({ value, line }) => line.slice(0, -value.length));
  return [...byPlace].map(([place, own]) =>
    own.slice(0, oneEach.test(place) ? own.length : 1).map(({ value }) => value),
  );
}

function namesOf(values: readonly string[], { page }: LanguagePack): string[] {
  const names = values
    .flatMap((value) => value.replace(/^by(?::\s*|\s+|(?=\p{Lu}))/iu, '').split(/\s?[,;|]\s/u))
    // What follows a name on its line: an account, a date.
    .map((name) => (name.split(/[@\d]/u, 1)[0] ?? '').trim())
    .filter((name) => /\p{L}{2}/u.test(name) && !/https?:|www\.|\//u.test(name) && !page.furniture.has(plain(name)));
  return [...new Set(names)];
}
