/** PNGs with a palette, read back by the program that reads any. */
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { palettePng } from '../../../../src/site/pictures/palette-png.ts';

const svg = (inner: string, width = 40, height = 30) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inner}</svg>`;
const paint = (drawing: string) => new Resvg(drawing).render();
const ground = '<rect width="100%" height="100%" fill="#fdfdfc"/>';

describe('a PNG with a palette', () => {
  test.each([
    ['one colour', svg(ground)],
    ['one pixel', svg(ground, 1, 1)],
    ['soft edges', svg(`${ground}<circle cx="17" cy="11" r="9" fill="#2f6a4b"/>`)],
    ['many rows', svg(`${ground}<path d="M0 0L30 900" stroke="#8a5a00"/>`, 30, 900)],
  ])('has every pixel as it was: %s', (_, drawing) => {
    const image = paint(drawing);
    const png = palettePng(image);
    const url = `data:image/png;base64,${png?.toString('base64')}`;
    const { width, height } = image;
    const again = paint(svg(`<image href="${url}" width="${width}" height="${height}"/>`, width, height));
    expect(again.pixels.equals(image.pixels)).toBe(true);
  });

  test('holds no more than 256 colours', () => {
    const columns = (many: number) => {
      const rects = Array.from(
        { length: many },
        (_, x) => `<rect x="${x}" width="1" height="2" fill="rgb(${x % 256},${x >> 8},7)"/>`,
      );
      return paint(svg(rects.join(''), many, 2));
    };
    expect(palettePng(columns(256))).not.toBeNull();
    expect(palettePng(columns(257))).toBeNull();
  });

  test('holds nothing that can be seen through', () => {
    expect(palettePng(paint(svg('<rect width="9" height="9"/>')))).toBeNull();
  });
});
