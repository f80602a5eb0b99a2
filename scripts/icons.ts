/**
 * Draws the icons for phones' screens, which take no SVG, from `public/favicon.svg`: `npx node scripts/icons.ts`, after a change of it.
 *
 * A launcher cuts a maskable icon to its own shape and promises only the circle of four fifths of its width (https://www.w3.org/TR/appmanifest/#icon-masks),
 * so the letter is drawn smaller on the same ground.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const folder = new URL('../public/', import.meta.url);
/** Of an icon's width that the favicon's takes: its letter's corners lie 0.51 of the width from the middle, and may lie 0.4. */
const share = 0.76;

const favicon = readFileSync(new URL('favicon.svg', folder), 'utf8');
const ground = /<rect [^>]*fill="(#\w+)"/.exec(favicon)?.[1] ?? '#fff';
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${ground}"/><g transform="translate(16 16) scale(${share}) translate(-16 -16)">${favicon}</g></svg>`;

for (const size of [180, 192, 512]) {
  const drawn = new Resvg(icon, { fitTo: { mode: 'width', value: size } }).render().asPng();
  writeFileSync(new URL(`icon-${size}.png`, folder), drawn);
}
