import type { Article } from '../ingest/article.ts';
import type { Space } from './similarity.ts';

/** Words a clear headline has: fewer name no event, more are a sentence. */
const clearLength = { least: 4, most: 16 };

/**
 * The article whose headline stands over the story, word for word. The clearest is the stated one whose words best match what all
 * members lead with; a question, a cut headline or one of unusual length only where there is no other. A derived headline
 * stands only where no member states one. Ties: the first of `members`.
 */
export function headlineOf(members: readonly number[], articles: readonly Article[], space: Space): Article {
  const lead = sumOfLeads(members, space);
  const ranked = members.flatMap((member) => {
    const article = articles[member];
    if (article === undefined) return [];
    return [{ article, flaw: flawOf(article.title), match: matchOf(member, lead, space) }];
  });
  const [best] = ranked.sort((a, b) => a.flaw - b.flaw || b.match - a.match);
  if (best === undefined) throw new RangeError('A story has at least one member.');
  return best.article;
}

/** 0: stated and clear; 1: stated; 2: derived. */
function flawOf({ text, basis }: Article['title']): number {
  if (basis === 'derived') return 2;
  const words = text.split(/\s+/u).length;
  return /\?|…|\.\.\.$/u.test(text) || words < clearLength.least || words > clearLength.most ? 1 : 0;
}

/** Weight of each term in all leads together. */
function sumOfLeads(members: readonly number[], { lead }: Space): Map<number, number> {
  const sum = new Map<number, number>();
  for (const member of members) {
    lead[member]?.terms.forEach((term, place) => {
      sum.set(term, (sum.get(term) ?? 0) + (lead[member]?.weights[place] ?? 0));
    });
  }
  return sum;
}

/** Grows with the mean cosine of the member's headline and the members' leads. */
function matchOf(member: number, lead: ReadonlyMap<number, number>, { title }: Space): number {
  const own = title[member];
  if (own === undefined) return 0;
  return own.terms.reduce((sum, term, place) => sum + (own.weights[place] ?? 0) * (lead.get(term) ?? 0), 0);
}
