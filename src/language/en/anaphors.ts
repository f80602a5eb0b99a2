/**
 * Words that, at the head of a sentence, point back to one before it: pronouns and demonstratives, and the linking adverbs and
 * conjunctions of Quirk et al., A Comprehensive Grammar of the English Language (1985), section 8.134–8.147.
 */
export const anaphors: ReadonlySet<string> = new Set(
  `he she it they him her them his its their this that these those such both there here
  and but or so yet nor however though although therefore thus hence then also additionally moreover furthermore besides meanwhile
  instead nevertheless nonetheless still otherwise consequently accordingly likewise similarly indeed again too another
  former latter earlier later afterwards`
    .split(/\s+/u)
    .filter(Boolean),
);
