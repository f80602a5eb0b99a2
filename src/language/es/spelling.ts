/** Words with two accepted spellings, to the first (RAE, Diccionario panhispánico de dudas). */
const words: ReadonlyMap<string, string> = new Map([
  ['sólo', 'solo'],
  ['éste', 'este'],
  ['ésta', 'esta'],
  ['éstos', 'estos'],
  ['éstas', 'estas'],
  ['período', 'periodo'],
  ['períodos', 'periodos'],
  ['guión', 'guion'],
  ['vídeo', 'video'],
  ['vídeos', 'videos'],
  ['fútbol', 'futbol'],
  ['cardíaco', 'cardiaco'],
  ['policíaco', 'policiaco'],
  ['setiembre', 'septiembre'],
  ['méjico', 'méxico'],
  ['iraquí', 'irakí'],
  ['qatarí', 'catarí'],
]);

/** One spelling of a lower-case word. */
export function spell(word: string): string {
  return words.get(word) ?? word;
}
