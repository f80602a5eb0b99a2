/** A thread's program: an SVG in, a PNG out. */
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';

parentPort?.on('message', (svg: string) => {
  const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  parentPort?.postMessage(new Uint8Array(png));
});
