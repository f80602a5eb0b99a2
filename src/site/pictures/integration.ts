import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentEdition } from '../current-edition.ts';
import type { Edition } from '../edition.ts';
import { path } from '../paths.ts';
import { storyFacts, type StoryFacts } from './facts.ts';
import { PictureCache } from './cache.ts';
import { openPainters } from './painters.ts';
import { storyPicture } from './story-picture.ts';

/**
 * Adds each story's picture to a built site, before `publishWhole`, so that no page of a published site lacks its picture. They need no page and are drawn
 * on threads: begun before the first page and waited for after the last, they take little time of their own where there is a second core.
 */
export function drawPictures(): AstroIntegration {
  let cacheDir = '';
  let drawing: Promise<PictureCache> | undefined;
  return {
    name: 'variorum-draw-pictures',
    hooks: {
      'astro:config:done': ({ config }) => void (cacheDir = fileURLToPath(config.cacheDir)),
      'astro:build:start': () => {
        drawing = drawAll(join(cacheDir, 'pictures'));
        // Told when it is waited for; a rejection that nobody waits for yet would end the process.
        drawing.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        if (drawing !== undefined) addAll(await drawing, fileURLToPath(dir));
      },
    },
  };
}

function addAll(cache: PictureCache, site: string): void {
  for (const slug of currentEdition().stories.keys()) {
    const file = join(site, path.picture(slug));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, cache.kept(slug));
  }
}

/** Looked up before the first is drawn: when pages are made, a large edition leaves this thread's memory (`make-pages.ts`). */
const picturesOf = (edition: Edition): { slug: string; facts: StoryFacts }[] =>
  [...edition.stories].map(([slug, collated]) => ({ slug, facts: storyFacts(collated, edition) }));

async function drawAll(kept: string): Promise<PictureCache> {
  const cache = new PictureCache(kept);
  const painters = openPainters();
  const pictures = picturesOf(currentEdition()).values();
  const drawNext = async (): Promise<void> => {
    for (const { slug, facts } of pictures) {
      await cache.picture(slug, storyPicture(facts), painters.paint);
      // A picture that was kept asks no thread: let the pages go on between two of them.
      await setImmediate();
    }
  };
  try {
    // All take from one row of stories, one more than there are threads, so that none of these waits for its next picture.
    await Promise.all(Array.from({ length: painters.count + 1 }, drawNext));
  } finally {
    await painters.close();
  }
  cache.prune();
  return cache;
}
