import type { SpeechGrammar } from '../speech-grammar.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** Closed classes of Spanish (RAE and ASALE, Nueva gramática de la lengua española, 2009) that stand around a verb of speech. */
export const speechGrammar: SpeechGrammar = {
  labellingVerbs: words(
    'llamó llamado llamaron calificó califica calificado calificaron tachó tachado tacharon tildó tildado tildaron describió describe descrito definió define definido denominó denominado bautizó bautizado',
  ),
  introducers: words('lema lemas consigna consignas grito gritos palabra palabras término frase reza rezaba'),
  participles: words(
    'diciendo afirmando asegurando señalando indicando explicando añadiendo agregando declarando anunciando insistiendo subrayando destacando recordando advirtiendo alertando reclamando pidiendo exigiendo reconociendo admitiendo confirmando negando denunciando acusando criticando prometiendo lamentando concluyendo respondiendo preguntando llamando calificando describiendo definiendo tachando tildando gritando coreando escribiendo citando',
  ),
  singularPronouns: words('él ella este esta éste ésta aquel aquella'),
  otherPronouns: words(
    'yo tú usted nosotros nosotras ustedes ellos ellas ello esto eso aquello quien que cual uno una se',
  ),
  relativePronouns: words('que quien'),
  clauseOpeners: words(
    'que quien quienes cual donde cuando mientras aunque pero y e o ni si pues porque sino cuyo cuya',
  ),
  determiners: words(
    'el la los las un una unos unas otro otra su sus este esta estos estas ese esa dicho dicha varios varias dos tres',
  ),
  linkingPrepositions: words('de del para en por'),
  complementPrepositions: words('de del para'),
  officePrepositions: words('de del'),
  nameParticles: words('de del la las los van von der den el al bin da do dos du di'),
  auxiliaries: words(
    'ha han había habían he hemos haya fue es era son será está estaba están según como así tal también tampoco ya no se le les lo la me nos además después luego entonces antes ayer hoy anoche ahora incluso solo sólo siempre nunca aún todavía posteriormente asimismo igualmente',
  ),
  isAdverb: (word) => word.length > 6 && word.endsWith('mente'),
  subjectFollows: true,
  agentPreposition: 'por',
  attributionPhrases: [['según'], ['de', 'acuerdo', 'con'], ['en', 'palabras', 'de'], ['a', 'juicio', 'de']],
};
