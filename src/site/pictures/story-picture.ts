/**
 * The picture of a story that other sites show beside a link to it (Open Graph): its headline, who reports it, and the origin strip.
 * All of it is the outlets' own words, names, numbers and labels; where the fonts lack the headline's script, the
 * site's motto stands in its place, as empty boxes would say less.
 */
import { counts, outlets, site as words } from '../labels.ts';
import { printDate } from '../views/dates.ts';
import { hatch, strokes } from '../views/origin-patterns.ts';
import { hues } from '../views/witnesses.ts';
import { colours } from './colours.ts';
import { pictureSize } from './facts.ts';
import type { OriginOnStrip, StoryFacts } from './facts.ts';
import { fit, leading } from './fit.ts';
import { typeface } from './typeface.ts';

const serif = typeface('source-serif-4', 600);
const sans = typeface('source-sans-3', 400);
const bold = typeface('source-sans-3', 600);

const edge = 60;
const inner = pictureSize.width - 2 * edge;
const strip = { y: 470, height: 52 };
const headlineBox = { top: 118, width: inner, height: 316 };
const headlineSizes = [76, 68, 60, 54, 48, 42, 36];
const small = 28;

/** The picture as SVG, all text as outlines. */
export function storyPicture({ headline, date, outlets: many, groups }: StoryFacts): string {
  const { width, height } = pictureSize;
  const articles = groups.reduce((sum, { sigla }) => sum + sigla.length, 0);
  const said = counts.report({ articles, outlets: many, origins: groups.length });
  const day = date === null ? '' : printDate(date);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    serif.draw(words.name, { x: edge, y: 72, size: 36, fill: colours.ink }),
    sans.draw(day, { x: width - edge - sans.width(day, small), y: 72, size: small, fill: colours.quiet }),
    `<path d="M${edge} 91.5H${width - edge}M${edge} 97.5H${width - edge}" stroke="${colours.ink}"/>`,
    drawHeadline(serif.covers(headline) ? headline : words.motto),
    drawStrip(groups),
    bold.draw(said, { x: edge, y: 562, size: small, fill: colours.ink }),
    sans.draw(whoFits(groups), { x: edge, y: 600, size: 24, fill: colours.quiet }),
    '</svg>',
  ].join('');
}

function drawHeadline(headline: string): string {
  const { lines, size } = fit(headline, serif, headlineBox, headlineSizes);
  return lines
    .map((line, i) =>
      serif.draw(line, {
        x: edge,
        y: Math.round(headlineBox.top + size * (0.9 + i * leading)),
        size,
        fill: colours.ink,
      }),
    )
    .join('');
}

/** The marks of as many outlets as one line holds; the rest is counted. */
function whoFits(groups: readonly OriginOnStrip[]): string {
  const marks = groups.flatMap(({ sigla }) => sigla).filter((mark) => sans.covers(mark));
  const line = (n: number) =>
    [marks.slice(0, n).join(' · '), ...(n < marks.length ? [outlets.more(marks.length - n)] : [])].join(' · ');
  // Sixty marks at most are tried: a line holds no more.
  let n = Math.min(marks.length, 60);
  while (n > 1 && sans.width(line(n), 24) > inner) n -= 1;
  return n === 0 || sans.width(line(n), 24) > inner ? '' : line(n);
}

/** One bar, a segment for each origin, as wide as its articles: hatched where no credit was found, dashed where the origin is elsewhere. */
function drawStrip(groups: readonly OriginOnStrip[]): string {
  const all = groups.reduce((sum, { sigla }) => sum + sigla.length, 0);
  const used = [...new Set(groups.map(patternOf))];
  let done = 0;
  const segments = groups.map((group) => {
    const share = group.sigla.length / all;
    const x = edge + done * inner;
    done += share;
    return drawSegment(group, x, Math.max(share * inner - 6, 2));
  });
  return `<defs>${used.map(({ id, path, hue }) => tile(id, path, hue)).join('')}</defs>${segments.join('')}`;
}

function drawSegment(group: OriginOnStrip, x: number, width: number): string {
  const { id, hue } = patternOf(group);
  const { y, height } = strip;
  const box = `x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${height}"`;
  const dashes = group.standing === 'elsewhere' ? ' stroke-dasharray="9 7"' : '';
  const letter = bold.width(group.letter, small);
  const middle = x + width / 2;
  const plate =
    width < letter + 30
      ? ''
      : `<rect x="${(middle - letter / 2 - 12).toFixed(1)}" y="${y + 7}" width="${(letter + 24).toFixed(1)}" height="${height - 14}" fill="${colours.paper}" stroke="${hue}" stroke-width="1.5"/>` +
        bold.draw(group.letter, { x: middle - letter / 2, y: y + 36, size: small, fill: hue });
  return (
    `<rect ${box} fill="${hue}" fill-opacity=".16"/><rect ${box} fill="url(#${id})"/>` +
    `<rect ${box} fill="none" stroke="${hue}" stroke-width="2.5"${dashes}/>${plate}`
  );
}

function patternOf({ rank, standing }: OriginOnStrip): { id: string; path: string; hue: string } {
  const nth = rank % hues;
  const hue = colours.o[nth] ?? colours.ink;
  return standing === 'uncredited'
    ? { id: `h${nth}`, path: hatch, hue }
    : { id: `p${nth}`, path: strokes[nth] ?? '', hue };
}

const tile = (id: string, path: string, hue: string) =>
  `<pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="scale(1.75)"><path d="${path || 'M0 0'}" stroke="${hue}" stroke-width="1" fill="none"/></pattern>`;
