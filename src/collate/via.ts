import type { Article } from '../ingest/article.ts';
import type { Statement } from './collation.ts';
import { byCodeUnits } from '../language/code-units.ts';

type Via = NonNullable<Statement['via']>;

/**
 * Whose report a sentence says that it passes on: the sources that it credits for its words ("state media Xinhua reported"), each once, by id. The
 * article's own outlet is none. A sentence without a credit of its own has none, even where the one before it had: how far a credit reaches is not stated.
 */
export function sentenceSources(articles: readonly Article[]): (article: string, sentence: number) => Via {
  const bySentence = new Map<string, Map<string, string>>();
  for (const { id: article, credits, source } of articles) {
    for (const { id, agency, role, sentence } of credits) {
      if (role !== 'text' || sentence === null || id === source?.id) continue;
      const place = `${article}\n${sentence}`;
      bySentence.set(place, (bySentence.get(place) ?? new Map<string, string>()).set(id, agency));
    }
  }
  // Few articles credit anybody inside their text.
  if (bySentence.size === 0) return () => [];
  return (article, sentence) =>
    Array.from(bySentence.get(`${article}\n${sentence}`) ?? [], ([id, name]) => ({ id, name })).sort((a, b) =>
      byCodeUnits(a.id, b.id),
    );
}
