/** A disk that takes no more files ends a run in good order, and the next run goes on. */
import * as fs from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { content, feedsYaml, files, run } from './content.ts';
import { soundSite, web, type Web } from './server.ts';

vi.mock('node:fs', async (original) => {
  const actual = await original<typeof fs>();
  return { ...actual, writeFileSync: vi.fn(actual.writeFileSync) };
});

let server: Web | undefined;
afterEach(async () => {
  vi.mocked(fs.writeFileSync).mockReset();
  await server?.close();
});

it.each([
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'the disk is read-only'],
  ['EACCES', 'this user may not write there'],
])('ends the run at %s with file and mend, and the next one gets everything', async (code, reason) => {
  const { writeFileSync } = await vi.importActual<typeof fs>('node:fs');
  server = await web(1, soundSite(5));
  const root = content({ 'feeds.yaml': feedsYaml([`${server.origins[0]}/feed/0`]) });
  let writes = 0;
  vi.mocked(fs.writeFileSync).mockImplementation((path, data, options) => {
    writes += 1;
    if (writes > 3) throw Object.assign(new Error(`${code}: write`), { code });
    writeFileSync(path, data, options);
  });
  await expect(run(root)).rejects.toThrow(
    new RegExp(`^articles/.*(?:html|yaml): It cannot be written: ${reason}\\. Mend that`, 'u'),
  );
  vi.mocked(fs.writeFileSync).mockImplementation(writeFileSync);
  expect((await run(root)).articles.waiting).toBe(0);
  expect(files(root).filter((file) => file.endsWith('.html'))).toHaveLength(5);
  expect(files(root).filter((file) => file.endsWith('.yaml'))).toHaveLength(5);
  expect(files(root, '.variorum/unfinished')).toEqual([]);
});
