import { describe, expect, test } from 'vitest';
import { body, read } from './capture.ts';

/** Kind and speaker of each quotation of a capture whose text ends in `sentences`. */
const quotations = (sentences: string) =>
  read(`Leaders meet in Beijing for trade talks\n\n${body}\n\n${sentences}`)
    .quotations.slice(read(`Leaders meet in Beijing for trade talks\n\n${body}`).quotations.length)
    .map(({ text, kind, speaker }) => `${kind} “${text}” ${speaker?.name ?? '?'}`);

describe('words between quotation marks', () => {
  test.each([
    [
      'behind a comma, with a capital and a mark of their own',
      'The banner of the union had it, “No deal.”',
      ['quote “No deal.” ?'],
    ],
    [
      'that go on with the sentence before',
      '“This is not our war,” said Mr Lee. “Leave us out.”',
      ['quote “This is not our war,” Lee', 'quote “Leave us out.” Lee'],
    ],
    [
      'right behind a verb of speech, whoever speaks',
      'All of them went on chanting “stop now” outside.',
      ['quote “stop now” ?'],
    ],
    ['behind a noun for what was said', 'The crowd broke into chants of “not again” at noon.', ['quote “not again” ?']],
    ['inside a sentence, closed by its full stop, are a phrase', 'He feared a “new era.”', ['phrase “new era.” ?']],
    [
      'that are a term are a phrase',
      'The so-called “Silk Road” programme was signed at noon by both of the leaders.',
      ['phrase “Silk Road” ?'],
    ],
  ])('%s', (_, sentences, expected) => {
    expect(quotations(sentences)).toEqual(expected);
  });
});
