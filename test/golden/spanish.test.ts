/**
 * The six Spanish captures of `examples/spanish`, read as the site reads them, alone and beside English reports of the same events. A person read
 * in the captures which report which event, who wrote for whom, and which number differs.
 */
import { expect, test } from 'vitest';
import { clusterArticles } from '../../src/cluster/index.ts';
import { plainArticle } from '../../src/ingest/plain-article.ts';
import { buildEdition } from '../../src/site/build-edition.ts';

const edition = buildEdition(new URL('../../examples/spanish', import.meta.url).pathname);
const articles = [...edition.articles.values()];
const strike = ['huelga_gaceta', 'huelga_radio', 'huelga_segre'];
const flood = ['riada_gaceta', 'riada_radio', 'riada_segre'];
const collationOf = (member: string) => {
  const found = [...edition.stories.values()].find(({ story }) => story.articles.includes(member));
  if (found === undefined) throw new Error(`No story holds ${member}.`);
  return found;
};

const english = [
  {
    id: 'flood_en',
    title: 'Four dead as the Torco bursts its banks in Valmar',
    date: '2025-10-07',
    text: 'The river Torco killed four people in Valmar on Tuesday and forced 1,200 residents of the Ribera and San Telmo districts to leave, the regional government said.\nThe water rose to three metres in the Calle del Molino, where firefighters took 86 people from the roofs.\n“We had never seen the river rise so fast,” said the regional interior minister, Elena Marcos.\nThe Ordal dam is 98% full and will release water all night. Andrés Lobo, the regional president, promised aid of 45 million euros.',
  },
  {
    id: 'strike_en',
    title: 'Dockers of Puerto Nuevo end their strike after 23 days',
    date: '2025-03-21',
    text: 'Dockers at Puerto Nuevo called off their 23-day strike on Friday after accepting a pay rise of 6.5 percent over two years and 140 permanent jobs.\nThe port will open again on Monday at six, said the port authority, which puts the losses at 310 million euros.\n“We have defended jobs,” said Tomás Ferrer of the dockers’ union. Isabel Roca, president of the employers, said that the port was getting back to normal.\nSome 12,000 containers were stuck on the quays and 46 ships went to other ports, the transport minister, Raúl Soler, said.',
  },
].map((facts) => plainArticle({ ...facts, source: null, url: null }, 'english.jsonl'));

test('every capture is Spanish, and dated by what it prints', () => {
  expect(articles.map(({ id, language, dates }) => [id, language, dates.published?.date])).toEqual([
    ['huelga_gaceta', 'es', '2025-03-21'],
    ['huelga_radio', 'es', '2025-03-22'],
    ['huelga_segre', 'es', '2025-03-21'],
    ['riada_gaceta', 'es', '2025-10-07'],
    ['riada_radio', 'es', '2025-10-08'],
    ['riada_segre', 'es', '2025-10-07'],
  ]);
});

test('each event is one story, on its day', () => {
  const stories = [...edition.stories.values()].map(({ story }) => [story.event?.date, story.articles]);
  expect(stories).toEqual([
    ['2025-10-07', flood],
    ['2025-03-21', strike],
  ]);
});

test('beside English reports of the same events, with the same names and numbers, each language keeps to itself', () => {
  expect(english.map(({ language }) => language)).toEqual(['en', 'en']);
  const groups = clusterArticles([...articles, ...english]).map(({ articles: members }) => members);
  expect(groups.sort()).toEqual([['flood_en'], strike, flood, ['strike_en']]);
});

test('two outlets have their words from the agency, which they credit, and one from nobody', () => {
  for (const [member, agency, alone] of [
    ['huelga_segre', ['huelga_gaceta', 'huelga_segre'], 'huelga_radio'],
    ['riada_segre', ['riada_gaceta', 'riada_segre'], 'riada_radio'],
  ] as const) {
    const { origins } = collationOf(member).collation;
    expect(origins.map(({ name, articles: members }) => [name, members])).toEqual([
      ['Agencia Litoral', agency],
      [null, [alone]],
    ]);
  }
});

test('the number of the dead differs, and nothing else is said to', () => {
  const differences = ['riada_segre', 'huelga_segre'].flatMap((member) => collationOf(member).collation.differences);
  expect(differences.map(({ kind, outcome, readings }) => [kind, outcome, readings.map(({ value }) => value)])).toEqual(
    [['number', 'conflict', ['Cuatro personas', 'al menos cinco muertos']]],
  );
});

test('one utterance in two outlets is one, whoever conjugates it', () => {
  const { quotations } = collationOf('riada_segre').collation;
  expect(quotations.map(({ speaker, readings }) => [speaker, readings[0]?.articles])).toEqual([
    ['Andrés Lobo', ['riada_gaceta', 'riada_segre']],
    ['Elena Marcos', ['riada_gaceta', 'riada_segre']],
    ['Lucía Torres', ['riada_radio']],
    ['Rosa Vidal', ['riada_radio']],
  ]);
});

test('each sentence says whose statement it passes on, or that it is the outlet’s own', () => {
  const statements = [...edition.stories.values()].flatMap(({ collation }) =>
    collation.claims.flatMap((claim) => claim.statements),
  );
  const sourcingOf = (words: string) => {
    const { sourcing } = statements.find(({ text }) => text.includes(words)) ?? {};
    return sourcing && [sourcing.kind, sourcing.name];
  };
  expect(sourcingOf('obligó a desalojar')).toEqual(['named', 'el Gobierno regional']);
  expect(sourcingOf('afirmó que «nunca habíamos visto')).toEqual(['named', 'Elena Marcos']);
  expect(sourcingOf('Según Marcos, tres de las víctimas')).toEqual(['named', 'Marcos']);
  expect(sourcingOf('que cifra las pérdidas')).toEqual(['named', 'la autoridad portuaria']);
  expect(sourcingOf('Los agricultores calculan')).toEqual(['unnamed', null]);
  expect(sourcingOf('la sierra de Ordal, en la que')).toEqual(['itself', null]);
  expect(sourcingOf('ha prometido Lobo')).toBeUndefined();
});
