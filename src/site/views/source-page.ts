import type { Article } from '../../ingest/article.ts';
import type { Source } from '../../ingest/source.ts';
import type { CollatedStory, Edition } from '../edition.ts';
import { storyOfArticle } from './article-page.ts';
import { paginate } from './pagination.ts';
import type { Slice } from './pagination.ts';
import { byCodeUnits } from '../../language/code-units.ts';

/** One outlet or agency, seen across the whole edition. */
export interface SourceView {
  readonly source: Source;
  /** Ids, newest first. A site has too many articles to hold them all: who prints one asks the edition for it. */
  readonly articles: readonly string[];
  /** Articles that take their text, wholly or in part, from another source. */
  readonly withCredit: number;
  /** Articles of others that credit this source for text; ids, newest first. */
  readonly creditedIn: readonly string[];
  /** Of the stories it shares with others: how many statements it alone makes, and how many it leaves out. */
  readonly alone: number;
  readonly omitted: number;
}

/** Every source of the edition, by name. One pass over articles and stories, however many sources there are. */
export const sourceViews = (edition: Edition): readonly SourceView[] => edition.lists?.sources ?? findSources(edition);

function findSources({ articles, sources, stories }: Edition): SourceView[] {
  const bylines = [...articles.values()].map(bylineOf).sort(newestFirst);
  const bySource = Map.groupBy(bylines, ({ source }) => source);
  const credited = Map.groupBy(
    bylines.flatMap(({ id, credits }) => credits.map((source) => ({ source, id }))),
    ({ source }) => source,
  );
  const alone = new Map<string, number>();
  const omitted = new Map<string, number>();
  for (const { story, collation } of stories.values()) {
    if (story.articles.length < 2) continue;
    for (const { outlets, lead } of collation.claims) {
      if (outlets === 1) alone.set(lead.article, (alone.get(lead.article) ?? 0) + 1);
    }
    for (const { article, claims } of collation.omissions)
      omitted.set(article, (omitted.get(article) ?? 0) + claims.length);
  }
  const total = (counts: ReadonlyMap<string, number>, own: readonly Byline[]) =>
    own.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);
  return [...sources.values()]
    .map((source): SourceView => {
      const own = bySource.get(source.id) ?? [];
      return {
        source,
        articles: own.map(({ id }) => id),
        withCredit: own.filter(({ credits }) => credits.length > 0).length,
        creditedIn: (credited.get(source.id) ?? []).map(({ id }) => id),
        alone: total(alone, own),
        omitted: total(omitted, own),
      };
    })
    .sort((a, b) => (a.source.name < b.source.name ? -1 : Number(a.source.name > b.source.name)));
}

/** Whose an article is, and when it was published. */
interface Byline {
  readonly id: string;
  readonly source: string | null;
  /** Other sources that it credits for text, each once. */
  readonly credits: readonly string[];
  /** ISO date, or nothing. */
  readonly published: string;
}

function bylineOf({ id, source, credits, dates }: Article): Byline {
  const text = credits.filter((credit) => credit.role === 'text' && credit.id !== source?.id);
  return {
    id,
    source: source?.id ?? null,
    credits: [...new Set(text.map((credit) => credit.id))],
    published: dates.published?.date ?? '',
  };
}

const newestFirst = (a: Byline, b: Byline): number => byCodeUnits(b.published, a.published) || byCodeUnits(a.id, b.id);

/** An outlet with the stories that it reports, in the edition's order. */
export interface OutletStories {
  readonly source: Source;
  readonly stories: readonly CollatedStory[];
}

/** Every outlet that has an article in the edition. */
export function outletStories(edition: Edition): OutletStories[] {
  const { sources, stories } = edition;
  const outletOf = new Map(
    sourceViews(edition).flatMap(({ source, articles }) => articles.map((id) => [id, source.id] as const)),
  );
  const reported = new Map<string, Set<CollatedStory>>();
  for (const collated of stories.values()) {
    for (const id of collated.story.articles) {
      const source = outletOf.get(id);
      if (source !== undefined) reported.set(source, (reported.get(source) ?? new Set()).add(collated));
    }
  }
  return [...sources.values()].flatMap((source) => {
    const own = reported.get(source.id);
    return own ? [{ source, stories: [...own] }] : [];
  });
}

/** One page of an outlet's or agency's articles, and the stories that they share with others. */
export interface SourcePage extends Omit<Slice<never>, 'items'> {
  readonly view: SourceView;
  /** Ids. */
  readonly articles: readonly string[];
  readonly creditedIn: readonly string[];
  readonly stories: readonly CollatedStory[];
}

/** Articles on one page of a source: each brings the statements that it alone makes and those that it leaves out. */
const articlesPerPage = 10;

/** The pages of every source, newest articles first. One pass over the stories, however many sources there are. */
export function sourcePages(edition: Edition): SourcePage[] {
  const storyOf = storyOfArticle(edition);
  return sourceViews(edition).flatMap((view) => {
    const articles = paginate(view.articles, articlesPerPage);
    const creditedIn = paginate(view.creditedIn, articlesPerPage);
    const last = Math.max(articles.length, creditedIn.length);
    return Array.from({ length: last }, (_, page): SourcePage => {
      const own = articles[page]?.items ?? [];
      const stories = new Set(own.flatMap((id) => storyOf.get(id) ?? []));
      return {
        view,
        number: page + 1,
        last,
        articles: own,
        creditedIn: creditedIn[page]?.items ?? [],
        stories: [...stories].filter(({ story }) => story.articles.length > 1),
      };
    });
  });
}
