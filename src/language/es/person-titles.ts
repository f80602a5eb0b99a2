const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** Titles and offices that stand before a person's name (RAE, Ortografía, 2010, section IV 4.2.4.1.6), lower case. */
export const personTitles: ReadonlySet<string> = new Set(
  words(`sr sra srta señor señora señorita don doña d dña dr dra doctor doctora prof profesor profesora lic ing mons monseñor rey reina príncipe princesa
  infanta papa cardenal arzobispo obispo padre sor sir lord presidente presidenta vicepresidente vicepresidenta expresidente expresidenta
  premier canciller ministro ministra ministros viceministro viceministra exministro exministra secretario secretaria portavoz vocero vocera
  consejero consejera conseller consellera alcalde alcaldesa exalcalde edil concejal concejala gobernador gobernadora delegado delegada subdelegado
  subdelegada senador senadora diputado diputada exdiputado eurodiputado eurodiputada congresista líder jefe jefa director directora
  subdirector subdirectora gerente comisario comisaria embajador embajadora general coronel comandante capitán capitana teniente sargento
  almirante juez jueza fiscal magistrado magistrada abogado abogada inspector inspectora analista economista entrenador entrenadora
  seleccionador seleccionadora técnico escritor escritora actor actriz candidato candidata activista experto experta`),
);

/** Words that set a title lower, earlier or for a time. */
export const rankWords: ReadonlySet<string> = new Set(
  words(
    'vice ex exlíder adjunto adjunta interino interina suplente honorario honoraria emérito emérita saliente segundo segunda',
  ),
);

/** What leaving one of them out says: another office, or an office of another time. */
export const rankKinds: ReadonlyMap<string, 'office' | 'time'> = new Map([
  ...['vice', 'adjunto', 'adjunta', 'interino', 'interina', 'suplente'].map((word) => [word, 'office'] as const),
  ...['ex', 'emérito', 'emérita', 'saliente'].map((word) => [word, 'time'] as const),
]);
