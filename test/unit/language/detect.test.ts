import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectLanguage, languageOfTag, undetermined } from '../../../src/language/detect.ts';

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
