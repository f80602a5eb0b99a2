import { stemmer } from 'stemmer';
import { remember } from '../remember.ts';
import { irregularForms } from './irregular.ts';
import { spell } from './spelling.ts';
import { synonyms } from './synonyms.ts';

/** Stems by Porter's algorithm (1980). Whoever asks often remembers it: half of the time would go to a memory here. */
export const stem: (word: string) => string = stemmer;

const synonymOfStem: ReadonlyMap<string, string> = new Map(
  Array.from(synonyms, ([word, first]): [string, string] => [stem(spell(word)), stem(spell(first))]),
);

/** One form for all words that mean the same in a rewrite: irregular and British forms, synonyms and endings brought together. */
export const root: (word: string) => string = remember(
  (word) => {
    const base = stem(spell(irregularForms.get(word) ?? word));
    return synonymOfStem.get(base) ?? base;
  },
  { texts: 20_000, length: 40 },
);
