/**
 * Function words of Spanish: the closed classes (articles, pronouns, prepositions, conjunctions, auxiliaries) of RAE and ASALE, Nueva gramática de la
 * lengua española (2009), and the forms of ser, estar, haber and tener as the Snowball project's list has them.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `el la los las lo un una unos unas al del a ante bajo cabe con contra de desde durante en entre hacia hasta mediante para por según sin so sobre tras
  versus vía y e ni o u pero mas sino que si porque pues como cuando donde mientras aunque conque luego
  yo me mí conmigo tú te ti contigo él ella ello le se sí consigo nosotros nosotras nos vosotros vosotras os ellos ellas les usted ustedes
  mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras mío mía míos mías tuyo tuya tuyos tuyas suyo suya suyos suyas
  este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas éste ésta éstos éstas
  quien quienes cual cuales cuyo cuya cuyos cuyas qué quién quiénes cuál cuáles cómo cuándo dónde cuánto cuánta cuántos cuántas
  alguien algo nadie nada alguno alguna algunos algunas algún ninguno ninguna ningún cada cualquier cualquiera todo toda todos todas
  mucho mucha muchos muchas poco poca pocos pocas otro otra otros otras mismo misma mismos mismas tal tales tan tanto tanta tantos tantas ambos ambas
  uno no ya muy más menos también tampoco aún todavía así solo sólo entonces después antes ahora aquí ahí allí siempre nunca además casi incluso apenas
  ser es soy eres somos sois son sea seas seamos sean era eras éramos eran fui fue fuimos fueron fuera fueran fuese siendo sido será serán sería serían
  estar está estoy estás estamos están esté estén estaba estaban estuvo estuvieron estando estado estará estarán
  haber ha he has hemos habéis han haya hayan había habían hubo hay habrá habrán habría habrían habido habiendo
  tener tiene tengo tenemos tienen tenga tengan tenía tenían tuvo tuvieron tendrá tendrán teniendo tenido
  poder puede pueden podrá podrán podría podrían pudo pudieron deber debe deben debía debería deberían
  dijo dice dicen dijeron dicho ha hacer hace hacen hizo hicieron va van ir`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Words that deny (RAE and ASALE, Nueva gramática, 2009, chapter 48). */
export const negations: ReadonlySet<string> = new Set(
  'no ni nunca jamás nadie nada ninguno ninguna ningún tampoco sin'.split(' '),
);
