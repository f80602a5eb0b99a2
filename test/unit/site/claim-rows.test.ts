import { describe, expect, test } from 'vitest';
import type { CollatedStory } from '../../../src/site/edition.ts';
import { cellsByWording, claimRows } from '../../../src/site/views/claim-rows.ts';
import { combinedStory } from '../../../src/site/views/combined-story.ts';
import { originGroups } from '../../../src/site/views/witnesses.ts';
import { articles, claimOf, collated, edition, statementOf } from './story-fixture.ts';

const groups = originGroups(collated, edition);
const witnesses = groups.flatMap((group) => group.witnesses);
const rowsOf = (collation: CollatedStory['collation']) => claimRows(collation, witnesses);

describe('the rows of the table of statements', () => {
  const rows = rowsOf(collated.collation);

  test('stand under: all agree, outlets differ, several agree, only one', () => {
    expect(rows.map(({ claim, group, number }) => [claim.id, group, number])).toEqual([
      ['ships', 'differ', 1],
      ['calm', 'one', 2],
      ['cheers', 'one', 3],
    ]);
  });

  test('a statement of every outlet without a difference is agreed by all', () => {
    expect(rowsOf({ ...collated.collation, differences: [] })[0]?.group).toBe('all');
  });

  test('a sentence whose words differ is never shown as agreed, though the difference was found in another statement', () => {
    const { agencyCopy, independent } = articles;
    const whole = claimOf('port', [statementOf(agencyCopy, 0), statementOf(independent, 0)], 2);
    const rows = rowsOf({ ...collated.collation, claims: [whole, ...collated.collation.claims] });
    expect(rows.find(({ claim }) => claim.id === 'port')?.group).toBe('differ');
  });

  test('a statement of two of three outlets is agreed by several', () => {
    const { agencyCopy, otherCopy } = articles;
    const claims = [claimOf('ships', [statementOf(agencyCopy, 0), statementOf(otherCopy, 0)])];
    expect(rowsOf({ ...collated.collation, differences: [], claims })[0]?.group).toBe('several');
  });

  test('each cell says what its outlet has: the lead, another wording, another reading, something close, nothing', () => {
    const states = rows.map(({ cells }) => cells.map(({ witness, state }) => `${witness.article.id} ${state}`));
    expect(states).toEqual([
      ['a lead', 'b reworded', 'c differs'],
      ['a lead', 'b missing', 'c missing'],
      ['a missing', 'b lead', 'c related'],
    ]);
  });

  test('the outlets that make a statement are those whose cell neither lacks it nor is merely close, the lead quoted', () => {
    const made = rows.map(({ carriers }) => carriers.map(({ witness, quoted }) => [witness.article.id, quoted]));
    expect(made).toEqual([
      [
        ['a', true],
        ['b', false],
        ['c', false],
      ],
      [['a', true]],
      [['b', true]],
    ]);
  });

  test('marks the words of each reading, and no others, as differing', () => {
    const [ships] = rows;
    const differing = (marks: readonly { kind: string; text: string }[]) =>
      marks.filter(({ kind }) => kind === 'differs').map(({ text }) => text);
    expect(differing(ships!.lead.marks)).toEqual(['Ten ships']);
    expect(ships!.cells.map(({ passages }) => passages.flatMap(({ marks }) => differing(marks)))).toEqual([
      [],
      [],
      ['Several ships'],
    ]);
  });
});

describe('a row that lists its outlets', () => {
  test('puts those together that print the same words, and leaves out those that have none', () => {
    const { agencyCopy, otherCopy } = articles;
    const copied = claimOf('ships', [
      statementOf(otherCopy, 0),
      statementOf(agencyCopy, 0),
      statementOf(agencyCopy, 0),
    ]);
    const [row] = rowsOf({ ...collated.collation, differences: [], claims: [copied] });
    const [agencyCell] = row!.cells;
    const twin = { ...agencyCell!, witness: witnesses[2]! };
    const listed = cellsByWording({ ...row!, cells: [...row!.cells.slice(0, 2), twin] });
    expect(listed.map((cells) => cells.map(({ witness }) => witness.siglum))).toEqual([['a', 'c'], ['Gaz']]);
  });
});

describe('the combined story', () => {
  test('prints the first cited outlet’s sentence, and under each origin every outlet’s own', () => {
    const [line] = combinedStory(collated.collation, groups);
    expect(line?.lead.quote.text).toBe('Ten ships left the port on Friday.');
    expect(line?.readings.map(({ group, outlets }) => [group.letter, outlets.map(({ quote }) => quote.text)])).toEqual([
      ['A', ['Ten ships left the port on Friday.', 'On Friday ten ships left the port.']],
      ['B', ['Several ships left the port on Friday.']],
    ]);
  });

  test('says of each outlet how it relates to the printed one', () => {
    const [line] = combinedStory(collated.collation, groups);
    const own = line?.readings.flatMap(({ outlets }) => outlets.map(({ state, outcomes }) => [state, ...outcomes]));
    expect(own).toEqual([['lead'], ['reworded'], ['differs', 'precision']]);
  });
});
