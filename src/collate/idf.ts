/**
 * Inverse document frequency inside one story: ln(1 + n / (df + 1)) over its sentences (Spärck Jones 1972). Counted inside the story and
 * not over a corpus, because what every sentence of the story mentions tells its claims least apart: average precision of aligned
 * sentences on SuperPAL .76 against .70 with all terms equal (`node bench/collation.ts DATA`).
 */
export function inverseDocumentFrequency(documents: readonly (readonly string[])[]): (term: string) => number {
  const frequency = new Map<string, number>();
  for (const terms of documents) {
    for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return (term) => Math.log(1 + documents.length / ((frequency.get(term) ?? 1) + 1));
}
