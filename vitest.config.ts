import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pipeline', include: ['test/{unit,golden,properties,hostile,fetch}/**/*.test.ts'] } },
      {
        test: {
          name: 'site',
          include: ['test/{site,browser}/**/*.test.ts'],
          globalSetup: ['test/site/build.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          // A busy machine takes more than the usual second to lay out a long page.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
