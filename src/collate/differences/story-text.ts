import { byCodeUnits } from '../../language/code-units.ts';
import type { Name } from '../../language/names.ts';
import type { LanguagePack } from '../../language/pack.ts';
import { onceFor } from '../../language/remember.ts';
import type { Token } from '../../language/tokens.ts';
import type { Decision } from '../../cluster/story.ts';
import type { Article, Quotation } from '../../ingest/article.ts';
import type { Claim, Statement } from '../collation.ts';
import { isVerbatim } from '../passages.ts';
import { isPossessive } from '../../language/possessive.ts';
import { quotationsApart, type AreApart } from '../quotations/apart.ts';
import { wordingOf, type Wording } from '../quotations/wording.ts';
import type { Amount } from './amounts/amount.ts';
import { ArticleText } from './article-text.ts';
import { SentenceText } from './sentence-text.ts';

/** What an article states somewhere, whichever claims it is part of: how near it comes to a claim is another matter in each. */
export type PrintedStatement = Omit<Statement, 'relation' | 'score'>;

/** A statement with everything in it that can differ. */
export class ReadStatement {
  readonly statement: PrintedStatement;
  readonly pack: LanguagePack;
  readonly #sentence: SentenceText;
  readonly #article: Article;
  #quotations: readonly PlacedQuotation[] | null = null;
  #numbers: ReadonlySet<number> | null = null;

  constructor(statement: PrintedStatement, { article, pack, sentences }: ArticleText) {
    this.statement = statement;
    this.pack = pack;
    const whole = sentences[statement.sentence];
    this.#sentence = whole?.text === statement.text ? whole : new SentenceText(statement.text, pack);
    this.#article = article;
  }

  get tokens(): readonly Token[] {
    return this.#sentence.tokens;
  }

  /** Root of each token. */
  get roots(): readonly string[] {
    return this.#sentence.roots;
  }

  get amounts(): readonly Amount[] {
    return this.#sentence.amounts;
  }

  /** All numbers that it prints, whatever they count. */
  get numbers(): ReadonlySet<number> {
    return (this.#numbers ??= new Set(this.#sentence.numbers()));
  }

  get quotations(): readonly PlacedQuotation[] {
    return (this.#quotations ??= this.#article.quotations.flatMap((quotation) => place(quotation, this.statement)));
  }
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
  /** Those of them that make the claim, and do not only come near it. */
  readonly making: readonly ReadStatement[];
}

/** The claims of one story, read for what can differ, and what each article says anywhere. */
export interface StoryText {
  readonly articles: readonly Article[];
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
  readonly namesIn: (statement: PrintedStatement) => readonly Name[];
  /** All that the article puts in quotation marks. */
  readonly quotationsOf: (article: string) => readonly Quotation[];
  /** The words of a quotation, each read once. */
  readonly wordingOf: (text: string, pack: LanguagePack) => Wording;
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
  const texts = new Map(articles.map((article) => [article.id, new ArticleText(article)]));
  const statements = new Map<string, ReadStatement>();
  // A sentence may support several claims: it is read once.
  const read = (statement: PrintedStatement): ReadStatement[] => {
    const article = texts.get(statement.article);
    if (article === undefined) return [];
    const place = `${statement.article}\n${statement.span[0]}\n${statement.span[1]}`;
    const known = statements.get(place) ?? new ReadStatement(statement, article);
    statements.set(place, known);
    return [known];
  };
  return {
    articles,
    claims: [...claims]
      .sort((a, b) => byCodeUnits(a.id, b.id))
      .map((claim) => {
        const first = [...claim.statements].sort(compareStatements).slice(0, mostStatements);
        const making = first.filter(({ relation }) => relation === 'same');
        return { claim, statements: first.flatMap(read), making: making.flatMap(read) };
      }),
    amountsOf: (id) => texts.get(id)?.amounts ?? [],
    numbersOf: (id) => texts.get(id)?.numbers ?? new Set(),
    sentencesWith: (id, root) => texts.get(id)?.sentencesWith(root) ?? 0,
    wordsOf: (id) => texts.get(id)?.words ?? new Set(),
    together: (id, word, other) => texts.get(id)?.together(word, other) ?? false,
    namesIn: ({ article: id, sentence, span, text }) => {
      const article = texts.get(id);
      const whole = article?.article.sentences[sentence];
      if (whole === undefined || !isVerbatim(whole.span, whole.text) || !isVerbatim(span, text)) return [];
      const names = article?.names[sentence] ?? [];
      const offset = span[0] - whole.span[0];
      if (offset === 0 && text.length === whole.text.length) return names;
      return names
        .filter(({ start, end }) => start >= offset && end <= offset + text.length)
        .map((name) => ({ ...name, start: name.start - offset, end: name.end - offset }));
    },
    quotationsOf: (id) => texts.get(id)?.article.quotations ?? [],
    wordingOf: wordings(),
    areApart: quotationsApart(decisions, articles),
  };
}

function wordings(): StoryText['wordingOf'] {
  const known = new Map<string, Wording>();
  return (text, pack) => {
    const wording = known.get(text) ?? wordingOf(text, pack);
    known.set(text, wording);
    return wording;
  };
}

/** Where the quotation stands in the statement, cut to it; none where it stands elsewhere or cannot be found. */
function place(quotation: Quotation, { span, text }: PrintedStatement): PlacedQuotation[] {
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
  const knows = (by: ReadStatement, { statement }: ReadStatement): boolean =>
    timesOf(by).every((named) => story.wordsOf(statement.article).has(named));
  return !knows(a, b) || !knows(b, a);
}

/** The years that tell when all that the statement says was. */
const timesOf: (by: ReadStatement) => readonly string[] = onceFor(({ tokens }) =>
  tokens.flatMap(({ norm }, index) =>
    norm.length === 4 && year.test(norm) && !isPossessive(tokens[index - 1]?.text ?? '') ? [norm] : [],
  ),
);

function compareStatements(a: PrintedStatement, b: PrintedStatement): number {
  return byCodeUnits(a.article, b.article) || a.sentence - b.sentence || a.span[0] - b.span[0] || a.span[1] - b.span[1];
}
