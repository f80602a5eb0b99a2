/** Builds the sites that all tests of the project `site` read, once, and makes sure of a browser. */
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { chromiumPath } from '../../scripts/chromium.ts';
import { build, output } from './run-astro.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders of the built sites. */
    site: { content: string; neighbours: string };
    /** Path of a Chromium that runs. */
    chromium: string;
  }
}

export default function setup(project: TestProject): void {
  const site = { content: join(output, 'content'), neighbours: join(output, 'neighbours') };
  for (const [content, dist] of [
    ['content', site.content],
    ['examples/neighbours', site.neighbours],
  ] as const) {
    const { status, printed } = build({ content, dist });
    if (status !== 0) throw new Error(`The build of ${content} failed:\n${printed}`);
  }
  project.provide('site', site);
  project.provide('chromium', chromiumPath());
}
