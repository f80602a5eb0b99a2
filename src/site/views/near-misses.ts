import type { Story } from '../../cluster/story.ts';
import type { Edition } from '../edition.ts';
import { href, path } from '../urls.ts';
import { sigla } from './witnesses.ts';

/** The article of another story that is most like one of this story, and what spoke against it. */
export interface NearMiss {
  readonly article: string;
  readonly other: { readonly id: string; readonly siglum: string; readonly to: string };
  /** 0 to 1. */
  readonly score: number;
  readonly days: number | null;
  readonly names: readonly string[];
  readonly terms: readonly string[];
}

/** So many of a story's, the nearest: what stood furthest needs no explanation. */
const mostShown = 10;

/** The near misses of a story's articles, in the order of likeness; those that the folder no longer has are left out. */
export function nearMisses(
  { grouping }: Story,
  { articles, sources }: Pick<Edition, 'articles' | 'sources'>,
): NearMiss[] {
  return grouping
    .flatMap(({ article, nearMiss }): NearMiss[] => {
      const other = nearMiss && articles.get(nearMiss.article);
      if (!other) return [];
      const siglum = sigla([other], sources).get(other.id) ?? other.id;
      return [{ ...nearMiss, article, other: { id: other.id, siglum, to: href(path.article(other.id)) } }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, mostShown);
}
