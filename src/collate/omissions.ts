import type { Claim, Omission } from './collation.ts';

/** An article omits what at least so many others carry; what one alone carries, no one else can be said to leave out. */
const carriers = 2;

/** For each article the claims that at least two others carry and of which it has nothing, not even something related. */
export function findOmissions(articles: readonly string[], claims: readonly Claim[]): Omission[] {
  const held = claims.map(({ id, statements }) => ({
    id,
    touched: new Set(statements.map(({ article }) => article)),
    carried: new Set(statements.flatMap(({ article, relation }) => (relation === 'same' ? [article] : []))).size,
  }));
  const shared = held.filter(({ carried }) => carried >= carriers);
  return [...articles].sort().map((article) => ({
    article,
    claims: shared.filter(({ touched }) => !touched.has(article)).map(({ id }) => id),
  }));
}
