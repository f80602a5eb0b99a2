import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { onThreads } from '../../../src/threads/on-threads.ts';

/** A module whose default export runs `body`, for threads. */
function moduleOf(body: string): URL {
  const file = join(mkdtempSync(join(tmpdir(), 'variorum-threads-')), 'work.mjs');
  writeFileSync(file, `export default (input) => { ${body} };`);
  return pathToFileURL(file);
}

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const result of results) list.push(result);
  return list;
}

it('gives the results in the order of the inputs, whoever made them', async () => {
  const onThread = moduleOf('return `thread ${input}`;');
  const results = await all(onThreads(onThread, (input) => `here ${input}`, [1, 2, 3, 4, 5], { few: 2, threads: 2 }));
  expect(results).toEqual(['here 1', 'here 2', 'thread 3', 'thread 4', 'thread 5']);
});

it('does itself what is too much for the memory of a thread', { timeout: 60_000 }, async () => {
  const fillsMemory = moduleOf(
    'if (input !== 2) return `thread ${input}`; const all = []; for (;;) all.push(new Array(1e6).fill(all.length));',
  );
  const results = await all(onThreads(fillsMemory, (input) => `here ${input}`, [1, 2, 3], { few: 0, threads: 2 }));
  expect(results).toEqual([expect.stringMatching(/ 1$/u), 'here 2', expect.stringMatching(/ 3$/u)]);
});

it('fails as the work fails', async () => {
  const failing = moduleOf('throw new Error(`no ${input}`);');
  await expect(all(onThreads(failing, () => '', [1], { few: 0, threads: 2 }))).rejects.toThrow('no 1');
});
