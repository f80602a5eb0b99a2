import type { Article } from '../../ingest/article.ts';
import type { LanguagePack } from '../../language/pack.ts';
import { packFor } from '../../language/packs.ts';
import { pairQuotationMarks } from '../../language/quotation-marks.ts';
import { tokenise } from '../../language/tokens.ts';
import type { Claim, Statement, Utterance } from '../collation.ts';
import { rootsOf } from '../roots.ts';
import { namesIn } from './speakers.ts';
import { wordingOf } from './wording.ts';

type Paraphrase = NonNullable<Utterance['paraphrases']>[number];

/** Words of an utterance at least: who reports fewer in words of his own may report another thing. */
const fewestWords = 5;

/**
 * What a paraphrase must say of the utterance's content words: so many, and this share of them; with one word more a smaller share will do. Set by reading
 * what was found in 364 stories: 9, all right.
 */
const leastShared = { words: 3, share: 0.6, ofMore: 0.4 } as const;

/**
 * The utterances with the articles that report them in their own words: a sentence of the same claim that attributes what it states to the same
 * speaker, says it in words of its own, and stands in an article that prints none of the utterance in quotation marks.
 */
export function withParaphrases(
  utterances: readonly Utterance[],
  claims: readonly Claim[],
  articles: readonly Article[],
): Utterance[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const claimsAt = claimsBySentence(claims);
  return utterances.map((utterance) => {
    const found = paraphrasesOf(utterance, claimsAt, byId);
    return found.length > 0 ? { ...utterance, paraphrases: found } : utterance;
  });
}

type ClaimsAt = ReadonlyMap<string, readonly Claim[]>;

function claimsBySentence(claims: readonly Claim[]): ClaimsAt {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const { article, sentence, relation } of claim.statements) {
      if (relation !== 'same') continue;
      const key = `${article}\n${sentence}`;
      found.set(key, [...(found.get(key) ?? []), claim]);
    }
  }
  return found;
}

function paraphrasesOf(
  { speaker, readings }: Utterance,
  claimsAt: ClaimsAt,
  byId: ReadonlyMap<string, Article>,
): Paraphrase[] {
  const [main] = readings;
  const pack = packFor(byId.get(main?.articles[0] ?? '')?.language ?? '');
  if (main === undefined || speaker === null) return [];
  const carriers = new Set(readings.flatMap(({ articles }) => articles));
  const places = readings.flatMap(({ articles, spans }) =>
    articles.map((id, index) => `${id}\n${sentenceAt(byId.get(id), spans[index]?.[0] ?? -1)}`),
  );
  const near = new Set(places.flatMap((place) => claimsAt.get(place) ?? []));
  const names = namesIn(speaker, pack);
  const reports = [...near]
    .flatMap(({ statements }) => statements)
    .filter((statement) => !carriers.has(statement.article) && isOf(names, statement, pack));
  if (reports.length === 0) return [];
  const wording = wordingOf(main.text, pack);
  if (wording.words.length < fewestWords) return [];
  const said = new Set(wording.roots.filter((root) => root !== ''));
  const best = new Map<string, { readonly statement: Statement; readonly shared: number }>();
  for (const statement of reports) {
    const shared = sharedWith(said, statement, pack);
    const share = shared > leastShared.words ? leastShared.ofMore : leastShared.share;
    if (shared < Math.max(leastShared.words, share * said.size)) continue;
    if (denies(statement, pack) !== wording.negations.size > 0) continue;
    if (shared > (best.get(statement.article)?.shared ?? 0)) best.set(statement.article, { statement, shared });
  }
  return [...best.keys()].sort().flatMap((id) => {
    const { statement } = best.get(id) ?? {};
    return statement === undefined ? [] : [refOf(statement)];
  });
}

function refOf({ article, sentence, span, text }: Statement): Paraphrase {
  return { article, sentence, span, text };
}

function sentenceAt(article: Article | undefined, offset: number): number {
  return article?.sentences.find(({ span }) => span[0] <= offset && offset < span[1])?.index ?? -1;
}

/** Whether the sentence itself says that the speaker says so. */
function isOf(speaker: ReadonlySet<string>, { sourcing }: Statement, pack: LanguagePack): boolean {
  if (sourcing?.kind !== 'named' || sourcing.name === null) return false;
  return [...namesIn(sourcing.name, pack)].some((name) => speaker.has(name));
}

function denies({ text }: Statement, pack: LanguagePack): boolean {
  return tokenise(text).some(({ norm }) => pack.expand(norm).some((word) => pack.negations.has(word)));
}

/** How many of the roots the statement has outside its own quotation marks; none where it quotes something else at length. */
function sharedWith(said: ReadonlySet<string>, { text }: Statement, pack: LanguagePack): number {
  const quoted = pairQuotationMarks(text).map(({ open, close }) => [open[0], close[1]] as const);
  if (quoted.some(([from, to]) => tokenise(text.slice(from, to)).length >= fewestWords)) return 0;
  const own = tokenise(text).filter(({ start }) => !quoted.some(([from, to]) => start >= from && start < to));
  return new Set(own.map(rootsOf(pack)).filter((root) => said.has(root))).size;
}
