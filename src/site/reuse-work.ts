/** Lets a build take over from the last one what has not changed, and tells how much that was. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openCache, programOf, stages, type FolderCache, type Stage } from './cache.ts';

/** The folders of `src/` whose code decides what each stage gives. */
const code: Readonly<Record<Stage, readonly string[]>> = {
  readings: ['language', 'ingest'],
  features: ['language', 'ingest', 'cluster'],
  comparisons: ['language', 'ingest', 'cluster', 'collate'],
};

// As for the edition: the configuration and the pages see one process, and not each other's modules.
const symbol = Symbol.for('variorum.cache');
const shared = globalThis as { [symbol]?: FolderCache };

/** What each stage runs, in the project at `root`; `null` where its code is not there. */
export function programsOf(root: string): Record<Stage, string> | null {
  const [readings, features, comparisons] = stages.map((stage) => programOf(root, code[stage]));
  return readings && features && comparisons ? { readings, features, comparisons } : null;
}

/** The cache of the build that this process is, or `undefined`: `astro dev` reads afresh, since its code may change under it. */
export const buildCache = (): FolderCache | undefined => shared[symbol];

/** Opens the cache before anything is read, and at the end removes what this build had no use for. */
export function reuseWork(): AstroIntegration {
  return {
    name: 'variorum',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        const programs = programsOf(root);
        if (programs !== null) shared[symbol] = openCache(join(fileURLToPath(config.cacheDir), 'work'), programs);
      },
      'astro:build:done': ({ logger }) => {
        const cache = buildCache();
        if (cache === undefined) return;
        cache.sweep();
        logger.info(summaryOf(cache));
      },
    },
  };
}

/** `Reused from the last build: 1980 of 2000 readings, …; 2 broken entries made again.` */
export function summaryOf({ uses }: FolderCache): string {
  const stages = Object.entries(uses).map(([stage, { reused, made }]) => `${reused} of ${reused + made} ${stage}`);
  const broken = Object.values(uses).reduce((sum, each) => sum + each.broken, 0);
  const mended = broken === 0 ? '' : `; broken entries made again: ${broken}`;
  return `Reused from the last build: ${stages.join(', ')}${mended}.`;
}
