import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectLanguage, languageOf, languageOfTag, undetermined } from '../../../src/language/detect.ts';

describe('the language of a text', () => {
  test.for(['content/articles', 'examples/neighbours/articles'])('every capture of %s is English', (folder) => {
    const captures = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    expect(captures.map((name) => detectLanguage(readFileSync(join(folder, name), 'utf8')))).toEqual(
      captures.map(() => 'en'),
    );
  });

  test.for([
    [
      'es',
      'El ayuntamiento reabrió el lunes el puente del puerto después de once meses de obras, según el concejal de transportes.',
    ],
    [
      'fr',
      'Le pont du port a été rouvert lundi après onze mois de travaux, a annoncé la mairie, qui a payé douze millions d’euros.',
    ],
    [
      'de',
      'Die Brücke über den Hafen wurde am Montag nach elf Monaten Bauzeit wieder geöffnet, wie der Stadtrat am Abend mitteilte.',
    ],
    [
      'pt',
      'A ponte do porto foi reaberta na segunda-feira depois de onze meses de obras, informou a câmara municipal, que pagou doze milhões.',
    ],
  ])('%s', ([language = '', text = '']) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test.for([
    [
      'ca',
      'El pont del port es va reobrir dilluns després d’onze mesos d’obres, segons va informar l’ajuntament, que ha pagat dotze milions. L’alcalde va dir que les obres no s’aturaran i que la ciutat espera més turistes el proper estiu. Segons el regidor, els treballs els va fer una empresa de la regió i van costar més del que estava previst en el contracte, però menys del que es temia. Els veïns de la zona es queixen del soroll i del trànsit que es va formar durant l’obra.',
    ],
    [
      'gl',
      'A ponte do porto foi reaberta o luns despois de once meses de obras, segundo informou o concello, que pagou doce millóns. O alcalde dixo que as obras non van parar e que a cidade espera máis turistas no próximo verán. Segundo o concelleiro, os traballos foron feitos por unha empresa da rexión e custaron máis do que estaba previsto no contrato, pero menos do que se temía. Os veciños da zona quéixanse do ruído e do tráfico que se formou durante a obra.',
    ],
  ])('a close relative of Spanish is not taken for it: %s', ([, text = '']) => {
    expect(detectLanguage(text.repeat(3))).not.toBe('es');
  });

  test.for([
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
    // Each paragraph of a long quotation opens it anew, and only the last one closes it.
    ['“', ''],
  ])('is that of its own words, not of a long quotation in it (%s…%s)', ([opening, closing]) => {
    const own =
      'The regional council of Santander said on Friday that the ferry had passed its last inspection in March.';
    const spoken =
      'Hemos hecho lo que hemos podido, y las personas que iban a bordo están a salvo en el puerto de la ciudad. ';
    expect(detectLanguage(`${own}\n${opening}${spoken.repeat(12)}${closing}\n${own}`)).toBe('en');
  });

  test.for([
    ['nothing', ''],
    ['a headline', 'Putin in Beijing'],
    ['names of people', `${'Xi Jinping Vladimir Putin Sergei Lavrov Wang Yi Dmitry Peskov '.repeat(3)}`],
    ['numbers', '12 34 56 78 '.repeat(50)],
    ['half of a character', '\uD83D'.repeat(200)],
  ])('stays undetermined: %s', ([, text = '']) => {
    expect(detectLanguage(text)).toBe(undetermined);
  });

  test.for([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['en_US', 'en'],
    [' ES ', 'es'],
    ['zh-Hant-TW', 'zh'],
    ['English', null],
    ['', null],
    ['x-default', null],
  ] as const)('the tag "%s" is of %s', ([tag, language]) => {
    expect(languageOfTag(tag)).toBe(language);
  });
});

describe('the language of a headline', () => {
  test.for([
    ['en', 'Putin says there will be no talks on Ukraine'],
    ['es', 'El Gobierno aprueba el plan de ayudas'],
    ['es', 'Los estibadores desconvocan la huelga tras 23 días'],
    ['es', 'Cae el precio de la luz'],
    [undetermined, 'Putin en Pekín'],
    [undetermined, 'La fin de la guerre en Ukraine'],
    [undetermined, 'O presidente da República fala sobre a guerra na Ucrânia'],
    [undetermined, 'La Paz, Los Angeles, El Paso'],
  ])('%s: %s', ([language = '', headline = '']) => {
    expect(detectLanguage(headline)).toBe(language);
  });
});

describe('what a page states of its language', () => {
  const english =
    'The bridge across the harbour was opened again on Monday after eleven months of repairs, the town council said. It paid twelve million pounds for the work. '.repeat(
      3,
    );
  const spanish =
    'El puente del puerto se abrió de nuevo el lunes después de once meses de obras, según el ayuntamiento, que pagó doce millones de euros por los trabajos. '.repeat(
      3,
    );
  const french =
    'Le pont du port a été rouvert lundi après onze mois de travaux, a annoncé la mairie, qui a payé douze millions d’euros pour les réparations. '.repeat(
      3,
    );

  test.for([
    ['is believed', english, 'en', 'en'],
    ['is believed of a language without a pack', french, 'fr', 'fr'],
    ['gives way to a text that is clearly in another', spanish, 'en', 'es'],
    ['gives way to one without a pack, too', french, 'en', 'fr'],
    ['gives way the other way round', english, 'es', 'en'],
    ['is believed of a text in two languages', `${english.slice(0, 400)} ${spanish.slice(0, 400)}`, 'es', 'es'],
    [
      'is believed of a text too short to contradict it',
      'El puente del puerto se abrió de nuevo el lunes.',
      'en',
      'en',
    ],
    ['is found where nothing is stated', spanish, null, 'es'],
  ] as const)('%s', ([, text, stated, language]) => {
    expect(languageOf(text, stated)).toBe(language);
  });
});
