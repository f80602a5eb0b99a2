import { describe, expect, test } from 'vitest';
import { readAmounts } from '../../../src/collate/differences/amounts/read-amounts.ts';
import type { Article } from '../../../src/ingest/article.ts';
import { findDates } from '../../../src/language/dates.ts';
import { spanish } from '../../../src/language/es/index.ts';
import { findNames } from '../../../src/language/names.ts';
import { splitSentences } from '../../../src/language/sentences.ts';
import { read } from '../ingest/capture.ts';

const split = (text: string): string[] => splitSentences(text, spanish).map(([start, end]) => text.slice(start, end));

describe('a Spanish sentence ends', () => {
  test.each([
    ['¿Cuándo volverá? Nadie lo sabe.', ['¿Cuándo volverá?', 'Nadie lo sabe.']],
    ['Llegó tarde. ¡No hay luz! ¿Por qué?', ['Llegó tarde.', '¡No hay luz!', '¿Por qué?']],
    ['Es el fin. «No iremos», dijo Ruiz.', ['Es el fin.', '«No iremos», dijo Ruiz.']],
  ])('%s', (text, sentences) => expect(split(text)).toEqual(sentences));
});

test.each([
  'El Sr. Pérez y la Sra. López fueron a Murcia.',
  'Viajó a EE. UU. en 2010 y a EE.UU. en 2012.',
  'Lo dice la pág. 34 del informe.',
  'La Dra. Ruiz y el Excmo. Sr. Alcalde hablaron.',
  '«¿Quién paga? Nadie», respondió la portavoz.',
  'Vive en la Avda. Constitución núm. 12.',
])('a Spanish sentence goes on: %s', (text) => expect(split(text)).toEqual([text]));

describe('a Spanish date', () => {
  const found = (text: string) =>
    findDates(text, spanish).map(({ start, end, ...rest }) => ({ ...rest, text: text.slice(start, end) }));

  test.each([
    ['16 de mayo de 2024', '2024-05-16'],
    ['16 de mayo del 2024', '2024-05-16'],
    ['16 mayo 2024', '2024-05-16'],
    ['16 may. 2024', '2024-05-16'],
    ['jueves, 16 de mayo de 2024', '2024-05-16'],
    ['1º de enero de 2023', '2023-01-01'],
    ['16/05/2024', '2024-05-16'],
    ['5/6/2024', '2024-06-05'],
    ['16.05.2024', '2024-05-16'],
  ])('%s', (text, date) => expect(found(text)).toMatchObject([{ kind: 'day', date }]));

  test('leaves open what it does not say', () => {
    expect(found('el 3 de junio')).toEqual([{ kind: 'yearless', month: 6, day: 3, text: '3 de junio' }]);
    expect(found('en mayo de 2024')).toEqual([{ kind: 'month', date: '2024-05', text: 'mayo de 2024' }]);
    expect(found('el jueves')).toEqual([{ kind: 'weekday', weekday: 4, text: 'jueves' }]);
    expect(found('anteayer')).toEqual([{ kind: 'relative', days: -2, text: 'anteayer' }]);
  });

  test.each(['Plácido Domingo cantó', 'por la mañana', 'el 31 de abril de 2024', 'un mar de gente'])(
    'is none: %s',
    (text) => expect(found(text)).toEqual([]),
  );
});

