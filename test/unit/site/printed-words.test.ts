import { expect, test } from 'vitest';
import { printsWords } from '../../../src/site/verify/captures.ts';

const capture = (text: string) => ({ file: 'a.txt', sha256: '', text, slice: () => null, sidecarLines: [] });

test.each<[printed: string, text: string, proved: boolean]>([
  ['harbour', 'The Harbour bridge opens.', true],
  ['arbour', 'The Harbour bridge opens.', false],
  ['🙂🙂', '🙂🙂 The bridge opens.', true],
  ['🙂🙂', 'The bridge opens.', false],
  ['...', 'The bridge opens...', true],
])('whether %j stands in %j', (printed, text, proved) => {
  expect(printsWords(capture(text), printed)).toBe(proved);
});
