import type { AstroIntegration } from 'astro';
import { editionOnce } from './current-edition.ts';
import type { Edition } from './edition.ts';

/** The edition to print, made by who asks first; what makes it is loaded no sooner, and where it is made already, not at all. */
export const firstEdition = (): Promise<Edition> =>
  editionOnce(async () => (await import('./load-edition.ts')).makeEdition());

/**
 * Begins to read the folder while Astro still starts: a large one is read on threads, which have the second core to themselves meanwhile. After the integration
 * that opens the cache. In `astro dev` the loaders begin, whose program Vite loads again when it changes.
 */
export function beginEdition(): AstroIntegration {
  return {
    name: 'variorum-begin-edition',
    hooks: {
      'astro:config:setup': ({ command }) => {
        // Told when the loaders wait for it; a rejection that nobody waits for yet would end the process.
        if (command === 'build') firstEdition().catch(() => undefined);
      },
    },
  };
}
