import type { Collation } from '../../collate/collation.ts';
import type { Witness } from './witnesses.ts';

/** What a sentence shares with the story's other articles, the strongest first. */
export const sharings = ['differs', 'across', 'within', 'close', 'alone'] as const;
export type Sharing = (typeof sharings)[number];

/** One article of the copy map: its sentences from top to bottom. */
export interface MapColumn {
  readonly witness: Witness;
  /** One block for each sentence of the text; `top` and `height` as shares (0 to 1) of the longest article. */
  readonly blocks: readonly { readonly sharing: Sharing; readonly top: number; readonly height: number }[];
  readonly counts: Readonly<Record<Sharing, number>>;
}

export interface CopyMap {
  readonly columns: readonly MapColumn[];
  /** Characters of the longest article's sentences, at least 1. */
  readonly longest: number;
}

/** Each article's sentences, by what they share: in the order of the columns of statements. */
export function copyMap(collation: Collation, witnesses: readonly Witness[]): CopyMap {
  const sharingOf = sharingsOf(collation, witnesses);
  const texts = witnesses.map(({ article }) => article.sentences.filter(({ kind }) => kind === 'body'));
  const lengths = texts.map((sentences) => sentences.reduce((sum, { text }) => sum + text.length, 0));
  const longest = Math.max(1, ...lengths);
  const columns = witnesses.map((witness, column): MapColumn => {
    const counts = { differs: 0, across: 0, within: 0, close: 0, alone: 0 };
    let done = 0;
    const blocks = texts[column]!.map(({ index, text }) => {
      const sharing = sharingOf.get(keyOf(witness.article.id, index)) ?? 'alone';
      const top = done / longest;
      counts[sharing] += 1;
      done += text.length;
      return { sharing, top, height: text.length / longest };
    });
    return { witness, blocks, counts };
  });
  return { columns, longest };
}

const keyOf = (article: string, sentence: number) => `${sentence} ${article}`;

/** Sentence → the strongest thing that it shares; sentences that share nothing are left out. */
function sharingsOf({ claims, differences }: Collation, witnesses: readonly Witness[]): Map<string, Sharing> {
  const originOf = new Map(witnesses.map(({ article, origin }) => [article.id, origin]));
  const found = new Map<string, Sharing>();
  const note = (article: string, sentence: number, sharing: Sharing) => {
    const key = keyOf(article, sentence);
    const known = found.get(key);
    if (known === undefined || sharings.indexOf(sharing) < sharings.indexOf(known)) found.set(key, sharing);
  };
  for (const { statements } of claims) {
    const same = statements.filter(({ relation }) => relation === 'same');
    const articles = new Set(same.map(({ article }) => article));
    const origins = new Set([...articles].map((id) => originOf.get(id)));
    for (const { article, sentence, relation } of statements) {
      if (relation === 'related') note(article, sentence, 'close');
      else if (articles.size > 1) note(article, sentence, origins.size > 1 ? 'across' : 'within');
      else if (statements.length > same.length) note(article, sentence, 'close');
    }
  }
  for (const { readings } of differences) {
    for (const { statements } of readings)
      for (const { article, sentence } of statements) note(article, sentence, 'differs');
  }
  return found;
}
