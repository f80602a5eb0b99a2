import { groupsOfWords } from '../loaded-words.ts';

/**
 * Words by which outlets take different sides on one thing, one group a line: nouns and verb forms that are exchanged for one another in reports of one
 * event and do not weigh the same; the groups of `../en/loaded-words.ts`, by the entries of the Fundéu's recommendations and of the Libro de estilo of
 * El País that tell such words apart (aborto, atentado, conflicto, inmigración, okupa, protesta, terrorismo).
 */
const table = `
manifestantes alborotadores vándalos saqueadores radicales turba multitud gente personas
protesta protestas manifestación manifestaciones disturbio disturbios revuelta revueltas algarada algaradas marcha
muerto muertos asesinado asesinados abatido abatidos ejecutado ejecutados masacrados
muerte asesinato ejecución matanza masacre homicidio
terrorista terroristas militante militantes combatiente combatientes pistolero pistoleros extremista extremistas insurgente insurgentes rebelde rebeldes guerrilleros
ilegales irregulares indocumentados
inmigrantes migrantes extranjeros refugiados ilegales
régimen gobierno ejecutivo
invasión incursión operación intervención
guerra conflicto invasión
líder dictador caudillo
detenido detenidos arrestado arrestados secuestrado secuestrados
anexionó ocupó liberó capturó
feto bebé nasciturus
crisis problema desafío
escándalo polémica caso
progresista progresistas izquierdista izquierdistas socialista socialistas comunista comunistas
conservador conservadores derechista derechistas ultraderechista ultraderechistas
secta culto
espía agente
soborno pago mordida
mentira mentiras falsedad falsedades
destituido cesado despedido apartado
dimitió renunció
recorte recortes ajuste ajustes reforma
subida alza sablazo
okupas ocupantes
propaganda comunicación
tortura interrogatorio
`;

export const loadedWords: ReadonlyMap<string, readonly number[]> = groupsOfWords(table);
