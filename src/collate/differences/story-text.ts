import { findNames, type Name } from '../../language/names.ts';
import { packFor } from '../../language/packs.ts';
import type { LanguagePack } from '../../language/pack.ts';
import { tokenise, type Token } from '../../language/tokens.ts';
import type { Decision } from '../../cluster/story.ts';
import type { Article, Quotation } from '../../ingest/article.ts';
import type { Claim, Statement } from '../collation.ts';
import { isVerbatim } from '../passages.ts';
import { quotationsApart, type AreApart } from '../quotations/apart.ts';
import type { Amount } from './amounts/amount.ts';
import { readNumeral } from './amounts/numerals.ts';
import { readAmounts } from './amounts/read-amounts.ts';
import { byCodeUnits } from '../../language/code-units.ts';

/** A statement with everything in it that can differ. */
export interface ReadStatement {
  readonly statement: Statement;
  readonly pack: LanguagePack;
  readonly tokens: readonly Token[];
  /** Root of each token. */
  readonly roots: readonly string[];
  readonly amounts: readonly Amount[];
  readonly quotations: readonly PlacedQuotation[];
}

/** A quotation and where it stands in the statement's text. */
export interface PlacedQuotation {
  readonly quotation: Quotation;
  readonly start: number;
  readonly end: number;
}

export interface ReadClaim {
  readonly claim: Claim;
  /** In order of article, sentence and place: the order of the input does not matter. */
  readonly statements: readonly ReadStatement[];
}

/** The claims of one story, read for what can differ, and what each article says anywhere. */
export interface StoryText {
  readonly claims: readonly ReadClaim[];
  /** All amounts that the article states, in any sentence. */
  readonly amountsOf: (article: string) => readonly Amount[];
  /** All numbers that the article prints, whatever they count. */
  readonly numbersOf: (article: string) => ReadonlySet<number>;
  /** Sentences of the article in which the root occurs. */
  readonly sentencesWith: (article: string, root: string) => number;
  /** Words of the article in comparable form. */
  readonly wordsOf: (article: string) => ReadonlySet<string>;
  /** Whether one sentence of the article holds both words, in comparable form. */
  readonly together: (article: string, word: string, other: string) => boolean;
  /** The names in a statement: people, places, offices, as its article capitalises them. */
  readonly namesIn: (statement: Statement) => readonly Name[];
  /** All that the article puts in quotation marks. */
  readonly quotationsOf: (article: string) => readonly Quotation[];
  readonly areApart: AreApart | null;
}

/**
 * A claim with more statements than this is compared by its first ones only, since every statement is compared with every other:
 * in a story of 500 articles the work stays near what 100 articles need.
 */
const mostStatements = 100;

export function readStory(
  claims: readonly Claim[],
  articles: readonly Article[],
  decisions: readonly Decision[] = [],
): StoryText {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const packOf = (id: string): LanguagePack => packFor(byId.get(id)?.language ?? '');
  const textsOf = (id: string): string[] => byId.get(id)?.sentences.map(({ text }) => text) ?? [];
  // One article is in one language, and a story's words recur: each is reduced once.
  const roots = new Map<LanguagePack, (word: string) => string>();
  const rootIn = (pack: LanguagePack): ((word: string) => string) => {
    const root = roots.get(pack) ?? remember((word: string) => word, pack.root);
    roots.set(pack, root);
    return root;
  };
  const countsOf = remember(
    (id: string) => id,
    (id) => countSentences(textsOf(id), rootIn(packOf(id))),
  );
  const namesOf = remember(
    (id: string) => id,
    (id) => findNames(textsOf(id), packOf(id)),
  );
  // A sentence may support several claims: it is read once.
  const read = remember(
    ({ article, span }: Statement) => `${article}\n${span[0]}\n${span[1]}`,
    (statement) => readStatement(statement, byId.get(statement.article), rootIn(packOf(statement.article))),
  );
  return {
    claims: [...claims]
      .sort((a, b) => byCodeUnits(a.id, b.id))
      .map((claim) => ({
        claim,
        statements: [...claim.statements]
          .sort(compareStatements)
          .slice(0, mostStatements)
          .filter(({ article }) => byId.has(article))
          .map(read),
      })),
    amountsOf: remember(
      (id: string) => id,
      (id) => textsOf(id).flatMap((text) => readAmounts(text, packOf(id))),
    ),
    numbersOf: remember(
      (id: string) => id,
      (id) => new Set(textsOf(id).flatMap((text) => numbersIn(text, packOf(id)))),
    ),
    sentencesWith: (id, root) => countsOf(id).get(root) ?? 0,
    wordsOf: remember(
      (id: string) => id,
      (id) => new Set(textsOf(id).flatMap((text) => tokenise(text).map(({ norm }) => norm))),
    ),
    together: (id, word, other) =>
      textsOf(id).some((text) => {
        const words = new Set(tokenise(text).map(({ norm }) => norm));
        return words.has(word) && words.has(other);
      }),
    namesIn: ({ article, sentence, span, text }) => {
      const whole = byId.get(article)?.sentences[sentence];
      if (whole === undefined || !isVerbatim(whole.span, whole.text) || !isVerbatim(span, text)) return [];
      const offset = span[0] - whole.span[0];
      return (namesOf(article)[sentence] ?? [])
        .filter(({ start, end }) => start >= offset && end <= offset + text.length)
        .map((name) => ({ ...name, start: name.start - offset, end: name.end - offset }));
    },
    quotationsOf: (id) => byId.get(id)?.quotations ?? [],
    areApart: quotationsApart(decisions, articles),
  };
}

