import { packFor } from '../../language/packs.ts';
import type { LanguagePack } from '../../language/pack.ts';
import { tokenise, type Token } from '../../language/tokens.ts';
import type { Article, Quotation, Span } from '../../ingest/article.ts';
import type { Claim, Statement } from '../collation.ts';
import type { Amount } from './amounts/amount.ts';
import { readNumeral } from './amounts/numerals.ts';
import { readAmounts } from './amounts/read-amounts.ts';

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
  /** All that the article puts in quotation marks. */
  readonly quotationsOf: (article: string) => readonly Quotation[];
}

/** What is known of one article as a whole. */
interface WholeArticle {
  readonly amounts: readonly Amount[];
  readonly numbers: ReadonlySet<number>;
  readonly sentencesWith: ReadonlyMap<string, number>;
}

/**
 * A claim with more statements than this is compared by its first ones only, since every statement is compared with every other:
 * in a story of 500 articles the work stays near what 100 articles need.
 */
const mostStatements = 100;

export function readStory(claims: readonly Claim[], articles: readonly Article[]): StoryText {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const wholes = new Map<string, WholeArticle>();
  const whole = (id: string): WholeArticle => {
    const known = wholes.get(id);
    if (known !== undefined) return known;
    const fresh = readWhole(byId.get(id));
    wholes.set(id, fresh);
    return fresh;
  };
  // A sentence may support several claims: it is read once.
  const readings = new Map<string, ReadStatement>();
  const read = (statement: Statement, article: Article): ReadStatement => {
    const place = `${statement.article}\n${statement.span[0]}\n${statement.span[1]}`;
    const known = readings.get(place);
    if (known !== undefined) return known;
    const fresh = readStatement(statement, article);
    readings.set(place, fresh);
    return fresh;
  };
  return {
    claims: [...claims]
      .sort((a, b) => compareText(a.id, b.id))
      .map((claim) => ({
        claim,
        statements: [...claim.statements]
          .sort(compareStatements)
          .slice(0, mostStatements)
          .flatMap((statement) => {
            const article = byId.get(statement.article);
            return article === undefined ? [] : [read(statement, article)];
          }),
      })),
    amountsOf: (id) => whole(id).amounts,
    numbersOf: (id) => whole(id).numbers,
    sentencesWith: (id, root) => whole(id).sentencesWith.get(root) ?? 0,
    quotationsOf: (id) => byId.get(id)?.quotations ?? [],
  };
}

function readWhole(article: Article | undefined): WholeArticle {
  const pack = packFor(article?.language ?? '');
  const sentencesWith = new Map<string, number>();
  const numbers = new Set<number>();
  const texts = article?.sentences.map(({ text }) => text) ?? [];
  for (const text of texts) {
    const tokens = tokenise(text);
    tokens.forEach((_, index) => {
      const numeral = readNumeral(tokens, index, pack);
      if (numeral !== null) numbers.add(numeral.low).add(numeral.high);
    });
    for (const root of new Set(tokens.flatMap(({ norm }) => norm.split('-').map((part) => pack.root(part))))) {
      sentencesWith.set(root, (sentencesWith.get(root) ?? 0) + 1);
    }
  }
  return { amounts: texts.flatMap((text) => readAmounts(text, pack)), numbers, sentencesWith };
}

function readStatement(statement: Statement, article: Article): ReadStatement {
  const pack = packFor(article.language);
  const tokens = tokenise(statement.text);
  return {
    statement,
    pack,
    tokens,
    roots: tokens.map(({ norm }) => pack.root(norm)),
    amounts: readAmounts(statement.text, pack),
    quotations: article.quotations.flatMap((quotation) => place(quotation, statement)),
  };
}

/** Where the quotation stands in the statement, cut to it; none where it stands elsewhere or cannot be found. */
function place(quotation: Quotation, { span, text }: Statement): PlacedQuotation[] {
  if (quotation.span[0] < span[0] || quotation.span[1] > span[1]) return [];
  const start = isVerbatim(span, text) ? quotation.span[0] - span[0] : text.indexOf(quotation.text);
  return start < 0 ? [] : [{ quotation, start, end: start + quotation.text.length }];
}

/**
 * The capture's span of `[start, end)` of a statement. Where white space was collapsed, offsets inside the statement no longer lead to
 * the capture: the whole statement is the smallest span that is certain.
 */
export function spanIn({ span, text }: Statement, start: number, end: number): { span: Span; text: string } {
  if (!isVerbatim(span, text)) return { span, text };
  return { span: [span[0] + start, span[0] + end], text: text.slice(start, end) };
}

function isVerbatim(span: Span, text: string): boolean {
  return span[1] - span[0] === text.length;
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareStatements(a: Statement, b: Statement): number {
  return compareText(a.article, b.article) || a.sentence - b.sentence || a.span[0] - b.span[0] || a.span[1] - b.span[1];
}
