import type { FactWords } from '../fact-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** The third person of the preterite, and participles, as regular verbs form them. */
const regular = /\p{L}{2}(?:ó|aron|eron|[ai]d[oa]s?)$/u;

/** Strong preterites, which have no accent, and irregular participles. */
const irregular = words(
  `dio hizo deshizo puso dispuso expuso impuso opuso propuso supuso vino intervino previno tuvo detuvo mantuvo obtuvo sostuvo retuvo estuvo anduvo hubo
  supo quiso pudo trajo atrajo condujo redujo produjo introdujo tradujo
  abierto cubierto descubierto escrito suscrito hecho impuesto propuesto puesto muerto resuelto devuelto vuelto roto visto electo`,
);

/** Nouns and adjectives with the endings of participles. */
const noVerbs = words(
  `abogado abogada aliado aliada aliados aliadas apellido cada contenido cuidado década delegado delegada demasiado diputado diputada diputados diputadas
  embajada empleado empleada empleados estado estados entrada ganado grado jornada jurado juzgado lado llegada marido medida medidas mercado mercados nada
  partido partidos pasado pasada pasados pescado privado privada rápido rápida resultado resultados ruido sagrado salida senado sentido sólido soldado soldados
  todavía tratado tratados unido unida unidos unidas vestido vida vidas`,
);

/** Verb forms and what stands around them after RAE and ASALE, Nueva gramática de la lengua española (2009), chapters 4, 23, 28, 29, 41 and 47. */
export const factWords: FactWords = {
  isPast: (word) => (irregular.has(word) || regular.test(word)) && !noVerbs.has(word),
  passives: words('fue fueron es son era eran sido siendo'),
  modals: words(
    'será serán sería serían habrá habrán habría habrían puede pueden podrá podrán podría podrían debe deben deberá deberán debería deberían haya hayan va van quiere quieren',
  ),
  adjuncts: words('en durante tras desde hasta ante'),
  subordinators: words('cuando donde como antes después mientras porque si desde hasta aunque tras apenas'),
  anniversaries: words('aniversario'),
  years: words('años'),
  keeping: words(
    `celebra celebran celebró celebraron celebrar celebrando conmemora conmemoran conmemoró conmemoraron conmemorar conmemorando
    cumple cumplen cumplió cumplieron cumplir cumplirse festeja festejan festejó festejaron festejar festejando`,
  ),
};
