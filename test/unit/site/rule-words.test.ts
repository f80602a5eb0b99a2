import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildEdition } from '../../../src/site/build-edition.ts';
import { ruleWords } from '../../../src/site/labels.ts';

const root = join(import.meta.dirname, '../../..');

test.each(['content', 'examples/neighbours'])(
  'every rule that the articles of %s name is told in plain words',
  (folder) => {
    const articles = [...buildEdition(join(root, folder)).articles.values()];
    const named = articles.flatMap(({ fields, boilerplate, dates }) => [
      ...[...fields, ...boilerplate].map(({ rule }) => rule),
      ...dates.rejected.map(({ reason }) => reason),
    ]);
    expect(named.length).toBeGreaterThan(articles.length);
    expect(named.filter((rule) => !(rule in ruleWords))).toEqual([]);
  },
);
