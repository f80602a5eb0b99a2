import type { OriginEvidence, Overlap } from './collation.ts';
import type { Reuse, Shared } from './reuse.ts';

/**
 * Containment of wording outside quotations from which one text is taken to reuse another. Pairs of one origin in `near-duplicates`
 * (`node bench/collation.ts DATA`), all rules together, F1: from .05 .977, .06 .983, .07 .986. Of eleven pairs of `allsides-train` between .05 and .075 that a
 * person read ten share names of offices, tweets and set phrases. Rewrites of one agency report among the five captures have .058 to .079; order tells those below.
 */
export const reuseFrom = 0.07;

/**
 * Containment, quotations included, from which two texts are taken to follow one: so much in common is one transcript or report cut alike, even where
 * most of it is quoted. Pairs of one origin in `near-duplicates`, F1: without this rule .875, from .20 to .28 .986, from .30 .974. Independent reports of one
 * event there have .195 at most, but ten pairs of 150 stories of `allsides-train` that quote one statement or one person's posts have .21 to .27.
 */
export const reuseWithQuotationsFrom = 0.28;

/**
 * Share of the shorter article's sentences in the same order from which the two are taken to follow one text. Pairs of `near-duplicates`, reuse
 * included (`node bench/collation.ts DATA`; precision / recall): .35 .913/.870, .40 .933/.819, .45 .952/.780, .55 .951/.689. Independent articles
 * of the five captures have .33 at most, those of one origin .65 at least.
 */
export const orderFrom = 0.4;

/**
 * Containment from which a text is wholly another's: of the pairs of `near-duplicates` 21 of 22 copies have it, 5 of 232 partial copies and
 * none of 400 independent reports of one event (`node bench/collation.ts DATA`).
 */
export const whollyFrom = 0.75;

/** The METER degree (Clough et al. 2002) of two articles: what binds two to one origin makes one of them derived. */
export function degreeOf(containment: number, order: number): NonNullable<Overlap['degree']> {
  if (containment >= whollyFrom) return 'wholly';
  return containment >= reuseFrom || order >= orderFrom ? 'partially' : 'none';
}

/** What binds articles to one origin. */
export function originEvidence(reuse: readonly Reuse[], order: readonly Shared[]): OriginEvidence[] {
  return [
    ...reuse.flatMap(({ articles, score, withQuotations, quote }) =>
      score >= reuseFrom
        ? [evidence('reuse', { articles, score, quote })]
        : withQuotations >= reuseWithQuotationsFrom
          ? [evidence('reuse', { articles, score: withQuotations, quote })]
          : [],
    ),
    ...order.filter(({ score }) => score >= orderFrom).map((shared) => evidence('order', shared)),
  ];
}

function evidence(kind: OriginEvidence['kind'], { articles, score, quote }: Shared): OriginEvidence {
  return { kind, articles, score, text: quote() };
}

/** The overlap of every two of `articles` (ids, sorted), those that share nothing included. */
export function overlapsOf(articles: readonly string[], reuse: readonly Shared[], order: readonly Shared[]): Overlap[] {
  const containments = scoresOf(reuse);
  const orders = scoresOf(order);
  return articles.flatMap((first, index) =>
    articles.slice(index + 1).map((second): Overlap => {
      const key = pairKey([first, second]);
      const [containment, inOrder] = [containments.get(key) ?? 0, orders.get(key) ?? 0];
      return { articles: [first, second], containment, order: inOrder, degree: degreeOf(containment, inOrder) };
    }),
  );
}

function scoresOf(shared: readonly Shared[]): ReadonlyMap<string, number> {
  return new Map(shared.map(({ articles, score }) => [pairKey(articles), score]));
}

function pairKey(articles: readonly [string, string]): string {
  return articles.join('\n');
}
