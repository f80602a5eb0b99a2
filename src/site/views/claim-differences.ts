import type { Claim, Difference } from '../../collate/collation.ts';

/**
 * The differences that a claim's statements show: those found in it, and those found in another claim whose readings stand in this one's
 * statements as well, since a sentence may support several claims. Indexed once for a story, so that each claim costs only its statements.
 */
export function differencesOfClaims(differences: readonly Difference[]): (claim: Claim) => Difference[] {
  const key = (article: string, sentence: number) => `${sentence} ${article}`;
  const bySentence = new Map<string, Set<Difference>>();
  for (const difference of differences) {
    for (const { article, sentence } of difference.readings.flatMap(({ statements }) => statements)) {
      const at = key(article, sentence);
      bySentence.set(at, (bySentence.get(at) ?? new Set()).add(difference));
    }
  }
  const order = new Map(differences.map((difference, index) => [difference, index]));
  const place = (difference: Difference): number => order.get(difference) ?? 0;
  return (claim) => {
    const near = new Set(
      claim.statements.flatMap(({ article, sentence }) => [...(bySentence.get(key(article, sentence)) ?? [])]),
    );
    return [...near]
      .filter((difference) => difference.claim === claim.id || shows(claim, difference))
      .sort((a, b) => place(a) - place(b));
  };
}

/** Whether two or more of the readings stand inside statements of the claim. */
function shows({ statements }: Claim, { readings }: Difference): boolean {
  const inside = readings.filter((reading) =>
    reading.statements.some((words) =>
      statements.some(
        ({ article, span }) => article === words.article && span[0] <= words.span[0] && words.span[1] <= span[1],
      ),
    ),
  );
  return inside.length > 1;
}
