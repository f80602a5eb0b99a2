/**
 * Which of the differences that a person labelled are shown, and what else is: `node bench/differences.ts DATA_FOLDER`.
 * DATA_FOLDER holds `stories/`; the labels are in `test/golden` (the five captures) and `bench/gold` (public stories).
 * Prints every shown and every missed difference, then one table.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gold, onlyStory, texts as captures } from '../test/golden/captures.ts';
import type { Difference } from '../src/collate/collation.ts';
import { collateStory } from '../src/collate/index.ts';
import { parseCapture } from '../src/ingest/index.ts';
import type { DifferenceScore, GoldDifference } from './scoring/differences.ts';
import { readDifferences, scoreDifferences } from './scoring/differences.ts';
import { differencesFileSchema, textOf } from './scoring/gold.ts';
import type { LabelledStory } from './scoring/labelled-stories.ts';
import { labelledStoriesSchema, readLabelledStories } from './scoring/labelled-stories.ts';

const [data] = process.argv.slice(2);
if (data === undefined) throw new Error('Usage: node bench/differences.ts DATA_FOLDER');

const five = scoreDifferences(
  onlyStory().collation.differences,
  readDifferences(differencesFileSchema.parse(gold('differences.json')), captures),
);
list('the five captures', five, captures);

const sets = ['differences-allsides.json', 'differences-allsides-val.json'].map((file) => {
  const labels: unknown = JSON.parse(readFileSync(new URL(`gold/${file}`, import.meta.url), 'utf8'));
  const { data: from } = labelledStoriesSchema.parse(labels);
  const texts = readTexts(join(data, from));
  const scores = readLabelledStories(labels, texts).map((story) => {
    const score = scoreDifferences(collate(story, texts), story.gold);
    list(story.cluster, score, texts);
    return score;
  });
  return { name: `${scores.length} stories of ${from}`, scores };
});

print('the five captures', [five]);
for (const { name, scores } of sets) print(name, scores);
print('all', [five, ...sets.flatMap(({ scores }) => scores)]);

/** The labels are offsets into the article's bare text, so that is what is read as its capture. */
function collate({ articles }: LabelledStory, texts: ReadonlyMap<string, string>): Difference[] {
  const read = articles.flatMap((id) =>
    parseCapture({ file: `articles/${id}.txt`, bytes: new TextEncoder().encode(textOf(texts, id)), sidecar: null }, []),
  );
  return collateStory({ articles: [...articles] }, read).differences;
}

function readTexts(path: string): ReadonlyMap<string, string> {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string };
      return [id, text];
    }),
  );
}

function list(name: string, score: DifferenceScore, texts: ReadonlyMap<string, string>): void {
  console.log(`\n${name}`);
  for (const { gold: entry, shown, rightOutcome } of score.found) {
    console.log(`  found      ${inWords(shown)}${rightOutcome ? '' : ` (should be ${entry.outcomes.join(' or ')})`}`);
  }
  for (const { gold: entry, shown } of score.forbidden) console.log(`  forbidden  ${inWords(shown)} (${entry.why})`);
  for (const shown of score.unlisted) console.log(`  unlisted   ${inWords(shown)}`);
  for (const entry of score.missed) console.log(`  missed     ${labelInWords(entry, texts)}`);
}

function inWords({ kind, outcome, readings }: Difference): string {
  return `${kind}, ${outcome}: ${readings.map(({ value }) => brief(value)).join(' / ')}`;
}

function labelInWords({ kind, outcomes, readings }: GoldDifference, texts: ReadonlyMap<string, string>): string {
  const values = readings.map(([place]) => (place ? textOf(texts, place.article).slice(...place.span) : ''));
  return `${kind}, ${outcomes[0]}: ${values.map(brief).join(' / ')}`;
}

function brief(value: string): string {
  return value.length > 60 ? `${value.slice(0, 59)}…` : value;
}

/** Precision counts a shown difference as right where it is listed and its outcome is one that an editor would let pass. */
function print(name: string, scores: readonly DifferenceScore[]): void {
  const count = (of: (score: DifferenceScore) => number): number => scores.reduce((sum, score) => sum + of(score), 0);
  const right = count(({ found }) => found.filter(({ rightOutcome }) => rightOutcome).length);
  const wrong = count(({ found, forbidden, unlisted }) => {
    return found.filter(({ rightOutcome }) => !rightOutcome).length + forbidden.length + unlisted.length;
  });
  const missed = count((score) => score.missed.length);
  const requiredFound = count(
    ({ found }) => new Set(found.filter(({ gold: entry }) => entry.required).map(({ gold: entry }) => entry.id)).size,
  );
  const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3));
  console.log(
    [
      `\n${name}:`,
      `right ${right}`,
      `wrong ${wrong}`,
      `precision ${share(right, right + wrong)}`,
      `required found ${requiredFound} of ${requiredFound + missed}`,
      `false conflicts ${count(({ falseConflicts }) => falseConflicts.length)}`,
    ].join('  '),
  );
}
