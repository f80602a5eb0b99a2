/** Threads that make the pixels of pictures. */
import { Resvg } from '@resvg/resvg-js';
import { expect, onTestFinished, test } from 'vitest';
import { openPainters } from '../../../../src/site/pictures/painters.ts';

const square = (side: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="9" height="9" fill="#2f6a4b"/></svg>`;

const open = () => {
  const painters = openPainters(2);
  onTestFinished(painters.close);
  return painters;
};

test('each picture answers to its own drawing, however many are asked for at once', async () => {
  const { paint } = open();
  const sides = [10, 20, 30, 40, 50];
  const painted = await Promise.all(sides.map((side) => paint(square(side))));
  expect(painted).toEqual(sides.map((side) => new Resvg(square(side)).render().asPng()));
});

test('what is no drawing fails, and keeps nobody waiting', async () => {
  await expect(open().paint('<p>')).rejects.toThrow(/./);
});
