/**
 * What each thread that makes pages runs. Vite bundles it beside Astro's own program for making pages (`make-pages.ts`), so it has the pages' code and the
 * addresses of their styles and scripts; the edition it reads from disk.
 */
import { createApp } from 'astro/app/entrypoint/prod';
import { workerData } from 'piscina';
import { provideEdition } from '../current-edition.ts';
import { openEdition } from '../stored-edition.ts';

/** A page or file to make: its whole address, and the file of `src/pages/` that makes it. */
export interface PageToMake {
  readonly url: string;
  readonly component: string;
}

/** What a page's request is answered with, or why it cannot be. */
export type MadePage =
  | { readonly status: number; readonly headers: [string, string][]; readonly body: Uint8Array<ArrayBuffer> }
  | { readonly error: Error };

const app = createApp({ streaming: false });
// A page that cannot be made fails the build, instead of becoming a page that says so.
app.renderError = (_request, { error, status }) =>
  Promise.reject(error instanceof Error ? error : new Error(`It is answered with ${status}.`));
const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));

provideEdition(openEdition((workerData as { edition: string }).edition));

export default async function makePages(pages: readonly PageToMake[]): Promise<MadePage[]> {
  const made: MadePage[] = [];
  for (const page of pages) made.push(await makePage(page));
  return made;
}

async function makePage({ url, component }: PageToMake): Promise<MadePage> {
  try {
    const routeData = routes.get(component);
    if (routeData === undefined) throw new Error(`${component} makes no page.`);
    const response = await app.render(new Request(url), { routeData });
    const body = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: [...response.headers], body };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}
