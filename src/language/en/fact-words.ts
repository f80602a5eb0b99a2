import type { FactWords } from '../fact-words.ts';
import { irregularVerbs } from './irregular.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Words in -ed that are adjectives or nouns before all else. */
const noVerbs = words(
  'armed united mixed speed breed hundred indeed sacred wicked naked rugged alleged supposed so-called',
);

/** Verb forms, auxiliaries and adjuncts of Quirk et al., A Comprehensive Grammar of the English Language (1985), sections 3.2–3.39, 3.63 and 9.14–9.50. */
export const factWords: FactWords = {
  isPast: (word) => (irregularVerbs.has(word) || /\p{L}{2}ed$/u.test(word)) && !noVerbs.has(word),
  passives: words('is are was were be been being'),
  modals: words('will would shall should can could may might must'),
  adjuncts: words('in at on for from after before during amid'),
  subordinators: words(
    'when where as before after while because if whether since until till once although though unless',
  ),
  anniversaries: words('anniversary'),
  years: words('years'),
  keeping: words(
    'mark marks marked marking celebrate celebrates celebrated celebrating commemorate commemorates commemorated commemorating',
  ),
};
