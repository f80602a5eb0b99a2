import { expect, test, vi } from 'vitest';
import { currentEdition, editionOnce, provideEdition } from '../../../src/site/current-edition.ts';
import type { Edition } from '../../../src/site/edition.ts';

const edition = { articles: new Map() } as unknown as Edition;

test('an edition is made once, for whoever asks while it is made or later', async () => {
  expect(currentEdition).toThrow('No edition has been made yet.');
  const make = vi.fn(() => Promise.resolve(edition));
  expect(await Promise.all([editionOnce(make), editionOnce(make)])).toEqual([edition, edition]);
  expect(make).toHaveBeenCalledTimes(1);

  const next = { ...edition };
  provideEdition(next);
  expect(await editionOnce(make)).toBe(next);
  expect(make).toHaveBeenCalledTimes(1);
});
