import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remember } from '../../../src/language/remember.ts';
import { ofWord, tokenise, tokensOf } from '../../../src/language/tokens.ts';

describe('words', () => {
  test.each<[text: string, words: string[]]>([
    ['He said: no.', ['He', 'said', 'no']],
    ["Putin's 2,600 12-point U.S. plan", ["Putin's", '2,600', '12-point', 'U.S', 'plan']],
    ['at 10:30, 3.5%--ok', ['at', '10:30', '3.5', 'ok']],
    ['l’été à São Tomé', ['l’été', 'à', 'São', 'Tomé']],
    ["'quoted' -dash- ..dots..", ['quoted', 'dash', 'dots']],
    ['𝔘nicode 𝟙𝟚 beyond 🚀 the plane', ['𝔘nicode', '𝟙𝟚', 'beyond', 'the', 'plane']],
    ['half of a pair \uD800 stands alone\uDC00', ['half', 'of', 'a', 'pair', 'stands', 'alone']],
    ['', []],
  ])('of %j', (text, words) => {
    expect(tokensOf(text).map((token) => token.text)).toEqual(words);
  });
  test('are letters, marks and digits with single joints between them, in any text', () => {
    const piece = fc.constantFrom(...'a é ́ 7 . , : \' ’ ‐ - — " 🚀 𝔘 \uD800 \uDC00 新 \n'.split(' '), ' ');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (each) => {
        const definition = /[\p{L}\p{M}\p{N}]+(?:[.,:'’‐-][\p{L}\p{M}\p{N}]+)*/gu;
        const expected = Array.from(each.matchAll(definition), ({ 0: word, index }) => [word, index]);
        expect(tokensOf(each).map((token) => [token.text, token.start])).toEqual(expected);
      }),
    );
  });
  test('are compared without case, possessive and dots', () => {
    const norms = tokenise('U.S. President’s Putin’s-era WORLD').map(({ norm }) => norm);
    expect(norms).toEqual(['us', 'president', 'putin-era', 'world']);
  });
});

test('what follows from a word is made once for all its places, whatever stands around it', () => {
  const made: string[] = [];
  const length = ofWord(({ norm }) => made.push(norm) * 0 + norm.length);
  const tokens = ['The harbour closed.', 'Closed: the harbour, the pier.', 'A pier'].flatMap((text) => tokensOf(text));
  expect(tokens.map(length)).toEqual([3, 7, 6, 6, 3, 7, 3, 4, 1, 4]);
  expect(made.sort()).toEqual(['a', 'closed', 'closed', 'harbour', 'pier', 'the', 'the']);
});

describe('a memory', () => {
  test('makes a text once while it is asked for', () => {
    let made = 0;
    const length = remember((text) => (made += 1) * 0 + text.length, { texts: 4, length: 9 });
    for (const rare of 'abcdefgh') expect([length('often'), length(rare)]).toEqual([5, 1]);
    expect(made).toBe(9);
  });
  test('does not keep what is too long', () => {
    let made = 0;
    const length = remember((text) => (made += 1) * 0 + text.length, { texts: 4, length: 2 });
    expect([length('long'), length('long')]).toEqual([4, 4]);
    expect(made).toBe(2);
  });
});