/** `make`, computed once for each key. */
function remember<Of, Made>(keyOf: (of: Of) => string, make: (of: Of) => Made): (of: Of) => Made {
  const made = new Map<string, Made>();
  return (of) => {
    const key = keyOf(of);
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(of);
    made.set(key, fresh);
    return fresh;
  };
}

function numbersIn(text: string, pack: LanguagePack): number[] {
  const tokens = tokenise(text);
  return tokens.flatMap((_, index) => {
    const numeral = readNumeral(tokens, index, pack);
    return numeral === null ? [] : [numeral.low, numeral.high];
  });
}

/** In how many of the texts each root occurs. */
function countSentences(texts: readonly string[], root: (word: string) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const each of new Set(tokenise(text).flatMap(({ norm }) => norm.split('-').map(root)))) {
      counts.set(each, (counts.get(each) ?? 0) + 1);
    }
  }
  return counts;
}

/** Most statements have no amount and no quotation: their words are read only when something asks for them. */
function readStatement(
  statement: Statement,
  article: Article | undefined,
  root: (word: string) => string,
): ReadStatement {
  const pack = packFor(article?.language ?? '');
  const once = <Made>(make: () => Made): (() => Made) => {
    const made = remember(() => '', make);
    return () => made(undefined);
  };
  const tokens = once(() => tokenise(statement.text));
  const roots = once(() => tokens().map(({ norm }) => root(norm)));
  const amounts = once(() => readAmounts(statement.text, pack));
  return {
    statement,
    pack,
    get tokens() {
      return tokens();
    },
    get roots() {
      return roots();
    },
    get amounts() {
      return amounts();
    },
    quotations: article?.quotations.flatMap((quotation) => place(quotation, statement)) ?? [],
  };
}

/** Where the quotation stands in the statement, cut to it; none where it stands elsewhere or cannot be found. */
function place(quotation: Quotation, { span, text }: Statement): PlacedQuotation[] {
  if (quotation.span[0] < span[0] || quotation.span[1] > span[1]) return [];
  const start = isVerbatim(span, text) ? quotation.span[0] - span[0] : text.indexOf(quotation.text);
  return start < 0 ? [] : [{ quotation, start, end: start + quotation.text.length }];
}

const year = /^(?:19|20)\d\d$/u;

/**
 * Whether one of the two names a year that the other's article never prints: then it tells of another time. A year behind a possessive ("Stone's
 * 2019 conviction") tells one thing from others of its kind, and not when all the rest was.
 */
export function tellOtherTimes(a: ReadStatement, b: ReadStatement, story: StoryText): boolean {
  const knows = ({ tokens }: ReadStatement, article: string): boolean =>
    tokens.every(
      ({ norm }, index) =>
        !year.test(norm) || story.wordsOf(article).has(norm) || /['’]s?$/u.test(tokens[index - 1]?.text ?? ''),
    );
  return !knows(a, b.statement.article) || !knows(b, a.statement.article);
}

function compareStatements(a: Statement, b: Statement): number {
  return byCodeUnits(a.article, b.article) || a.sentence - b.sentence || a.span[0] - b.span[0] || a.span[1] - b.span[1];
}
