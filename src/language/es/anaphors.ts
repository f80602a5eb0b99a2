/**
 * Words that, at the head of a sentence, point back to one before it: pronouns and demonstratives, and the discourse markers of RAE and ASALE,
 * Nueva gramática de la lengua española (2009), sections 16 and 30.12–30.13.
 */
export const anaphors: ReadonlySet<string> = new Set(
  `él ella ellos ellas ello le les su sus suyo suya este esta esto estos estas ese esa eso esos esas aquel aquella aquello
  aquellos aquellas ambos ambas dicho dicha dichos dichas tal tales allí ahí así pero y o sino aunque sin además también tampoco asimismo
  igualmente entonces luego después posteriormente mientras por no obstante embargo otro otra otros otras anterior mismo misma`
    .split(/\s+/u)
    .filter(Boolean),
);
