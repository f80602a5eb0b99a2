import type { AstroIntegration } from 'astro';
import { currentEdition } from './current-edition.ts';
import { setAsideLine } from './set-aside.ts';

/** Tells at the end of a build, on standard error, what the site does not hold. */
export function tellSetAside(): AstroIntegration {
  return {
    name: 'variorum-tell-set-aside',
    hooks: {
      'astro:build:done': () => {
        const { setAside } = currentEdition();
        if (setAside.length === 0) return;
        const lines = setAside.map((entry) => `  ${setAsideLine(entry)}`);
        console.error(`Set aside, and listed on the page "How it works" (${setAside.length}):\n${lines.join('\n')}`);
      },
    },
  };
}
