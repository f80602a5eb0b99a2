import type { Article, Credit } from '../../ingest/article.ts';
import type { Word } from '../../ingest/quotations/words.ts';
import type { AttributionWords } from '../../language/attribution-words.ts';
import type { LanguagePack } from '../../language/pack.ts';
import { isPossessive, withoutPossessive } from '../../language/possessive.ts';
import { packFor } from '../../language/packs.ts';
import type { Claim, Sourcing, Statement } from '../collation.ts';
import { findAttributions, type Attribution } from './attribution.ts';

/**
 * The claims with what each sentence itself says of its source. Where a sentence attributes nothing, the outlet states it in its own voice; where it
 * attributes to a pronoun that no rule resolves, nothing is said. A language without words of attribution gets none.
 */
export function describeSourcing(claims: readonly Claim[], articles: readonly Article[]): Claim[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  // A sentence may support several claims.
  const known = new Map<string, Sourcing | null>();
  const sourcingOf = (statement: Statement): Sourcing | null => {
    const key = `${statement.article}\n${statement.span[0]}\n${statement.span[1]}`;
    const sourcing = known.get(key) ?? (known.has(key) ? null : read(statement, byId.get(statement.article)));
    known.set(key, sourcing);
    return sourcing;
  };
  return claims.map((claim) => ({
    ...claim,
    statements: claim.statements.map((statement) => {
      const sourcing = sourcingOf(statement);
      return sourcing === null ? statement : { ...statement, sourcing };
    }),
  }));
}

function read(statement: Statement, article: Article | undefined): Sourcing | null {
  const pack = packFor(article?.language ?? '');
  if (article === undefined || pack.attribution === undefined) return null;
  const credited = creditOf(statement, article);
  if (credited !== null) return credited;
  const found = findAttributions(statement.text, pack, pack.attribution);
  if (found.length === 0) return quotesSomeone(statement, article) ? null : itself;
  for (const attribution of found) {
    const sourcing = judge(attribution, statement, article, pack, pack.attribution);
    if (sourcing !== null) return sourcing;
  }
  return null;
}

const itself: Sourcing = { kind: 'itself', name: null, span: null, text: null };

/** Whether the sentence quotes what somebody said: then not all of it is the outlet's own, and no rule found whose. */
function quotesSomeone({ text, span }: Statement, { quotations }: Article): boolean {
  return quotations.some(
    (quotation) =>
      quotation.span[0] < span[1] &&
      quotation.span[1] > span[0] &&
      (quotation.speaker !== null || quotation.text.length >= text.length - longestMarks),
  );
}

/** Characters around a quotation that are no words: its marks and a stop. */
const longestMarks = 6;

/** A report that the sentence credits: another outlet, an agency, state media. */
function creditOf(statement: Statement, { credits, source }: Article): Sourcing | null {
  const credit = credits.find(
    ({ role, sentence, id }) => role === 'text' && sentence === statement.sentence && id !== source?.id,
  );
  if (credit === undefined) return null;
  const { span, text } = credit.evidence;
  const isInside = span[0] >= statement.span[0] && span[1] <= statement.span[1];
  return isInside ? { kind: kindOfCredit(credit), name: credit.agency, span, text } : null;
}

function kindOfCredit({ kind }: Credit): Sourcing['kind'] {
  return kind === 'state media' ? 'state media' : 'outlet';
}

function judge(
  { source, name, span: [start, end] }: Attribution,
  statement: Statement,
  article: Article,
  pack: LanguagePack,
  attribution: AttributionWords,
): Sourcing | null {
  const kind =
    kindOf(source, attribution, pack) ?? (resolve(source, statement, article, pack) === null ? null : 'named');
  if (kind === null || !isVerbatim(statement)) return null;
  const resolved = kind === 'named' ? (resolve(source, statement, article, pack) ?? printed(name, statement)) : null;
  const at = statement.span[0];
  return { kind, name: resolved, span: [at + start, at + end], text: statement.text.slice(start, end) };
}

function kindOf(source: readonly Word[], attribution: AttributionWords, pack: LanguagePack): Sourcing['kind'] | null {
  const { determiners } = pack.speechGrammar;
  const head = attribution.nounFirst
    ? source.find(({ lower }) => !determiners.has(lower) && !pack.stopWords.has(lower))
    : source.at(-1);
  if (head === undefined || isPronoun(head, pack) || isPossessive(head.text)) return null;
  if (source.every(({ lower }) => pack.stopWords.has(lower))) return null;
  if (attribution.people.has(head.lower)) return 'unnamed';
  const isMedia = source.some(({ lower }) => attribution.media.has(lower));
  if (isMedia && source.some(({ lower }) => attribution.ownedByState.has(lower))) return 'state media';
  if (head.kind === 'lower') {
    if (attribution.media.has(head.lower)) return 'outlet';
    if (attribution.bodies.has(head.lower) || pack.personTitles.has(head.lower)) return 'named';
    return unnamedOf(source, attribution) ?? (source.some(({ kind }) => kind === 'capital') ? 'named' : null);
  }
  return head.kind === 'capital' ? (unnamedOf(source, attribution) ?? 'named') : null;
}

/** "an official for the Kremlin", "people familiar with the talks": the first noun says that nobody is named. */
function unnamedOf(source: readonly Word[], attribution: AttributionWords): 'unnamed' | null {
  const name = source.findIndex(({ kind }) => kind === 'capital');
  const nouns = source.filter(({ lower, kind }) => kind === 'lower' && attribution.people.has(lower));
  const [noun] = nouns;
  if (noun === undefined) return null;
  const link = source[source.indexOf(noun) + 1];
  // "State Department spokesperson Vedant Patel" is named, "a spokesman for the Kremlin" is not.
  return name < 0 || (link !== undefined && link.kind === 'lower') ? 'unnamed' : null;
}

function isPronoun({ lower }: Word, { speechGrammar }: LanguagePack): boolean {
  return speechGrammar.singularPronouns.has(lower) || speechGrammar.otherPronouns.has(lower);
}

/** The speaker behind "he said", where the quotations of the sentence have one. */
function resolve(
  source: readonly Word[],
  { sentence }: Statement,
  { quotations }: Article,
  pack: LanguagePack,
): string | null {
  const [pronoun] = source;
  if (source.length !== 1 || pronoun === undefined || !isPronoun(pronoun, pack)) return null;
  return quotations.find((quotation) => quotation.sentence === sentence)?.speaker?.name ?? null;
}

function printed(name: readonly Word[], { text }: Statement): string | null {
  const [first, last] = [name[0], name.at(-1)];
  return first === undefined || last === undefined ? null : withoutPossessive(text.slice(first.start, last.end));
}

/** Where white space was collapsed, offsets inside the statement do not lead to the capture. */
function isVerbatim({ span, text }: Statement): boolean {
  return span[1] - span[0] === text.length;
}
