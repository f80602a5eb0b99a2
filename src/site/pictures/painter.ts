/** A thread's program: an SVG in, a PNG out. */
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import { palettePng } from './palette-png.ts';

// The renderer's pixels lie outside the heap and are let go between two turns of the event loop: with one picture a turn 600 pictures held 0.3 GB, without up to 3.8.
parentPort?.on('message', (svg: string) => setImmediate(paint, svg));

function paint(svg: string): void {
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const png = new Uint8Array(palettePng(image) ?? image.asPng());
  parentPort?.postMessage(png, [png.buffer]);
}
