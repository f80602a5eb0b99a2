/** Words beside and inside the pictures. */
import type { Sharing } from '../views/copy-map.ts';

export const copyMap = {
  title: 'Who shares what',
  note: 'One column for each article, one block for each sentence, from the article’s first to its last, as high as the sentence is long.',
  noteOnMany: 'How many sentences of each article others have, too, and in what way.',
  picture: 'Each article as a column of its sentences, by what they share; the table below has the numbers.',
  table: 'Sentences of each article, by what they share',
  sentences: 'Sentences',
  all: 'all sentences',
  sharings: {
    differs: 'in a difference',
    across: 'shared with another origin',
    within: 'shared within its origin',
    close: 'close, not the same',
    alone: 'in this article only',
  } satisfies Record<Sharing, string>,
};

export const timeline = {
  picture: 'When it happened, and when each article was published and captured; the table below has the dates.',
};
