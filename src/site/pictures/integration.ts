import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';
import { currentEdition } from '../current-edition.ts';
import { path } from '../paths.ts';
import { storyFacts } from './facts.ts';
import { PictureCache } from './cache.ts';
import { storyPicture } from './story-picture.ts';

/** Adds each story's picture to a built site. Before `publishWhole`, so that no page of a published site lacks its picture. */
export function drawPictures(): AstroIntegration {
  let cacheDir = '';
  return {
    name: 'variorum-draw-pictures',
    hooks: {
      'astro:config:done': ({ config }) => void (cacheDir = fileURLToPath(config.cacheDir)),
      'astro:build:done': ({ dir }) => drawAll(fileURLToPath(dir), join(cacheDir, 'pictures')),
    },
  };
}

async function drawAll(site: string, kept: string): Promise<void> {
  const edition = currentEdition();
  const cache = new PictureCache(kept);
  const stories = edition.stories.values();
  const drawNext = async (): Promise<void> => {
    for (const collated of stories) {
      const { slug } = collated.story;
      const file = join(site, path.picture(slug));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, await cache.picture(slug, storyPicture(storyFacts(collated, edition)), toPng));
    }
  };
  // All take from one row of stories; pixels are made on threads of their own.
  await Promise.all(Array.from({ length: availableParallelism() }, drawNext));
  cache.prune();
}

const toPng = async (svg: string): Promise<Buffer> =>
  (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
