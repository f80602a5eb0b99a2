import type { CollatedStory, Edition } from '../edition.ts';
import { outlets } from '../labels.ts';
import type { Article } from '../../ingest/article.ts';
import type { Origin } from '../../collate/collation.ts';

/** One article of a story. Critical editions call it a witness, and the short mark that stands for it its siglum. */
export interface Witness {
  readonly article: Article;
  /** Short and unlike the others of the story: `Knews`, `002`. */
  readonly siglum: string;
  /** The outlet's name, or `null` where the capture does not state it. */
  readonly outlet: string | null;
  readonly origin: OriginGroup;
}

/** What a mark under its origin shows of a witness, and where it leads. */
export interface CitedWitness {
  readonly article: Pick<Article, 'id'>;
  readonly siglum: string;
  readonly origin: OriginMark;
}

/** What stands for an origin: its letter, its hue and outline. */
export type OriginMark = Pick<OriginGroup, 'letter' | 'rank' | 'standing'>;

/** An origin with its articles, as the origin strip and the tables' column groups show it. */
export interface OriginGroup {
  readonly origin: Origin;
  /** `A`, `B`, … `Z`, `AA`, … in the order of the strip. */
  readonly letter: string;
  /** 0 for `A`, 1 for `B`, …; picks hue and pattern. */
  readonly rank: number;
  readonly standing: 'here' | 'elsewhere' | 'uncredited';
  readonly witnesses: readonly Witness[];
}

/** Article ids → short marks, unlike each other: the outlet's short name, else the head of the capture's file name. */
export function sigla(articles: readonly Article[], sources: Edition['sources']): Map<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    articles.map((article) => {
      const source = article.source;
      const short = source ? (sources.get(source.id)?.short ?? source.name) : head(article.id);
      const nth = (taken.get(short) ?? 0) + 1;
      taken.set(short, nth);
      return [article.id, nth === 1 ? short : `${short} ${nth}`];
    }),
  );
}

/** The number that a file name begins with, or the file name if it is short: `002_938396fda188d23a` → `002`. */
function head(id: string): string {
  const number = /^\d{1,6}(?=[_-])/.exec(id)?.[0];
  return number ?? (id.length <= 12 ? id : outlets.unnamed);
}

/** The story's articles under their origins: origins with most articles first, those without a credit last. Found once for all pages of a story. */
export const originGroups = (collated: CollatedStory, edition: Edition): readonly OriginGroup[] =>
  cast(collated, edition).groups;

/** All witnesses of a story, in the order of the columns. */
export const witnessesOf = (collated: CollatedStory, edition: Edition): readonly Witness[] =>
  cast(collated, edition).witnesses;

/** Ids of a story's articles in the order of the columns. */
export const columnsOf = (collated: CollatedStory, edition: Edition): readonly string[] =>
  edition.lists?.columns.get(collated.story.slug) ?? witnessesOf(collated, edition).map(({ article }) => article.id);

interface Cast {
  readonly edition: Edition;
  readonly groups: readonly OriginGroup[];
  readonly witnesses: readonly Witness[];
}

/** By comparison, so that what a large site's edition lets go is let go here, too. */
const known = new WeakMap<CollatedStory['collation'], Cast>();

function cast({ story, collation }: CollatedStory, edition: Edition): Cast {
  const found = known.get(collation);
  if (found?.edition === edition) return found;
  const groups = findGroups({ story, collation }, edition);
  const made = { edition, groups, witnesses: groups.flatMap((group) => group.witnesses) };
  known.set(collation, made);
  return made;
}

function findGroups({ story, collation }: CollatedStory, edition: Edition): OriginGroup[] {
  const articles = story.articles.flatMap((id) => edition.articles.get(id) ?? []);
  const marks = sigla(articles, edition.sources);
  const inOrder = [...collation.origins].sort(
    (a, b) =>
      Number(a.name === null) - Number(b.name === null) ||
      b.articles.length - a.articles.length ||
      (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
  return inOrder.map((origin, rank) => {
    const witnesses: Witness[] = [];
    const standing = origin.name === null ? 'uncredited' : origin.inCorpus ? 'here' : 'elsewhere';
    const group: OriginGroup = { origin, letter: letterOf(rank), rank, standing, witnesses };
    for (const article of articles) {
      if (!origin.articles.includes(article.id)) continue;
      const siglum = marks.get(article.id) ?? article.id;
      witnesses.push({ article, siglum, outlet: article.source?.name ?? null, origin: group });
    }
    return group;
  });
}

/** 0 → `A`, 25 → `Z`, 26 → `AA`. */
function letterOf(rank: number): string {
  const last = String.fromCharCode(65 + (rank % 26));
  return rank < 26 ? last : letterOf(Math.floor(rank / 26) - 1) + last;
}

/** Hues and patterns there are; the seventh origin has those of the first, and its own letter. */
export const hues = 6;