describe('Spanish names', () => {
  const namesIn = (...texts: string[]): string[] =>
    findNames(texts, spanish)
      .flat()
      .map(({ text }) => text);

  test.each([
    ['ayer Luis de la Fuente convocó a todos', ['Luis de la Fuente']],
    ['habló el presidente Pedro Sánchez en Madrid', ['Pedro Sánchez', 'Madrid']],
    [
      'lo dicen el Ministerio de Hacienda y la Universidad de los Andes en su informe de ayer.',
      ['Ministerio de Hacienda', 'Universidad de los Andes'],
    ],
    ['fue el lunes con Ursula von der Leyen', ['Ursula von der Leyen']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));
});

describe('a Spanish amount', () => {
  const inWords = (text: string): string[] =>
    readAmounts(text, spanish).map(
      ({ kind, value, fate, low, start, end }) =>
        `${text.slice(start, end)} = ${String(value ?? `from ${low}`)} ${fate ?? kind}`,
    );

  test.each([
    ['unos 1.234,5 millones de euros', ['unos 1.234,5 millones de euros = 1234500000 money']],
    ['mil millones de dólares', ['mil millones de dólares = 1000000000 money']],
    ['3.500 millones de euros', ['3.500 millones de euros = 3500000000 money']],
    ['costó 3,5 €', ['3,5 € = 3.5 money']],
    ['subió un 3,5 %', ['3,5 % = 3.5 percent']],
    ['subió un 3,5%', ['3,5% = 3.5 percent']],
    ['el 40 por ciento', ['40 por ciento = 40 percent']],
    ['treinta y cinco carreteras', ['treinta y cinco carreteras = 35 count']],
    ['mil doscientas personas', ['mil doscientas personas = 1200 count']],
    ['ciento veinte viviendas', ['ciento veinte viviendas = 120 count']],
    ['más de 120 heridos', ['más de 120 heridos = 120 hurt']],
    ['murieron 34 personas', ['34 personas = 34 dead']],
    ['decenas de miles de personas', ['decenas de miles de personas = from 20000 count']],
    ['entre 10 y 15 personas', ['10 y 15 personas = 15 count']],
    ['12.400 familias', ['12.400 familias = 12400 count']],
    ['12,400,000 familias', ['12,400,000 familias = 12400000 count']],
    ['recorrió 1.200 kilómetros', ['1.200 kilómetros = 1200000 measure']],
  ])('%s', (text, amounts) => expect(inWords(text)).toEqual(amounts));

  test.each([
    ['a las 18.30 horas', 'an hour'],
    ['el 16 de mayo', 'a date'],
    ['el artículo 155', 'a name'],
    ['1,234 personas', 'a thousand in Mexico, one and a quarter in Spain'],
  ])('%s is none: %s', (text) => expect(inWords(text)).toEqual([]));
});

const headline = 'El Gobierno aprueba 3.500 millones para los pueblos inundados';
const body = [
  'El Consejo de Ministros ha aprobado este jueves un plan de 3.500 millones de euros para los municipios afectados por las inundaciones.',
  'Las ayudas llegarán a 12.400 familias de la cuenca antes del verano, según el texto que se ha publicado hoy en el boletín oficial.',
].join('\n\n');
const asides = ({ boilerplate }: Article): string[] => boilerplate.map(({ rule, text }) => `${rule}: ${text}`);
const ownText = ({ sentences }: Article): string[] => sentences.map(({ text }) => text);

describe('a Spanish quotation has the speaker', () => {
  test.each([
    ['«No vamos a dejar solo a nadie», dijo Carmen Vidal.', 'Carmen Vidal'],
    ['«No vamos a dejar solo a nadie», ha dicho este jueves Carmen Vidal.', 'Carmen Vidal'],
    [
      '“No vamos a dejar solo a nadie”, aseguró el presidente del Gobierno, Pedro Sanz, en rueda de prensa.',
      'Pedro Sanz',
    ],
    ['"No vamos a dejar solo a nadie", según explicó la ministra Ana Ruiz.', 'Ana Ruiz'],
    ['Carmen Vidal ha asegurado que «no van a dejar solo a nadie» en la zona.', 'Carmen Vidal'],
    ['Carmen Vidal: «No vamos a dejar solo a nadie».', 'Carmen Vidal'],
    ['«No vamos a dejar solo a nadie de los que lo han perdido todo», según Carmen Vidal.', 'Carmen Vidal'],
    ['La oposición tachó el plan de «insuficiente».', 'La oposición'],
  ])('%s', (sentence, speaker) => {
    const { quotations } = read(`${headline}\n\n${body}\n\n${sentence}`);
    expect(quotations.map((quotation) => quotation.speaker?.name)).toEqual([speaker]);
  });

  test.each(['«No vamos a dejar solo a nadie», dijo.', '«No vamos a dejar solo a nadie», dijo el 13 de abril.'])(
    'nobody: %s',
    (sentence) => {
      const { quotations } = read(`${headline}\n\n${body}\n\n${sentence}`);
      expect(quotations.map((quotation) => quotation.speaker)).toEqual([null]);
    },
  );
});

describe('a Spanish dateline', () => {
  test.each([
    ['Madrid, 16 may (EFE).- ', 'Madrid', 'EFE'],
    ['MADRID, 16 may (EFE) - ', 'MADRID', 'EFE'],
    ['MURCIA 16 May. (EUROPA PRESS) - ', 'MURCIA', 'Europa Press'],
    ['Buenos Aires (Reuters) — ', 'Buenos Aires', 'Reuters'],
  ])('%s', (dateline, place, agency) => {
    const article = read(`${headline}\n\n${dateline}${body}`);
    expect([article.dateline, ownText(article)[0]]).toEqual([place, body.split('\n')[0]]);
    expect(article.credits.map((credit) => `${credit.agency} ${credit.role}`)).toEqual([`${agency} text`]);
  });
});

describe('a Spanish page says', () => {
  test('who signs and when', () => {
    const article = read(
      `${headline}\n\nPor María del Mar Ortega y Luis de la Fuente\n\nPublicado el 16 de mayo de 2024 a las 18:30h | Actualizado: 17/05/2024 20:05\n\n${body}`,
    );
    expect(article.authors.map(({ name }) => name)).toEqual(['María del Mar Ortega', 'Luis de la Fuente']);
    expect([article.dates.published?.date, article.dates.updated?.date]).toEqual(['2024-05-16', '2024-05-17']);
    expect(ownText(article)).toHaveLength(2);
  });

  test.each([
    ['Con información de Reuters', 'Reuters'],
    ['Fuente: EFE', 'EFE'],
    ['(Con información de Europa Press)', 'Europa Press'],
  ])('where its words come from: %s', (line, agency) => {
    const article = read(`${headline}\n\n${body}\n\n${line}`);
    expect(article.credits.map((credit) => `${credit.agency} ${credit.role}`)).toEqual([`${agency} text`]);
    expect(ownText(article)).toHaveLength(2);
  });

  test.each([
    ['Según informó la agencia EFE, unas 2.300 casas siguen sin luz.', 'text'],
    ['El plan costará más de lo previsto, de acuerdo con Reuters.', 'text'],
    ['«Es poco», dijo el alcalde en una entrevista con EFE.', 'venue'],
    ['El fotógrafo trabajó para EFE durante doce años y medio.', 'mention'],
  ])('how it comes by what it tells: %s', (sentence, role) => {
    const { credits } = read(`${headline}\n\n${body}\n\n${sentence}`);
    expect(credits.map((credit) => credit.role)).toEqual([role]);
  });

  test('what is no part of the article', () => {
    const article = read(
      `Inicio > España > Sociedad\n\nSuscríbete\n\n${headline}\n\nComparte\n\n${body}\n\nTe puede interesar: Qué hacer después de una riada\n\nSíguenos en nuestro canal de WhatsApp y recibe las noticias del día\n\nLo más leído\nLa vuelta al cole\nEtiquetas\nInundaciones, Murcia`,
    );
    expect(article.title.text).toBe(headline);
    expect(ownText(article)).toEqual(body.split('\n\n'));
    expect(article.tags).toEqual(['Inundaciones', 'Murcia']);
    expect(asides(article)).toContain('related-link: Te puede interesar: Qué hacer después de una riada');
  });
});

test('a weekday is before the day of publication, unless what is said of it is to come', () => {
  const dated = (sentence: string) =>
    read(`${headline}\n\n16 de mayo de 2024\n\n${sentence} ${body.replaceAll('este jueves', 'hoy')}`).dates.mentioned[0]
      ?.date;
  expect(dated('Los vecinos salieron a la calle el lunes.')).toBe('2024-05-13');
  expect(dated('Los vecinos saldrán a la calle el lunes.')).toBe('2024-05-20');
  expect(dated('El pleno está previsto para el próximo lunes.')).toBe('2024-05-20');
});
