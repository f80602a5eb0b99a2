import { cosine } from './vectors.ts';
import type { Numbering } from './numbering.ts';
import type { Term } from './terms.ts';
import { vectoriser } from './weights.ts';

/**
 * Cosine of two articles' terms from which they tell one event. Of two articles that editors put into one story nine in ten have .14 (`allsides-val`);
 * of ECB+ with a twin event nine in ten have .11 at most, of the neighbours in `test/` with another meeting of the same two .10.
 */
const surely = 0.15;

/**
 * How far the articles in which two texts stand tell one event, 0 to 1: a sentence means what its article is about ("The suspect was arrested"). Articles
 * of one story reach 1, so that it parts only what was put together wrongly or tells another event for its background.
 *
 * @param terms Of each text.
 * @param articles Of each text, the one that it stands in.
 * @param numbers What numbered the terms.
 */
export function sameEvent(
  terms: readonly (readonly Term[])[],
  articles: readonly string[],
  numbers: Numbering,
): (a: number, b: number) => number {
  const places = new Map<string, number>();
  const whole: Term[][] = [];
  const articleOf = articles.map((article, text) => {
    const place = places.get(article) ?? places.size;
    places.set(article, place);
    (whole[place] ??= []).push(...(terms[text] ?? []));
    return place;
  });
  const vectors = whole.map(vectoriser(whole, numbers));
  const known = new Float64Array(vectors.length ** 2).fill(-1);
  return (a, b) => {
    const [first = 0, second = 0] = [articleOf[a], articleOf[b]];
    const place = first * vectors.length + second;
    let event = known[place] ?? -1;
    if (event < 0) {
      const [one, other] = [vectors[first], vectors[second]];
      event = first === second || !one || !other ? 1 : Math.min(1, cosine(one, other) / surely);
      known[place] = event;
    }
    return event;
  };
}
