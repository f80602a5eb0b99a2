import type { LanguagePack } from '../../language/pack.ts';
import { tokenise, type Token } from '../../language/tokens.ts';

/** The words of a quotation in comparable form. */
export interface Wording {
  /** As they are read out: without punctuation, hyphens, contractions and house spelling; {@link insertion} for an editor's words. */
  readonly words: readonly string[];
  /** Root of each word; `''` for a function word and an insertion. */
  readonly roots: readonly string[];
  /** Words that deny. */
  readonly negations: ReadonlySet<string>;
  /** The runs of words between ellipses; one where there is no ellipsis. */
  readonly runs: readonly (readonly string[])[];
  /** Equal for quotations of the same words. */
  readonly key: string;
}

/** Stands for what an editor put in brackets: it replaces some words of the speaker, or none. */
export const insertion = '*';

/** "[W]e" and "[t]he" change the case of a letter and no word. */
const bracketedLetter = /\[(\p{L})\](?=\p{L})/gu;
const bracketed = /\[[^[\]]{0,200}\]|\([^()]{0,200}\)/gu;
/** No token, and no character of one: a private-use character in the place of the brackets. */
const marker = '\u{E000}';
const ellipsis = /\.{3,}|…|\. \. \./u;

export function wordingOf(text: string, pack: LanguagePack): Wording {
  const runs = text
    .replace(bracketedLetter, '$1')
    .replace(bracketed, ` ${marker} `)
    .split(ellipsis)
    .map((run) => withoutStutter(wordsOf(run, pack)))
    .filter((run) => run.length > 0);
  const words = runs.flat();
  const roots = words.map((word) => (pack.stopWords.has(word) || word === insertion ? '' : pack.root(word)));
  const negations = new Set(words.filter((word) => pack.negations.has(word)));
  return { words, roots, negations, runs, key: words.filter((word) => word !== insertion).join('') };
}

function wordsOf(text: string, pack: LanguagePack): string[] {
  return text
    .split(marker)
    .flatMap((part, index) => [
      ...(index > 0 ? [insertion] : []),
      ...tokenise(withoutSigns(part, pack)).flatMap(
        (token) => spelledOut(token, pack) ?? readOut(comparable(token, pack), pack),
      ),
    ]);
}

/** "100%" is read out as "100 percent". */
function withoutSigns(text: string, pack: LanguagePack): string {
  const [percent = ''] = pack.quantities.percent;
  return text.replaceAll('%', ` ${percent} `);
}

/** The words of a country whose initials a token is: "U.S.", "United States"; `null` for any other. */
function spelledOut({ text, norm }: Token, { countryNames }: LanguagePack): string[] | null {
  const name = /^(?:\p{Lu}\.?){2,}$/u.test(text) ? countryNames.get(norm)?.split(' ') : undefined;
  return name?.map(([initial = '']) => initial).join('') === norm ? name : null;
}

/** The "there's" that {@link Token.norm} takes for a possessive is "there is"; "Putin's" is one word. */
function comparable({ text, norm }: Token, pack: LanguagePack): string {
  return pack.stopWords.has(norm) && /['’]s$/u.test(text) ? text.toLowerCase().replace('’', "'") : norm;
}

/** What is read out alike is one: "5" and "five", "we're" and "we are", "active-duty" and "active duty", "rumours" and "rumors", "Rep.Tlaib". */
function readOut(norm: string, pack: LanguagePack): string[] {
  const value = pack.numberWords.get(norm);
  if (value !== undefined) return [String(value)];
  const parts = norm.split(/\p{L}{2}\.\p{L}{2}/u.test(norm) ? /[.-]/u : '-');
  return parts
    .flatMap((part) => pack.expand(part))
    .filter((word) => word !== '')
    .map((word) => String(pack.numberWords.get(word) ?? pack.spell(word)));
}

/** "listening to this -- this idea": a word said twice is printed once by some, and nobody means anything by it. */
function withoutStutter(words: readonly string[]): string[] {
  return words.filter((word, index) => word !== words[index - 1]);
}
