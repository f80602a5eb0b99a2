import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingFromLock, readLock } from '../../scripts/lock.ts';

test('every optional dependency, whatever its platform, is itself in the lock', () => {
  expect(missingFromLock(readLock())).toEqual([]);
});

test('one that the registry lacked when the lock was made is named, with the package that wants it', () => {
  const packages = {
    'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-darwin': '1.0.0' } },
    'node_modules/a-linux': {},
    'node_modules/b': { optionalDependencies: { 'b-linux': '1.0.0' } },
    'node_modules/b/node_modules/b-linux': {},
  };
  expect(missingFromLock({ packages })).toEqual(['a-darwin (wanted by node_modules/a)']);
});

test('the lock is that of package.json: npm ci refuses any other', () => {
  const asked = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
  const locked = readLock().packages[''] as Record<string, unknown>;
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'])
    expect(locked[kind]).toEqual(asked[kind]);
});
