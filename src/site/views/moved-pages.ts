import type { Edition } from '../edition.ts';
import { path } from '../paths.ts';
import { comparedPairs, mostPairwise } from './compare-page.ts';
import { columnsOf } from './witnesses.ts';
import { hasWorksheet } from './worksheet.ts';

/** An address at which a page of a story stood that has become one with another. */
export interface MovedPage {
  /** Below `/stories/`, without a slash at its ends. */
  readonly from: string;
  /** Path of the page that stands for it now: its like, or the story's own where there is none. */
  readonly to: string;
  /** Slug of the story that it belongs to now. */
  readonly story: string;
}

/** The addresses of the stories that moved, and of their worksheets and comparisons. */
export function movedPages(edition: Edition): MovedPage[] {
  const articlesAt = new Map(edition.addresses.map(({ slug, articles }) => [slug, articles]));
  return edition.moved.flatMap(({ from, to: { slug: story } }): MovedPage[] => {
    const collated = edition.stories.get(story);
    if (collated === undefined) return [];
    const { articles, headline } = collated.story;
    const compared = new Map(
      comparedPairs(columnsOf(collated, edition), headline.article).flatMap(([left, right]) => {
        const to = path.compare(story, left, right);
        return [`${left}/${right}`, `${right}/${left}`].map((pair): [string, string] => [pair, to]);
      }),
    );
    const before = articlesAt.get(from.slug) ?? [];
    return [
      { from: from.slug, to: path.story(story), story },
      ...(hasWorksheet(before)
        ? [
            {
              from: `${from.slug}/worksheet`,
              to: hasWorksheet(articles) ? path.worksheet(story) : path.story(story),
              story,
            },
          ]
        : []),
      ...pairsOf(before, compared).map((pair) => ({
        from: `${from.slug}/compare/${pair}`,
        to: compared.get(pair) ?? path.story(story),
        story,
      })),
    ];
  });
}

/** Pairs that may have had a page, `left/right`. Which stood left is not known; nor, in a large story, which were compared: there those count that are so now. */
function pairsOf(articles: readonly string[], compared: ReadonlyMap<string, string>): string[] {
  const pairs = articles.flatMap((left) =>
    articles.filter((right) => right !== left).map((right) => `${left}/${right}`),
  );
  return articles.length <= mostPairwise ? pairs : pairs.filter((pair) => compared.has(pair));
}
