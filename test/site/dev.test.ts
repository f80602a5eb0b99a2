import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFailed, onTestFinished, test } from 'vitest';
import { folder, sound } from './folder.ts';
import { output, root, shellEnvironment } from './run-astro.ts';

/** A port that nobody listens on at the moment. */
const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

/** `astro dev` over a folder, until the test ends. */
async function dev(content: string): Promise<{ url: string; printed: () => string }> {
  const port = await freePort();
  let printed = '';
  const server = spawn(
    process.execPath,
    ['scripts/astro.ts', 'dev', '--ignore-lock', '--host', '127.0.0.1', '--port', `${port}`],
    {
      cwd: root,
      env: shellEnvironment({ CONTENT_DIR: content, SITE_URL: '' }),
    },
  );
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (text: Buffer) => (printed += text.toString()));
  onTestFinished(() => void server.kill());
  onTestFailed(() => console.error(printed));
  return { url: `http://127.0.0.1:${port}`, printed: () => printed };
}

test('astro dev shows what an editor changes: captures, sidecars and sources, edited, added and deleted; a fault is told and changes nothing', async () => {
  const content = folder({ 'articles/a.txt': sound }, join(output, 'dev-content'));
  const { url, printed } = await dev(content);
  const write = (file: string, text: string) => writeFileSync(join(content, file), text);
  const page = async (path: string) => {
    const response = await fetch(url + path).catch(() => null);
    return response?.ok ? await response.text() : `${response?.status ?? 'no answer'}`;
  };
  const shows = (path: string, text: string) =>
    expect.poll(() => page(path), { timeout: 30_000, interval: 200 }).toContain(text);

  await shows('/articles/a/', 'eleven months of repairs');

  write('articles/a.txt', sound.replace('eleven months', 'fifteen months'));
  await shows('/articles/a/', 'fifteen months of repairs');
  await shows('/data/articles/a.json', 'fifteen months of repairs');

  write('articles/b.txt', sound.replaceAll('bridge', 'ferry'));
  await shows('/articles/b/', 'The ferry across the harbour');

  write('articles/b.yaml', 'source: westhaven-echo\n');
  await expect.poll(printed, { timeout: 30_000 }).toContain('articles/b.yaml:1: "westhaven-echo" is not a source');
  expect(printed()).toContain('The last good edition stays until this is mended');
  expect(await page('/articles/b/')).toContain('The ferry across the harbour');

  write('sources.yaml', '- id: westhaven-echo\n  name: The Westhaven Echo\n  kind: outlet\n');
  await shows('/articles/b/', 'The Westhaven Echo');

  rmSync(join(content, 'articles/b.yaml'));
  rmSync(join(content, 'articles/b.txt'));
  await shows('/articles/b/', '404');
  await shows('/articles/a/', 'fifteen months of repairs');
});
