/**
 * Words that open a clause: the subordinators, relative words and coordinators of Quirk et al., A Comprehensive Grammar of the English
 * Language (1985), sections 13.5 and 14.12, and the prepositions that take a clause's place in news ("amid", "including").
 */
export const clauseOpeners: ReadonlySet<string> = new Set(
  'and but which who whom whose that while whereas as when where after before because since although though amid with citing saying including'.split(
    ' ',
  ),
);
