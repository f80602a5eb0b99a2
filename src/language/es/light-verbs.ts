/** Verbs that carry little meaning of their own beside their noun (RAE and ASALE, Nueva gramática, 2009, section 35.3), base forms. */
export const lightVerbs: ReadonlySet<string> = new Set(
  'hacer dar tener tomar poner llevar realizar efectuar seguir quedar'.split(' '),
);
