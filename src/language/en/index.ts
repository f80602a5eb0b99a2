import { stemmer } from 'stemmer';
import type { LanguagePack } from '../pack.ts';
import { abbreviations } from './abbreviations.ts';
import { months, weekdays } from './calendar.ts';
import { numberWords, ordinalWords } from './numbers.ts';
import { personTitles } from './person-titles.ts';
import { speechVerbs } from './speech-verbs.ts';
import { stopWords } from './stop-words.ts';

/** English. Stems by Porter's algorithm (1980). */
export const english: LanguagePack = {
  tag: 'en',
  stopWords,
  stem: stemmer,
  months,
  weekdays,
  abbreviations,
  speechVerbs,
  numberWords,
  ordinalWords,
  personTitles,
};
