/** Text as outlines: what a picture shows is drawn from the site's own fonts, whatever fonts the machine has. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font, Glyph } from 'fontkit';
import { create } from 'fontkit';

const { resolve } = createRequire(import.meta.url);

/** Alphabets of both families; the files of a family share their measures. */
const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'] as const;

/** A word as outlines, in parts of the size: its signs, the base line at 0, down positive; and how far it reaches. */
interface Outline {
  readonly signs: readonly { readonly path: string; readonly x: number; readonly y: number }[];
  readonly width: number;
}

export interface Typeface {
  /** Whether the face has a sign for every letter of the text; one that has not would print empty boxes. */
  readonly covers: (text: string) => boolean;
  /** Width of the text, in the unit of `size`. */
  readonly width: (text: string, size: number) => number;
  /** An SVG element with the text as a shape, its base line beginning at `x`, `y`. Signs that the face lacks are left out. */
  readonly draw: (text: string, at: { x: number; y: number; size: number; fill: string }) => string;
}

/** Signs that print nothing: white space, and marks of direction or joining, which a capture may hold to mislead. */
const unprinted = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]+/gu;

/** A word is drawn once for all pictures; a site's headlines share most of theirs. A bound, as hostile ones share none. */
const mostRemembered = 20_000;

/** A static cut of a family, such as `source-serif-4` at 600, of the package `@fontsource/<family>`. */
export function typeface(family: string, weight: number): Typeface {
  const fonts = subsets.map((subset) =>
    openFont(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`),
  );
  const fontFor = (letter: string) => fonts.find((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  const spaceWidth = fonts[0] ? layOut(fonts[0], ' ').width : 0;
  const known = new Map<string, Outline>();

  const outline = (word: string): Outline => {
    let drawn = known.get(word);
    if (drawn === undefined) {
      drawn = drawWord(word, fontFor);
      if (known.size < mostRemembered) known.set(word, drawn);
    }
    return drawn;
  };
  return {
    covers: (text) => [...text.replace(unprinted, '')].every((letter) => fontFor(letter) !== undefined),
    width: (text, size) => {
      const words = wordsOf(text).map(outline);
      return (words.reduce((sum, { width }) => sum + width, 0) + spaceWidth * (words.length - 1)) * size;
    },
    draw: (text, { x, y, size, fill }) => {
      let done = x;
      const shapes = wordsOf(text).flatMap((word) => {
        const { signs, width } = outline(word);
        const start = done;
        done += (width + spaceWidth) * size;
        return signs.map(({ path, ...at }) => {
          const place = `translate(${round(start + at.x * size)} ${round(y + at.y * size)}) scale(${size})`;
          return `<path transform="${place}" d="${path}"/>`;
        });
      });
      return `<g fill="${fill}">${shapes.join('')}</g>`;
    },
  };
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** A word, stretch by stretch of letters that one font has; within a stretch with its kerning and ligatures. */
function drawWord(word: string, fontFor: (letter: string) => Font | undefined): Outline {
  const signs: Outline['signs'][number][] = [];
  let width = 0;
  let stretch = '';
  let font: Font | undefined;
  const close = () => {
    if (font === undefined || stretch === '') return;
    const drawn = layOut(font, stretch, width);
    signs.push(...drawn.signs);
    width += drawn.width;
    stretch = '';
  };
  for (const letter of word.replace(unprinted, '')) {
    const own = fontFor(letter);
    if (own !== font) close();
    font = own;
    if (own !== undefined) stretch += letter;
  }
  close();
  return { signs, width };
}

function layOut(font: Font, text: string, from = 0): Outline {
  const { glyphs, positions } = font.layout(text);
  const scale = 1 / font.unitsPerEm;
  let width = from;
  const signs = glyphs.flatMap((glyph, i) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    const path = shapeOf(glyph, scale);
    const sign = { path, x: width + xOffset * scale, y: -yOffset * scale };
    width += xAdvance * scale;
    return path === '' ? [] : [sign];
  });
  return { signs, width: width - from };
}

/** A sign is written out once for all words: that takes most of the time of a word. */
const shapes = new WeakMap<Glyph, string>();

function shapeOf(glyph: Glyph, scale: number): string {
  const known = shapes.get(glyph) ?? writeShape(glyph, scale);
  shapes.set(glyph, known);
  return known;
}

const writeShape = (glyph: Glyph, scale: number): string =>
  glyph.path
    .scale(scale, -scale)
    .commands.map(({ command, args }) => letters[command] + args.map(fine).join(' '))
    .join('');

const letters = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const;

function openFont(file: string): Font {
  const font = create(readFileSync(resolve(file)));
  if ('fonts' in font) throw new Error(`${file} holds several fonts.`);
  return font;
}

const round = (n: number) => Number(n.toFixed(2));
/** Outlines are drawn at most 80 px high, where a ten-thousandth is nothing. */
const fine = (n: number) => Number(n.toFixed(4));
