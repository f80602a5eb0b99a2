import { stemmer } from 'stemmer';
import { remember } from '../remember.ts';
import { irregularForms } from './irregular.ts';
import { spell } from './spelling.ts';
import { synonyms } from './synonyms.ts';

const synonymOfStem: ReadonlyMap<string, string> = new Map(
  Array.from(synonyms, ([word, first]): [string, string] => [stemmer(spell(word)), stemmer(spell(first))]),
);

/** One form for all words that mean the same in a rewrite: irregular and British forms, synonyms and endings brought together. */
export const root: (word: string) => string = remember(
  (word) => {
    const stem = stemmer(spell(irregularForms.get(word) ?? word));
    return synonymOfStem.get(stem) ?? stem;
  },
  { texts: 20_000, length: 40 },
);
