/**
 * Verbs that carry little meaning of their own beside their noun (make a stop, take a decision), and verbs of structure, base forms: Quirk et al.,
 * A Comprehensive Grammar of the English Language (1985), sections 2.35 (copulas) and 10.30, 18 (light verbs).
 */
export const lightVerbs: ReadonlySet<string> = new Set(
  'make take give go come put keep become seem include follow accord'.split(' '),
);
