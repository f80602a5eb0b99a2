/**
 * Makes the pages of a large site on as many threads as there are cores. Astro makes one page after another on one thread; here it lists the pages, and threads
 * that have the same program make and write them (`page-thread.ts`). The bytes are the same.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { Piscina } from 'piscina';
import { currentEdition, provideEdition } from '../current-edition.ts';
import { openEdition, storeEdition } from '../stored-edition.ts';
import { pageRow, type PageRow } from './page-row.ts';
import type { Failure, PageToMake } from './page-thread.ts';

/** Articles from which on threads pay, some 1,000 pages and files: each thread takes a second to load the program and to warm up. */
const leastArticles = 200;
/**
 * MB of heap that a thread may fill: below 2 GB, V8 lets a heap grow to twice what is in use before it looks for garbage again, above to four times
 * (`MemoryController` in `src/heap/` of V8).
 */
const heap = { maxOldGenerationSizeMb: 1_900 };
/** Between two lines that tell how far it is, in milliseconds. */
const tellEvery = 10_000;
/** The bundled program of the threads, in the folder of Astro's own. */
const programFile = 'page-thread.mjs';

/** @param threads how many; 0 leaves all pages to Astro, as it is for small sites unless told. */
export function makePagesOnThreads(threads = threadsWanted()): AstroIntegration {
  let program = '';
  let config: AstroConfig;
  return {
    name: 'variorum-make-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const bundle = {
          name: 'variorum-page-thread',
          applyToEnvironment: ({ name }: { name: string }) => name === 'prerender',
          buildStart(this: { emitFile: (file: { type: 'chunk'; id: string; fileName: string }) => string }) {
            const id = fileURLToPath(new URL('./page-thread.ts', import.meta.url));
            this.emitFile({ type: 'chunk', id, fileName: programFile });
          },
          writeBundle: ({ dir = '' }: { dir?: string }) => void (program = join(dir, programFile)),
        };
        updateConfig({ vite: { plugins: [bundle] } });
      },
      'astro:config:done': (done) => void (config = done.config),
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((own) => prerenderer(own, threads, config, () => program, logger));
      },
    },
  };
}

/** `PAGE_THREADS`, or `null` where nobody told. */
function threadsWanted(): number | null {
  const told = process.env['PAGE_THREADS'] ?? '';
  return /^\d{1,3}$/.test(told) ? Number(told) : null;
}

function prerenderer(
  own: AstroPrerenderer,
  threads: number | null,
  { base, cacheDir, outDir }: AstroConfig,
  program: () => string,
  logger: AstroIntegrationLogger,
): AstroPrerenderer {
  let row: PageRow | null = null;
  let pool: Piscina<readonly PageToMake[], Failure[]> | null = null;
  let progress: ReturnType<typeof tellProgress> | null = null;
  return {
    ...own,
    name: 'variorum-make-pages',
    getStaticPaths: async () => {
      const many = threads ?? (currentEdition().articles.size < leastArticles ? 0 : availableParallelism());
      if (many === 0) return own.getStaticPaths();
      const edition = join(fileURLToPath(cacheDir), 'edition');
      storeEdition(currentEdition(), edition);
      // From here on this thread, too, holds no more of it than it needs; so before the pages are listed, as Astro keeps what each is listed with.
      provideEdition(openEdition(edition));
      const paths = await own.getStaticPaths();
      pool = new Piscina({
        filename: program(),
        workerData: { edition },
        minThreads: many,
        maxThreads: many,
        resourceLimits: heap,
      });
      const made = pool;
      const telling = tellProgress(logger, paths.length, many);
      row = pageRow(paths, { base, folder: fileURLToPath(outDir) }, currentEdition(), async (pages) => {
        const failures = await made.run(pages);
        // Told when they are made, not when Astro asks for them: it asks in a row, and one group may be long in coming.
        telling.add(pages.length);
        return failures;
      });
      progress = telling;
      return row.paths;
    },
    render: async (request, options) => {
      if (row === null) return own.render(request, options);
      await row.take(request.url);
      // Written by the thread; without a body Astro writes nothing.
      return new Response(null);
    },
    teardown: async () => {
      progress?.end();
      await pool?.destroy();
      await own.teardown?.();
    },
  };
}

/** Tells now and then how many pages are made, in place of Astro's line for each, of which a large site would have ten thousands. */
function tellProgress(logger: AstroIntegrationLogger, all: number, threads: number) {
  const { options } = logger;
  const { level } = options;
  const tell = (message: string): void => {
    options.level = level;
    logger.info(message);
    if (level === 'info') options.level = 'warn';
  };
  let made = 0;
  let told = performance.now();
  tell(`Making ${all} pages and files on ${threads} ${threads === 1 ? 'thread' : 'threads'}.`);
  return {
    add: (pages: number): void => {
      made += pages;
      if (performance.now() < told + tellEvery) return;
      told = performance.now();
      tell(`${made} of ${all} pages and files are made.`);
    },
    end: (): void => void (options.level = level),
  };
}
