/** The worksheet for classrooms: what it asks, and that its key is what the table of statements says. */
import { expect, test } from 'vitest';
import { citeRow } from '../../../src/site/views/sigla.ts';
import { storyView } from '../../../src/site/views/story-page.ts';
import { hasWorksheet, worksheet } from '../../../src/site/views/worksheet.ts';
import { claimOf, collated, edition, statementOf, articles } from './story-fixture.ts';

const key = (view: ReturnType<typeof storyView>) =>
  worksheet(view).statements.map((row) => [row.claim.id, ...citeRow(row).map(({ witness }) => witness.article.id)]);

test('asks for statements of one outlet and of several; close is not the same', () => {
  expect(new Map(key(storyView(collated, edition)).map(([id, ...madeBy]) => [id, madeBy.sort()]))).toEqual(
    new Map([
      ['ships', ['a', 'b', 'c']],
      ['calm', ['a']],
      ['cheers', ['b']],
    ]),
  );
});

test('takes what one outlet alone states from the outlets by turns, and keeps to one sheet', () => {
  const alone = (n: number) => claimOf(`a${n}`, [{ ...statementOf(articles.agencyCopy, 1), text: `Calm ${n}.` }]);
  const other = claimOf('b', [statementOf(articles.otherCopy, 1)]);
  const claims = [...Array.from({ length: 20 }, (_, n) => alone(n)), other];
  const asked = key(storyView({ ...collated, collation: { ...collated.collation, claims, differences: [] } }, edition));
  expect(asked).toHaveLength(6);
  expect(asked.map(([id]) => id)).toContain('b');
});

test.each([
  [1, false],
  [2, true],
  [7, true],
  [8, false],
])('a story of %i articles has one: %s', (articlesOfStory, has) => {
  expect(hasWorksheet(Array.from({ length: articlesOfStory }))).toBe(has);
});
