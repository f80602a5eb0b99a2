import { cite, type Citation } from './sigla.ts';
import type { StoryView } from './story-page.ts';

/** Article id → the witness whose text it prints again, word for word or nearly so. */
export function sameTextAs({ story, witnesses }: Pick<StoryView, 'story' | 'witnesses'>): Map<string, Citation> {
  const byId = new Map(witnesses.map((witness) => [witness.article.id, witness]));
  return new Map(
    (story.copies ?? []).flatMap(({ article, of }): [string, Citation][] => {
      const original = byId.get(of);
      return original === undefined ? [] : [[article, cite(original)]];
    }),
  );
}
