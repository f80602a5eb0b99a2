/**
 * Words that newspapers exchange for one another when they rewrite a report, one group a line, base forms, no word twice (Open Multilingual WordNet,
 * Spanish part: Multilingual Central Repository 3.0). A word with another common sense stands in no group: a wrong match costs more than a missed one.
 */
const table = `
fallecer morir
ejecutivo gobierno
comicios elecciones
inundación riada
sismo terremoto seísmo
incremento aumento
incrementar aumentar
descenso disminución
acabar terminar finalizar
empezar comenzar
lesionado herido
vivienda casa
automóvil coche
suceder ocurrir
mandatario presidente
dimitir renunciar
dimisión renuncia
sindicato central
normativa norma
reunión encuentro
solicitar pedir
evacuar desalojar
rehusar rechazar
`;

/** Base forms to the first word of their group. */
export const synonyms: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const group = line.split(' ');
      return group.map((word): [string, string] => [word, group[0] ?? word]);
    }),
);
