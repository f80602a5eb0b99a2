import type { Decision } from '../../cluster/story.ts';
import type { Article } from '../../ingest/article.ts';
import { packFor } from '../../language/packs.ts';
import { wordingOf, type Wording } from './wording.ts';

/** A quotation as an article prints it. */
export interface Worded {
  readonly article: string;
  readonly wording: Wording;
}

/** Whether an editor decided that two quotations are not of one utterance. */
export type AreApart = (a: Worded, b: Worded) => boolean;

/**
 * Two wordings that an editor tells apart are apart in every article of the story, those that come later included. Quotations of the same words are told
 * apart by their articles. `null` where nothing is told apart.
 */
export function quotationsApart(decisions: readonly Decision[], articles: readonly Article[]): AreApart | null {
  const told = decisions.filter((decision) => decision.kind === 'not the same quotation');
  if (told.length === 0) return null;
  const languages = new Map(articles.map(({ id, language }) => [id, language]));
  const pairs = new Set<string>();
  for (const { quotations } of told) {
    const named = quotations.flatMap(({ article, words }): Worded[] => {
      const language = languages.get(article);
      return language === undefined ? [] : [{ article, wording: wordingOf(words, packFor(language)) }];
    });
    for (const a of named) for (const b of named) if (a !== b) pairs.add(pairKey(a, b));
  }
  return (a, b) => pairs.has(pairKey(a, b));
}

function pairKey(a: Worded, b: Worded): string {
  const sameWords = a.wording.key === b.wording.key;
  return sameWords ? [a.wording.key, a.article, b.article].join('\n') : [a.wording.key, b.wording.key].join('\n');
}
