import { endOf, startOf } from './rows.ts';
import { frequencyWeights, type Space, type Vectors, type Vocabulary } from './space.ts';

/**
 * What the terms of one article are worth to a comparison, at their places in its row: in lists of their own, so that the processor keeps them near
 * while many others are compared with it, and 0 where they stand outside the lead or the headline, so that it need not ask.
 */
export class PivotTerms {
  /** Times the frequency weight and the scale of another article: what the two add to the cosine of their words. */
  readonly body: Float64Array;
  /** The same of the leads. */
  readonly lead: Float64Array;
  /** How rare the term is: of all terms, of those of the lead, of those of the headline. */
  readonly worth: Float64Array;
  readonly worthOfLead: Float64Array;
  readonly worthOfTitle: Float64Array;

  /** @param size terms of the longest article. */
  constructor(size: number) {
    this.body = new Float64Array(size);
    this.lead = new Float64Array(size);
    this.worth = new Float64Array(size);
    this.worthOfLead = new Float64Array(size);
    this.worthOfTitle = new Float64Array(size);
  }

  read({ words, lead, title, vocabulary }: Space, article: number): void {
    const { terms } = words;
    const [first, size] = [startOf(terms, article), sizeOf(words, article)];
    const [leadSize, titleSize] = [sizeOf(lead, article), sizeOf(title, article)];
    for (let place = 0; place < size; place += 1) {
      const worth = vocabulary.idf[terms.values[first + place] ?? 0] ?? 0;
      this.worth[place] = worth;
      this.worthOfLead[place] = place < leadSize ? worth : 0;
      this.worthOfTitle[place] = place < titleSize ? worth : 0;
    }
    weigh(words, vocabulary, article, this.body);
    this.lead.fill(0, leadSize, size);
    weigh(lead, vocabulary, article, this.lead);
  }
}

/** Writes what each term of a row weighs, times its rarity: times the frequency weight and the scale of another row, what the two add to the cosine. */
export function weigh({ terms, uses, scale }: Vectors, { idf }: Vocabulary, row: number, weights: Float64Array): void {
  const [first, firstUse] = [startOf(terms, row), startOf(uses, row)];
  const size = endOf(uses, row) - firstUse;
  const rowScale = scale[row] ?? 0;
  for (let place = 0; place < size; place += 1) {
    const rarity = idf[terms.values[first + place] ?? 0] ?? 0;
    weights[place] = (frequencyWeights[uses.values[firstUse + place] ?? 0] ?? 0) * rarity * rarity * rowScale;
  }
}

/** Terms of a row. */
export const sizeOf = ({ uses }: Vectors, row: number): number => endOf(uses, row) - startOf(uses, row);

/** Terms of the longest row. */
export function longest(vectors: Vectors): number {
  let most = 0;
  for (let row = 0; row + 1 < vectors.uses.starts.length; row += 1) most = Math.max(most, sizeOf(vectors, row));
  return most;
}

/** What the terms of each row are worth together. */
export function worths({ terms, uses }: Vectors, { idf }: Vocabulary): Float32Array {
  return Float32Array.from({ length: uses.starts.length - 1 }, (_, row) => {
    const first = startOf(terms, row);
    const size = endOf(uses, row) - startOf(uses, row);
    let worth = 0;
    for (let place = first; place < first + size; place += 1) worth += idf[terms.values[place] ?? 0] ?? 0;
    return worth;
  });
}
