/**
 * Lighthouse on the built site: front page, story, annotated article and comparison, as on a phone and on a desk.
 *
 *     npm exec node bench/lighthouse.ts [DIST]      (dist where none is given)
 *
 * Prints the four scores of each, and what each lost points for. Lighthouse is fetched by npm when it is asked for (176 MB, once): too much for
 * everyone's `npm ci`. Exit code 1 where a score is below 100.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromiumPath } from '../scripts/chromium.ts';
import { pageTypes } from '../test/browser/site-pages.ts';
import { serve } from '../test/site/server.ts';

const version = '13.5.0';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly title: string; readonly displayValue?: string }>
  >;
}

const dist = resolve(process.argv[2] ?? 'dist');
const wanted = [/^\/$/, /^\/stories\/[^/]+\/$/, /^\/articles\//, /\/compare\//];
const pages = pageTypes(dist).filter((path) => wanted.some((type) => type.test(path)));
const server = await serve(dist);
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
let short = 0;
console.log('                     performance  accessibility  best practices  SEO');
try {
  for (const path of pages) {
    for (const form of ['mobile', 'desktop'] as const) {
      const { categories: given, audits } = await audit(server.url + path, form);
      const scores = categories.map((name) => Math.round((given[name]?.score ?? 0) * 100));
      console.log(
        `${(path.split('/').at(path.includes('/compare/') ? 3 : 1) || 'front').padEnd(10)}${form.padEnd(11)}${scores
          .map((score, i) => String(score).padStart([11, 15, 16, 5][i] ?? 0))
          .join('')}`,
      );
      short += scores.filter((score) => score < 100).length;
      const refs = categories.flatMap((name) => given[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
      for (const { id } of refs) {
        const { score, title, displayValue = '' } = audits[id] ?? { score: null, title: id };
        if (score !== null && score < 0.995) console.log(`    ${score.toFixed(2)}  ${title} ${displayValue}`);
      }
    }
  }
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = short === 0 ? 0 : 1;

function audit(url: string, form: 'mobile' | 'desktop'): Promise<Report> {
  const file = join(folder, 'report.json');
  const args = [
    ...['exec', '--yes', `--package=lighthouse@${version}`, '--', 'lighthouse', url, '--quiet'],
    ...['--output=json', `--output-path=${file}`, `--only-categories=${categories.join()}`],
    ...(form === 'desktop' ? ['--preset=desktop'] : []),
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
  ];
  return new Promise((done, failed) => {
    const run = spawn('npm', args, {
      env: { ...process.env, CHROME_PATH: chromiumPath() },
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    run.on('error', failed);
    run.on('exit', (code) => {
      if (code === 0) done(JSON.parse(readFileSync(file, 'utf8')) as Report);
      else failed(new Error(`Lighthouse ended with code ${code} on ${url}.`));
    });
  });
}
