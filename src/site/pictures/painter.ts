/** A thread's program: an SVG in, a PNG out. */
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import { palettePng } from './palette-png.ts';

parentPort?.on('message', (svg: string) => {
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const png = palettePng(image) ?? image.asPng();
  parentPort?.postMessage(new Uint8Array(png));
});
