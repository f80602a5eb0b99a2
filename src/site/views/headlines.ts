import { titleQuote } from './quotes.ts';
import type { TitleQuote } from './quotes.ts';
import type { Witness } from './witnesses.ts';

/** One headline, with every outlet that prints it. */
export interface Headline {
  readonly title: TitleQuote;
  readonly witnesses: readonly [Witness, ...Witness[]];
}

/** The story's headlines in the order of its witnesses, each wording once. Those that stand in for one are never taken together. */
export function headlines(witnesses: readonly Witness[]): Headline[] {
  const wording = ({ article }: Witness) =>
    article.title.basis === 'stated' ? `stated ${article.title.text}` : `derived ${article.id}`;
  return [...Map.groupBy(witnesses, wording).values()].flatMap(([first, ...others]) =>
    first ? [{ title: titleQuote(first.article), witnesses: [first, ...others] }] : [],
  );
}
