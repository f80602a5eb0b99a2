import type { Article } from '../ingest/article.ts';
import type { Space } from './similarity.ts';
import { cosine } from './vectors.ts';

/** Words a clear headline has: fewer name no event, more are a sentence. */
const clearLength = { least: 4, most: 16 };

/**
 * The story's headline: one outlet's own, word for word. The clearest is the stated one whose words best match what all
 * members lead with; a question, a cut headline or one of unusual length only where there is no other. A derived headline
 * stands only where no member states one. Ties: the first of `members`.
 */
export function headlineOf(members: readonly number[], articles: readonly Article[], space: Space): Article {
  const ranked = members.flatMap((member) => {
    const article = articles[member];
    if (article === undefined) return [];
    const flaws = [article.title.basis === 'derived', isUnclear(article.title.text)].map(Number);
    return [{ article, flaws, match: matchOf(member, members, space) }];
  });
  ranked.sort(
    (a, b) => (a.flaws[0] ?? 0) - (b.flaws[0] ?? 0) || (a.flaws[1] ?? 0) - (b.flaws[1] ?? 0) || b.match - a.match,
  );
  const [best] = ranked;
  if (best === undefined) throw new RangeError('A story has at least one member.');
  return best.article;
}

function isUnclear(headline: string): boolean {
  const words = headline.split(/\s+/u).length;
  return /\?|…|\.\.\.$/u.test(headline) || words < clearLength.least || words > clearLength.most;
}

/** Mean cosine of the member's headline and the members' leads. */
function matchOf(member: number, members: readonly number[], { title, lead }: Space): number {
  const own = title[member];
  if (own === undefined) return 0;
  const matches = members.map((other) => (lead[other] === undefined ? 0 : cosine(own, lead[other])));
  return matches.reduce((sum, value) => sum + value, 0) / members.length;
}
