import { groupsOfWords } from '../loaded-words.ts';

/**
 * Words by which outlets take different sides on one thing, one group a line: nouns and verb forms that are exchanged for one another in reports of one
 * event and do not weigh the same. The groups are those of Recasens, Danescu-Niculescu-Mizil and Jurafsky, Linguistic Models for Analyzing and
 * Detecting Biased Language (ACL 2013), "one-sided terms", and of the entries of the AP Stylebook and the BBC News Style Guide that tell such words apart
 * (abortion, immigration, militant, protest, riot, terrorism, transgender).
 */
const table = `
protesters protestors demonstrators rioters looters mob crowd marchers people
protest protests demonstration demonstrations riot riots unrest uprising rally march
killed murdered assassinated executed slain slaughtered
death killing murder assassination execution slaughter massacre
terrorist terrorists militant militants fighter fighters gunman gunmen extremist extremists insurgent insurgents rebel rebels
undocumented unauthorized illegal
immigrants migrants aliens refugees foreigners
regime government administration
invasion incursion operation intervention
war conflict invasion
leader dictator strongman
crackdown clampdown enforcement
ban restriction restrictions
bureaucrat bureaucrats official officials
mercenary mercenaries contractor contractors
detained arrested abducted kidnapped
seized captured annexed occupied liberated
fetus baby unborn
crisis problem challenge
scandal controversy affair
liberal progressive leftist left-leaning left-wing socialist communist
conservative right-wing far-right nationalist
cult sect
spy agent
bribe payment
lie lies falsehood falsehoods misstatement
claimed said stated alleged insisted
fled left departed
fired dismissed ousted removed
quit resigned
surveillance spying
torture interrogation
propaganda messaging
`;

/** Lower-case words to the number of their groups. */
export const loadedWords: ReadonlyMap<string, readonly number[]> = groupsOfWords(table);
