/**
 * Astro makes pages on one thread. What needs the edition but no page, and works on threads or processes of its own, is begun before the first
 * page and waited for after the last, so that it takes no time of its own where there is a second core.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * @param work makes something beside the pages; it may keep it in the cache folder, as the site's own is emptied meanwhile
 * @param add puts what was made into the site at `dir`; where `work` failed, the build fails instead
 */
export function whilePagesAreMade<Made>(
  name: string,
  work: (cacheDir: string) => Promise<Made>,
  add: (made: Made, dir: URL) => void,
): AstroIntegration {
  let cacheDir = '';
  let working: Promise<Made> | undefined;
  return {
    name,
    hooks: {
      'astro:config:done': ({ config }) => void (cacheDir = fileURLToPath(config.cacheDir)),
      'astro:build:start': () => {
        working = work(cacheDir);
        // Told when it is waited for; a rejection that nobody waits for yet would end the process.
        working.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        if (working !== undefined) add(await working, dir);
      },
    },
  };
}
