import { describe, expect, test } from 'vitest';
import { story as words } from '../../../src/site/labels.ts';
import { annotate } from '../../../src/site/views/annotated-article.ts';
import { counted } from '../../../src/site/labels/counted.ts';
import { printDate, printWeekday } from '../../../src/site/views/dates.ts';
import { frontDays } from '../../../src/site/views/front-page.ts';
import { overlapGrid } from '../../../src/site/views/overlap.ts';
import { locate, titleQuote, withoutLastComma } from '../../../src/site/views/quotes.ts';
import { sharedStory } from '../../../src/site/views/shared-story.ts';
import { sourcePages, sourceViews } from '../../../src/site/views/source-page.ts';
import { speakers, variants } from '../../../src/site/views/variant-readings.ts';
import { originGroups } from '../../../src/site/views/witnesses.ts';
import { articleOf, articles, collated, edition } from './story-fixture.ts';

const witnesses = originGroups(collated, edition).flatMap((group) => group.witnesses);

test.each([
  ['2024-05-16', '16 May 2024', 'Thursday'],
  ['2024-05', 'May 2024', null],
  ['2024', '2024', null],
])('the date %s is printed as %s, on a %s', (iso, printed, weekday) => {
  expect([printDate(iso), printWeekday(iso)]).toEqual([printed, weekday]);
});

test.each([
  [1, '1 story'],
  [1200, '1200 stories'],
  [12_000, '12,000 stories'],
])('%i is printed as "%s"', (n, printed) => {
  expect(counted(n, 'story', 'stories')).toBe(printed);
});

describe('words of an article to quote', () => {
  test('a derived headline stands where its sentence does', () => {
    expect(titleQuote(articles.independent)).toEqual({
      article: 'c',
      span: [0, 38],
      text: 'Several ships left the port on Friday.',
    });
  });

  test('words inside a sentence are found at their offsets', () => {
    expect(locate(articles.agencyCopy, 'sea was')).toEqual({ article: 'a', span: [39, 46], text: 'sea was' });
  });

  test.each([
    ['crazy SOB,', 'crazy SOB', [5, 14]],
    ['It is over.', 'It is over.', [5, 16]],
  ])('%s is quoted as %s', (text, quoted, span) => {
    expect(withoutLastComma({ article: 'a', span: [5, 5 + text.length], text })).toEqual({
      article: 'a',
      span,
      text: quoted,
    });
  });

  test('no place is given where white space was collapsed, since offsets would be wrong', () => {
    const wrapped = articleOf('w', ['Ten ships left the port.']);
    const sentences = wrapped.sentences.map((sentence) => ({ ...sentence, span: [0, 30] as [number, number] }));
    expect(locate({ ...wrapped, sentences }, 'ships left')).toBeNull();
  });
});

test('a story too large to compare every article says how many were', () => {
  expect(words.partlyCompared(150, 500)).toMatch(/^150 of 500 articles were compared sentence by sentence; /u);
});

describe('the annotated article', () => {
  const { claims, differences } = collated.collation;

  test('names for each sentence the others that say it, those that come close, and where they differ', () => {
    const notes = annotate(articles.independent, claims, differences, witnesses).map((passage) =>
      passage.kind === 'sentence'
        ? [
            passage.same.map(({ witness }) => witness.siglum),
            passage.related.map(({ witness }) => witness.siglum),
            passage.differences.length,
          ]
        : passage.kind,
    );
    expect(notes).toEqual([
      [['a', 'Gaz'], [], 1],
      [[], ['Gaz'], 0],
    ]);
  });

  test('prints everything in the order of the capture, and a credit inside a sentence only once', () => {
    const article = articleOf('x', ['Ten ships left, Agency said.'], {
      boilerplate: [{ span: [40, 45], text: 'Share', rule: 'furniture' }],
      fields: [
        { field: 'credit', span: [16, 27], text: 'Agency said', rule: 'credit-line' },
        { field: 'byline', span: [30, 38], text: 'By Staff', rule: 'byline' },
      ],
    });
    const order = annotate(article, [], [], []).map((passage) =>
      passage.kind === 'field' ? passage.field.field : passage.kind,
    );
    expect(order).toEqual(['sentence', 'byline', 'set-aside']);
  });
});

describe('where they differ', () => {
  test('each reading has its outlets and its own sentence with the words marked', () => {
    const [variant] = variants(collated.collation, witnesses);
    expect(
      variant?.readings.map(({ words, context, witnesses: own }) => [
        words.text,
        context?.marks.map(({ text }) => text),
        own.map(({ witness }) => witness.siglum),
      ]),
    ).toEqual([
      ['Ten ships', ['Ten ships'], ['a']],
      ['Several ships', ['Several ships'], ['c']],
    ]);
  });
});

describe('who said what', () => {
  test('utterances stand under their speakers, the one whose words most outlets carry first, no speaker last', () => {
    const said = (id: string, speaker: string | null, ids: string[]) => ({
      id,
      speaker,
      readings: [{ text: 'Ten', articles: ids, spans: ids.map((): [number, number] => [0, 3]), flags: [] }],
    });
    const found = speakers(
      [said('q1', null, ['a', 'b', 'c']), said('q2', 'Ann', ['a']), said('q3', 'Bob', ['a', 'b'])],
      witnesses,
    );
    expect(found.map(({ name }) => name?.text ?? null)).toEqual(['Bob', 'Ann', null]);
  });
});

describe('the front page', () => {
  test('does not print a sentence twice where it stands in for the headline', () => {
    const [day] = frontDays([collated], edition);
    expect(day?.date).toBeNull();
    expect(day?.stories[0]).toMatchObject({ headline: { text: 'Ten ships left the port on Friday.' }, opening: null });
  });

  test('prints what differs as the outlets print it', () => {
    const [day] = frontDays([collated], edition);
    expect(day?.stories[0]?.differs.map((readings) => readings.map(({ text }) => text))).toEqual([
      ['Ten ships', 'Several ships'],
    ]);
  });
});

describe('the pages of sources', () => {
  test('count what an outlet alone says, in stories that it shares', () => {
    expect(sourceViews(edition)).toMatchObject([{ source: { id: 'gazette' }, alone: 1, omitted: 0, withCredit: 0 }]);
    expect(sharedStory(collated, 'gazette', edition).alone.shown.map(({ claim }) => claim.id)).toEqual(['cheers']);
    expect(sourcePages(edition)).toMatchObject([{ number: 1, last: 1, articles: ['b'] }]);
  });
});

test('each pair of articles stands once in the table of shared wording', () => {
  const grid = overlapGrid(collated.collation.overlap, witnesses);
  expect(grid.map(({ witness, pairs }) => [witness.siglum, pairs.map((pair) => pair?.containment ?? null)])).toEqual([
    ['Gaz', [0.4, null]],
    ['c', [null, null]],
  ]);
});
