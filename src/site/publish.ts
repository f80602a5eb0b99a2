/**
 * Makes a build all or nothing. `astro build` writes its pages one by one, so a failure half-way would leave a folder that looks like a site.
 * Here the build goes to a folder beside, and becomes `dist/` only when it is complete. The previous `dist/` is removed at the start: what is
 * served is either the new edition or nothing, never an old one that looks like a new one.
 */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The last of the integrations: those before it still write into the folder of the build. */
export function publishWhole(): AstroIntegration {
  let partial = '';
  let final = '';
  return {
    name: 'variorum-publish-whole',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        final = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
        partial = `${final}.partial`;
        refuseToDelete(final);
        for (const folder of [final, partial]) rmSync(folder, { recursive: true, force: true });
        process.once('exit', () => rmSync(partial, { recursive: true, force: true }));
        updateConfig({ outDir: pathToFileURL(`${partial}/`) });
      },
      'astro:build:done': () => renameSync(partial, final),
    },
  };
}

/** A mistyped `--outDir` must not cost anybody's files: only an earlier site is removed. */
function refuseToDelete(folder: string): void {
  const isSite = existsSync(join(folder, 'data/stories.json'));
  if (existsSync(folder) && !isSite && readdirSync(folder).length > 0) {
    throw new Error(`${folder} holds files that are no built site. Build to another folder, or empty this one.`);
  }
}
