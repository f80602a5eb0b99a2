import { describe, expect, test } from 'vitest';
import { english } from '../../../src/language/en/index.ts';
import { findNames } from '../../../src/language/names.ts';

const namesIn = (...texts: string[]): string[] =>
  findNames(texts, english)
    .flat()
    .map(({ text }) => text);

describe('a name', () => {
  test.each<[rule: string, text: string, names: string[]]>([
    ['is a run of capitalised words', 'he met Xi Jinping in Hong Kong.', ['Xi Jinping', 'Hong Kong']],
    [
      'keeps its particles',
      'at the Great Hall of the People with Ursula von der Leyen.',
      ['Great Hall of the People', 'Ursula von der Leyen'],
    ],
    ['does not end in a particle', 'in Beijing of the north', ['Beijing']],
    ['ends at a possessive', 'as China’s Xi Jinping said', ['China', 'Xi Jinping']],
    ['ends at a comma', 'in Taiwan, Ukraine and North Korea.', ['Taiwan', 'Ukraine', 'North Korea']],
    ['begins after a title', 'the Russian President Vladimir Putin spoke.', ['Russian', 'Vladimir Putin']],
    ['begins after an office', 'and Secretary of State Antony Blinken spoke.', ['Antony Blinken']],
    ['may be initials', 'while J. K. Rowling and the U.S. Congress met.', ['J. K. Rowling', 'U.S. Congress']],
    [
      'may begin with an abbreviation',
      'they went by train from St. Petersburg and on to Mt. Fuji.',
      ['St. Petersburg', 'Mt. Fuji'],
    ],
    ['keeps the dot of an abbreviation', 'they left the U.S. behind', ['U.S.']],
    ['is no day and no month', 'it was on Thursday in May with Putin', ['Putin']],
    ['may be an acronym that is a word in small letters', 'both the WHO and the US agreed', ['WHO', 'US']],
  ])('%s', (_rule, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('a capital that grammar asks for', () => {
  test('counts where another text prints it without being asked', () => {
    expect(namesIn('Harbin is cold.', 'He went to Harbin.')).toEqual(['Harbin', 'Harbin']);
  });
  test('does not count alone', () => {
    expect(namesIn('Trade grew. “Peace matters,” he said.')).toEqual([]);
  });
  test('counts where another capital follows and no text prints it small', () => {
    expect(namesIn('Vladimir Putin left.')).toEqual(['Vladimir Putin']);
    expect(namesIn('Former Putin aides left.', 'His former aides left.')).toEqual(['Putin']);
  });
});

test('a headline in capitals names only what the body names', () => {
  expect(namesIn('Leaders Pledge New Era in Beijing', 'The leaders met in Beijing.')).toEqual(['Beijing', 'Beijing']);
});

test('each name stands where its offsets say', () => {
  const text = 'In the end Vladimir Putin’s aides met Xi in the U.S. again.';
  const names = findNames([text], english).flat();
  expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(names.map(({ text: printed }) => printed));
  expect(names.map(({ norm }) => norm)).toEqual(['vladimir putin', 'xi', 'us']);
});
