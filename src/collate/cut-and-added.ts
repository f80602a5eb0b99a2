import type { Article, Sentence } from '../ingest/article.ts';
import { remember } from '../language/remember.ts';
import type { Claim, CutAndAdded, Origin, SentenceRef, Statement } from './collation.ts';
import { inOrderOfIds } from './passages.ts';

/** Sentences listed of each kind for one article at most: those that most siblings carry come first. */
export const mostListed = 40;

/** So many siblings must carry what an article is said to have dropped, where it has so many: what one alone has, that one may have added. */
const carriers = 2;

/**
 * What each article of an origin has that none of its siblings has, lacks that they have, and words otherwise: what editing made of one text. Of a
 * capture that breaks off nothing is called dropped that its siblings print behind the last thing they share.
 */
export function findCutAndAdded(
  claims: readonly Claim[],
  origins: readonly Origin[],
  articles: readonly Article[],
): CutAndAdded[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const sentencesOf = new Map(articles.map(({ id, sentences }) => [id, sentences]));
  return [...origins]
    .filter(({ articles: members }) => members.length > 1)
    .flatMap(({ id: origin, articles: members }) => {
      const held = claims.map((claim) => new Held(claim, new Set(members), sentencesOf)).filter(({ size }) => size > 0);
      return inOrderOfIds(members.flatMap((id) => byId.get(id) ?? [])).map((article): CutAndAdded => {
        const isCutOff = breaksOff(article);
        return {
          origin,
          article: article.id,
          isCutOff,
          dropped: droppedBy(article.id, isCutOff, held, members.length - 1),
          added: addedBy(article, held),
          reworded: rewordedBy(article.id, held),
        };
      });
    });
}

/** A claim among the articles of one origin. */
class Held {
  readonly claim: Claim;
  /** Statements that make it, by article. */
  readonly #made = new Map<string, Statement>();
  /** The sentences that have anything of it, by article. */
  readonly #near = new Map<string, number[]>();
  /** Of each article with a statement, where in its text it makes it. */
  readonly #places: readonly (readonly [article: string, place: number])[];
  /** How many of the statements are in these words; read when first asked for. */
  #wordings: ReadonlyMap<string, number> | null = null;

  constructor(claim: Claim, members: ReadonlySet<string>, sentencesOf: ReadonlyMap<string, readonly Sentence[]>) {
    this.claim = claim;
    for (const statement of claim.statements) {
      if (!members.has(statement.article)) continue;
      const near = this.#near.get(statement.article);
      if (near === undefined) this.#near.set(statement.article, [statement.sentence]);
      else near.push(statement.sentence);
      if (statement.relation === 'same' && !this.#made.has(statement.article)) {
        this.#made.set(statement.article, statement);
      }
    }
    this.#places = Array.from(this.#made, ([article, { sentence }]) => [
      article,
      sentence / Math.max(1, (sentencesOf.get(article)?.length ?? 1) - 1),
    ]);
  }

  get size(): number {
    return this.#made.size;
  }

  /** Whether the article has anything of it, and be it only related. */
  touches(article: string): boolean {
    return this.#near.has(article);
  }

  sentencesOf(article: string): readonly number[] {
    return this.#near.get(article) ?? [];
  }

  /** Whether any other has. */
  touchesBesides(article: string): boolean {
    return this.#near.size > (this.#near.has(article) ? 1 : 0);
  }

  by(article: string): Statement | undefined {
    return this.#made.get(article);
  }

  /** The first statement that is not of `article`. */
  firstBesides(article: string): Statement | null {
    for (const statement of this.#made.values()) if (statement.article !== article) return statement;
    return null;
  }

  /** The statement most like the lead of those that are not of `article`, the first of several. */
  nearestBesides(article: string): Statement | null {
    let nearest: Statement | null = null;
    for (const statement of this.#made.values()) {
      if (statement.article !== article && (nearest === null || statement.score > nearest.score)) nearest = statement;
    }
    return nearest;
  }

  /** Where the siblings of `article` state it: mean place in their texts, 0 (start) to 1. */
  place(article: string): number {
    let sum = 0;
    let count = 0;
    for (const [by, place] of this.#places) {
      if (by === article) continue;
      sum += place;
      count += 1;
    }
    return count === 0 ? 0 : sum / count;
  }

  /** Whether another of the statements is in the words of this one. */
  repeats({ text }: Statement): boolean {
    this.#wordings ??= countOf(Array.from(this.#made.values(), (statement) => wordsOf(statement.text)));
    return (this.#wordings.get(wordsOf(text)) ?? 0) > 1;
  }
}

function countOf(wordings: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const wording of wordings) counts.set(wording, (counts.get(wording) ?? 0) + 1);
  return counts;
}

function droppedBy(
  article: string,
  isCutOff: boolean,
  held: readonly Held[],
  siblings: number,
): CutAndAdded['dropped'] {
  const shared = isCutOff ? held.filter((claim) => claim.by(article) !== undefined) : [];
  const last = Math.max(0, ...shared.map((claim) => claim.place(article)));
  return held
    .filter((claim) => !claim.touches(article) && claim.size >= Math.min(carriers, siblings))
    .map((claim) => ({ claim, place: claim.place(article) }))
    .filter(({ place }) => !isCutOff || place <= last)
    .sort((a, b) => b.claim.size - a.claim.size || a.place - b.place)
    .slice(0, mostListed)
    .flatMap(({ claim }) => {
      const statement = claim.firstBesides(article);
      return statement === null ? [] : [{ claim: claim.claim.id, by: refOf(statement) }];
    });
}

/** Body sentences of the article in no claim of which a sibling has anything. */
function addedBy({ id, sentences }: Article, held: readonly Held[]): CutAndAdded['added'] {
  const shared = new Set(held.flatMap((claim) => (claim.touchesBesides(id) ? claim.sentencesOf(id) : [])));
  return sentences
    .filter(({ kind, index }) => kind === 'body' && !shared.has(index))
    .slice(0, mostListed)
    .map(({ index }) => ({ article: id, sentence: index }));
}

/** What the article states in other words than every sibling that states it, each beside the sibling's sentence most like it. */
function rewordedBy(article: string, held: readonly Held[]): CutAndAdded['reworded'] {
  const reworded: CutAndAdded['reworded'] = [];
  for (const claim of held) {
    if (reworded.length === mostListed) break;
    const own = claim.by(article);
    if (own === undefined || claim.size === 1 || claim.repeats(own)) continue;
    const nearest = claim.nearestBesides(article);
    if (nearest !== null) reworded.push({ claim: claim.claim.id, own: refOf(own), sibling: refOf(nearest) });
  }
  return reworded;
}

function refOf({ article, sentence }: Statement): SentenceRef {
  return { article, sentence };
}

/** Letters and digits alone: another typeface is no other wording. */
const wordsOf: (text: string) => string = remember(
  (text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  // The statements of one origin.
  { texts: 4000, length: 2000 },
);

/** Whether the capture's text ends in the middle of a sentence, or in an ellipsis. */
function breaksOff({ sentences }: Article): boolean {
  const last = sentences.findLast(({ kind }) => kind === 'body')?.text ?? '';
  return !/[.!?]["'”’)\]]{0,3}$/u.test(last) || /(?:\.{3}|…)["'”’)\]]{0,3}$/u.test(last);
}
