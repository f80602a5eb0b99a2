import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { PictureCache } from '../../../../src/site/pictures/cache.ts';
import type { OriginOnStrip } from '../../../../src/site/pictures/facts.ts';
import { fit, leading } from '../../../../src/site/pictures/fit.ts';
import { colours } from '../../../../src/site/pictures/colours.ts';
import { storyPicture } from '../../../../src/site/pictures/story-picture.ts';
import { typeface } from '../../../../src/site/pictures/typeface.ts';

const serif = typeface('source-serif-4', 600);
const box = { width: 1080, height: 316 };
const sizes = [76, 60, 48, 36];
const tall = ({ lines, size }: ReturnType<typeof fit>) => lines.length * size * leading;

describe('a headline in its box', () => {
  test('a short one is set as large as there is', () => {
    expect(fit('Peace', serif, box, sizes)).toEqual({ lines: ['Peace'], size: 76 });
  });

  test('a longer one is set smaller, whole', () => {
    const text =
      'Leaders of the two largest economies of the region meet for the third time this year to speak of trade and of borders';
    const { lines, size } = fit(text, serif, box, sizes);
    expect(lines.join(' ')).toBe(text);
    expect(size).toBeLessThan(76);
  });

  test('what does not fit at the smallest size ends in an ellipsis after a whole word', () => {
    const { lines, size } = fit('Leaders meet again '.repeat(60), serif, box, sizes);
    expect(size).toBe(36);
    expect(lines.at(-1)).toMatch(/ (?:Leaders|meet|again) …$/);
  });

  test('a word wider than the box is broken, and costs no more than it shows', () => {
    const { lines } = fit('a'.repeat(1_000_000), serif, box, sizes);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((line) => serif.width(line, 36) <= box.width)).toBe(true);
  });

  test('every line is inside the box, and all words but those cut are the headline’s, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 60 }), (words) => {
        const text = words.join(' ').trim();
        const setting = fit(text, serif, box, sizes);
        expect(tall(setting)).toBeLessThanOrEqual(box.height);
        for (const line of setting.lines) {
          expect(serif.width(line, setting.size)).toBeLessThanOrEqual(box.width);
        }
        const printed = setting.lines.join('').replace(/ …$/, '').replace(/\s+/g, '');
        expect(text.replace(/\s+/g, '').startsWith(printed)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

const group = (rank: number, articles: number, standing: OriginOnStrip['standing'] = 'here'): OriginOnStrip => ({
  rank,
  letter: 'ABCDEFGH'[rank] ?? 'Z',
  standing,
  sigla: Array<string>(articles).fill('Geo'),
});
const facts = {
  headline: 'Bridge opens again',
  date: '2024-05-16',
  outlets: 4,
  groups: [group(0, 3, 'elsewhere'), group(1, 1, 'uncredited')],
};

/** Width and height that a PNG states of itself. */
const measures = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
const draw = (svg: string) => new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();

describe('the picture of a story', () => {
  test('is a PNG of 1200 × 630, the same each time', () => {
    const png = draw(storyPicture(facts));
    expect(measures(png)).toEqual([1200, 630]);
    expect(draw(storyPicture(facts)).equals(png)).toBe(true);
  });

  test('needs no font of the machine: all text is drawn as outlines', () => {
    const svg = storyPicture(facts);
    expect(svg).not.toMatch(/<text|font|<image|href/);
    expect(svg.match(/<path transform/g)?.length).toBeGreaterThan(10);
  });

  test('another headline makes another picture; one that the fonts cannot print makes way for the motto', () => {
    const rtl = storyPicture({ ...facts, headline: 'الرئيس يستقبل' });
    expect(rtl).toBe(storyPicture({ ...facts, headline: '今日' }));
    expect(rtl).not.toBe(storyPicture({ ...facts, headline: 'Bridge closes again' }));
    expect(serif.covers('Đặng Łódź Πούτιν Эра — “5 %”')).toBe(true);
  });

  test.each([
    '<script>alert("1")</script> & "more"',
    'a\u202Eb\u0000c',
    '',
    ' ',
    '🎉'.repeat(300),
    `${'x'.repeat(5_000)} y`,
  ])('whatever the headline, there is a picture: %#', (headline) => {
    expect(measures(draw(storyPicture({ ...facts, headline })))).toEqual([1200, 630]);
  });

  test('of sixty outlets under thirty origins too', () => {
    const groups = Array.from({ length: 30 }, (_, rank) => group(rank, 2));
    expect(measures(draw(storyPicture({ ...facts, outlets: 60, groups })))).toEqual([1200, 630]);
  });

  test('has the light colours of the style sheet', () => {
    const css = readFileSync(new URL('../../../../src/styles/tokens.css', import.meta.url), 'utf8');
    const light = (name: string) => new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(css)?.[1];
    expect([colours.paper, colours.ink, colours.quiet]).toEqual(['paper', 'ink', 'quiet'].map(light));
    expect(colours.o).toEqual([0, 1, 2, 3, 4, 5].map((nth) => light(`o${nth}`)));
  });
});

describe('pictures kept from an earlier build', () => {
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'variorum-pictures-'));
    onTestFinished(() => rmSync(made, { recursive: true, force: true }));
    return made;
  };
  const render = (svg: string) => Promise.resolve(Buffer.from(`png of ${svg}`));
  const never = () => Promise.reject(new Error('drawn again'));

  test('are drawn again only where they would look otherwise', async () => {
    const kept = folder();
    const drawn = await new PictureCache(kept).picture('a', '<svg/>', render);
    expect(await new PictureCache(kept).picture('a', '<svg/>', never)).toEqual(drawn);
    expect((await new PictureCache(kept).picture('a', '<svg>2</svg>', render)).toString()).toBe('png of <svg>2</svg>');
  });

  test('of stories that are gone are removed', async () => {
    const kept = folder();
    const first = new PictureCache(kept);
    for (const slug of ['a', 'b']) await first.picture(slug, '<svg/>', render);
    const second = new PictureCache(kept);
    await second.picture('b', '<svg/>', never);
    second.prune();
    expect(readdirSync(kept)).toEqual(['b']);
  });

  test('a file broken off in the middle is not taken for a picture', async () => {
    const kept = folder();
    const cache = new PictureCache(kept);
    await cache.picture('a', '<svg/>', render);
    writeFileSync(join(kept, 'a'), 'half');
    expect((await cache.picture('a', '<svg/>', render)).toString()).toBe('png of <svg/>');
  });
});
