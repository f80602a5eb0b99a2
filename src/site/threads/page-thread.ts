/**
 * What each thread that makes pages runs. Vite bundles it beside Astro's own program for making pages (`make-pages.ts`), so it has the pages' code and the
 * addresses of their styles and scripts; the edition it reads from disk.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createApp } from 'astro/app/entrypoint/prod';
import { workerData } from 'piscina';
import { provideEdition } from '../current-edition.ts';
import { openEdition } from '../stored-edition.ts';

/** A page or file to make: its whole address, the file of `src/pages/` that makes it, and the path that it is written to. */
export interface PageToMake {
  readonly url: string;
  readonly component: string;
  readonly file: string;
}

/** Why a page could not be made; `null` where it was. */
export type Failure = Error | null;

const app = createApp({ streaming: false });
// A page that cannot be made fails the build, instead of becoming a page that says so.
app.renderError = (_request, { error, status }) =>
  Promise.reject(error instanceof Error ? error : new Error(`It is answered with ${status}.`));
// Astro imports the module of a page each time that it makes one.
const modules = app.manifest.pageMap;
for (const [component, load] of modules ?? []) modules?.set(component, onceOnly(load));
const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));

provideEdition(openEdition((workerData as { edition: string }).edition));

/** Makes pages and writes them: handed to another thread, their bytes would be copied there, and its memory searched through again and again to let them go. */
export default async function makePages(pages: readonly PageToMake[]): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const page of pages) failures.push(await makePage(page));
  return failures;
}

async function makePage({ url, component, file }: PageToMake): Promise<Failure> {
  try {
    const routeData = routes.get(component);
    if (routeData === undefined) throw new Error(`${component} makes no page.`);
    const response = await app.render(new Request(url), { routeData });
    // Astro's own rule: an answer without a body makes no file.
    if (response.body !== null) write(file, await response.bytes());
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** `make`, called when first asked for what it makes. */
function onceOnly<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

/** @throws {Error} where there is such a file: one of `public/` has a page's address. */
function write(file: string, body: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, body, { flag: 'wx' });
}
