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

describe('whom "he" means', () => {
  test.each([
    ['no linking adverb', 'Mr Lee met the minister. Still, they made no progress. “We tried,” he said.', 'Lee'],
    ['no participle', 'Mr Lee met the minister. Speaking to reporters, Mr Park left. “We tried,” he said.', 'Park'],
    ['no verb before the name', '“It is over,” writes Jane Lee. “We tried,” she said.', 'Jane Lee'],
    ['no adverb before the name', 'Even Mr Lee met the minister. “We tried,” he said.', 'Lee'],
    ['one of two', 'Lee and Park issued a statement. “We tried,” he said.', 'Lee'],
  ])('%s', (_, sentences, speaker) => {
    expect(quotations(sentences).at(-1)).toBe(`quote “We tried,” ${speaker}`);
  });
});

describe('a word alone that is nobody is no speaker', () => {
  test.each([
    ['a verb', 'The rules say that you can’t yell “fire at will” in a theater.'],
    ['a noun in the singular', 'His allies forced a change in it, calling response “a lethal defensive act” at noon.'],
  ])('%s', (_, sentences) => {
    expect(quotations(sentences).at(-1)).toMatch(/ \?$/u);
  });

  test('people in the plural are', () => {
    expect(quotations('“He lied to us all,” prosecutors said.')).toEqual(['quote “He lied to us all,” prosecutors']);
  });
});
