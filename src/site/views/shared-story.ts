import type { CollatedStory, Edition } from '../edition.ts';
import { shareKey } from '../lists.ts';
import { claimRows, type ClaimRow, type ListedStatement } from './claim-rows.ts';
import { fold, opened } from './fold.ts';
import { witnessesOf } from './witnesses.ts';

/** What an outlet adds to a story that others report too, and what it leaves out of it. Plain data, which a large site keeps on disk (`../lists.ts`). */
export interface Share {
  /** Statements that it alone makes. */
  readonly alone: FirstStatements;
  /** Statements of two or more others that it does not make. */
  readonly omitted: FirstStatements;
}

/** The first of some statements, and how many more there are. */
export interface FirstStatements {
  readonly shown: readonly ListedStatement[];
  readonly more: number;
}

/** What the outlet `id` alone states in a story, and what it leaves out. */
export const sharedStory = (collated: CollatedStory, id: string, edition: Edition): Share =>
  edition.lists?.shares.get(shareKey(collated.story.slug, id)) ?? findShare(collated, id, edition);

function findShare(collated: CollatedStory, id: string, edition: Edition): Share {
  const witnesses = witnessesOf(collated, edition);
  const outlets = new Map(witnesses.map(({ article }) => [article.id, article.source?.id]));
  const own = (article: string) => outlets.get(article) === id;
  const left = new Set(
    collated.collation.omissions.filter(({ article }) => own(article)).flatMap(({ claims }) => claims),
  );
  const isAlone = ({ group, claim }: Pick<ClaimRow, 'claim' | 'group'>) => group === 'one' && own(claim.lead.article);
  const isLeft = ({ claim }: Pick<ClaimRow, 'claim'>) => left.has(claim.id);
  const rows = claimRows(collated.collation, witnesses, (row) => isAlone(row) || isLeft(row));
  return { alone: firstOf(rows.filter(isAlone)), omitted: firstOf(rows.filter(isLeft)) };
}

function firstOf(rows: readonly ClaimRow[]): FirstStatements {
  const { open, folded } = fold(rows, opened.shared);
  return { shown: open.map(listed), more: folded.length };
}

/** A row without all that no list prints. */
const listed = ({ claim: { id, outlets, origins }, number, lead: { quote }, carriers }: ClaimRow): ListedStatement => ({
  claim: { id, outlets, origins },
  number,
  lead: { quote },
  carriers: carriers.map(({ witness: { article, siglum, origin }, sentence, quoted }) => ({
    witness: {
      article: { id: article.id },
      siglum,
      origin: { letter: origin.letter, rank: origin.rank, standing: origin.standing },
    },
    sentence,
    quoted,
  })),
});

/** The shares of all outlets that report a story. */
export function sharesOf(
  collated: CollatedStory,
  edition: Edition,
): { readonly source: string; readonly share: Share }[] {
  if (collated.story.articles.length < 2) return [];
  const sources = new Set(witnessesOf(collated, edition).flatMap(({ article }) => article.source?.id ?? []));
  return [...sources].map((source) => ({ source, share: findShare(collated, source, edition) }));
}
