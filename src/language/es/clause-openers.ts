/**
 * Words that open a clause: coordinators, subordinators and relative words (RAE and ASALE, Nueva gramática de la lengua española, 2009, chapters 22, 31
 * and 43–47), and the prepositions that take a clause's place in news ("tras", "según").
 */
export const clauseOpeners: ReadonlySet<string> = new Set(
  'y e pero sino que quien quienes cuyo cuya cuyos cuyas donde cuando mientras como porque pues aunque si según tras ante con incluido incluida'.split(
    ' ',
  ),
);
