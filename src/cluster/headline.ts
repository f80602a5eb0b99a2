import type { Article } from '../ingest/article.ts';
import { eachTerm, type Space } from './space.ts';

/** Words a clear headline has: fewer name no event, more are a sentence. */
const clearLength = { least: 4, most: 16 };

/**
 * The article whose headline stands over the story, word for word. The clearest is the stated one whose words best match what all
 * members lead with; a question, a cut headline or one of unusual length only where there is no other. A derived headline
 * stands only where no member states one. Ties: the first of `members`.
 */
export function headlineOf<Titled extends Pick<Article, 'title'>>(
  members: readonly number[],
  articles: readonly Titled[],
  space: Space,
): Titled {
  const [only] = members;
  const alone = members.length === 1 && only !== undefined ? articles[only] : undefined;
  if (alone !== undefined) return alone;
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
function sumOfLeads(members: readonly number[], { lead, vocabulary }: Space): Map<number, number> {
  const sum = new Map<number, number>();
  for (const member of members)
    eachTerm(lead, vocabulary, member, (term, weight) => sum.set(term, (sum.get(term) ?? 0) + weight));
  return sum;
}

/** Grows with the mean cosine of the member's headline and the members' leads. */
function matchOf(member: number, lead: ReadonlyMap<number, number>, { title, vocabulary }: Space): number {
  let match = 0;
  eachTerm(title, vocabulary, member, (term, weight) => (match += weight * (lead.get(term) ?? 0)));
  return match;
}
