import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundSentences, indexed, joinSentences, splitSentences } from '../../../../src/site/search/content.ts';

const sentences = ['Xi met Putin.', 'A  second\nsentence.', 'Putin left.'];

describe('an article in the search index', () => {
  test('a hit is known by its sentence, whole, with the word that was found', () => {
    const content = joinSentences(sentences);
    const at = content.split(' ').flatMap((word, index) => (/Putin/.test(word) ? [index] : []));
    expect(
      foundSentences(content, at).map(({ index, words }) => [index, words.map(({ text }) => text).join(' ')]),
    ).toEqual([
      [0, 'Xi met Putin.'],
      [2, 'Putin left.'],
    ]);
    expect(foundSentences(content, at)[1]?.words).toEqual([
      { text: 'Putin', found: true },
      { text: 'left.', found: false },
    ]);
  });

  test('nothing is found where no word was', () => {
    expect(foundSentences(joinSentences(sentences), [])).toEqual([]);
    expect(foundSentences('', [])).toEqual([]);
  });

  test('the break’s own sign in a capture makes no second sentence', () => {
    const hostile = ['One \uE000 two.', '\uE000', 'Three.'];
    expect(splitSentences(joinSentences(hostile))).toEqual(['One two.', '', 'Three.']);
  });

  test('every sentence comes back as it went in, white space apart', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (texts) => {
        expect(splitSentences(joinSentences(texts))).toEqual(texts.map(indexed));
      }),
    );
  });
});
