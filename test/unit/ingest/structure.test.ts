import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/ingest/article.ts';
import { body, problemsOf, read } from './capture.ts';

const headline = 'Leaders meet in Beijing for trade talks';
const asides = ({ boilerplate }: Article): string[] => boilerplate.map(({ rule, text }) => `${rule}: ${text}`);
const fields = (article: Article): string[] => article.fields.map(({ field, text }) => `${field}: ${text}`);
const ofKind = ({ sentences }: Article, kind: string): string[] =>
  sentences.filter((each) => each.kind === kind).map(({ text }) => text);

describe('the headline', () => {
  test('is the line above the text whose words the text takes up', () => {
    const article = read(`Menu\nWeather for the weekend\n${headline}\n\n${body}`);
    expect(article.title).toEqual({ text: headline, basis: 'stated' });
  });

  test('is not the standfirst, which shares more words with the text', () => {
    const article = read(
      `${headline}\n\nThe two leaders signed a joint statement on trade, energy and the war\n\nBy A. Writer\n\n${body}`,
    );
    expect(article.title.text).toBe(headline);
    expect(article.standfirst).toBe('The two leaders signed a joint statement on trade, energy and the war');
  });

  test('is the line that a byline or a date follows, not one further up that is as good', () => {
    const other = 'Leaders meet in Beijing for talks on the war';
    expect(read(`${other}\n\nWeather\n\nSports\n\nOpinion\n\n${headline}\n\nBy A. Writer\n\n${body}`).title.text).toBe(
      headline,
    );
  });

  test('is no menu that a page prints on one line', () => {
    expect(read(`Home Beijing Leaders Trade War\n\n${headline}\n\n${body}`).title.text).toBe(headline);
  });

  test('is derived from the first sentence where there is none', () => {
    expect(read(body).title).toMatchObject({
      basis: 'derived',
      text: expect.stringMatching(/^The two leaders met/u) as string,
    });
  });

  test('is no date, no byline and no path to the page', () => {
    expect(read(`Home > World > Asia\nBy A. Writer\nMay 17, 2024\n\n${body}`).title.basis).toBe('derived');
  });
});

test('a capture of one short sentence is read: no line of it is set aside for want of others', () => {
  const sentence = 'Two grandmasters agreed to a draw after nine hours.';
  expect(ofKind(read(`Chess final ends in a draw\n\n${sentence}`), 'body')).toEqual([sentence]);
});

describe('who signs', () => {
  test.each([
    ['By A. Writer', 'A. Writer'],
    ['By Staff and agencies', 'Staff and agencies'],
    ['Web Desk', 'Web Desk'],
    ['Newsroom', 'Newsroom'],
    ['Author: Jane Doe', 'Jane Doe'],
    ['Jane Doe', 'Jane Doe'],
    ['ByJane Doe', 'Jane Doe'],
    ['By Jane Doe Published in News', 'Jane Doe'],
  ])('%s', (line, byline) => expect(read(`${headline}\n\n${line}\n\n${body}`).byline).toBe(byline));

  test('a name and a date on one line are told apart', () => {
    const article = read(`${headline}\n\nJane Doe - Nov 19, 2019, 10:31 pm CST\n\n${body}`);
    expect(fields(article)).toEqual([
      `title: ${headline}`,
      'byline: Jane Doe -',
      'published: Nov 19, 2019, 10:31 pm CST',
    ]);
  });
});

describe('the day of publication', () => {
  test.each([
    ['a labelled line', 'Published 18 October 2023, 12:20 GMT', '2023-10-18'],
    ['a date below the headline', 'May 17, 2024', '2024-05-17'],
    ['a date beside the outlet', 'The Plain Brief | 17.05.2024', '2024-05-17'],
    ['the earlier of two dates without a label', 'May 19, 2024\n\nMay 17, 2024', '2024-05-17'],
    ['a labelled date behind an update', 'Updated May 19, 2024 | Published May 17, 2024', '2024-05-17'],
  ])('is read from %s', (_, line, date) =>
    expect(read(`${headline}\n\n${line}\n\n${body}`).dates.published?.date).toBe(date),
  );

  test.each([
    ['the page’s clock', `Friday, August 2, 2024\n${headline}\n\n${body}`, 'page-clock'],
    ['an update', `${headline}\n\nUpdated: May 19, 2024\n\n${body}`, 'update'],
    [
      'an old picture',
      `${headline}\n\n${body}\n\nPhoto: The two leaders at the summit in Samarkand, September 15, 2022 (archive)\n\n${body}`,
      'archive-picture',
    ],
    ['a date below the text', `${headline}\n\n${body}\n\nMay 3, 2024`, 'below-text'],
    ['a day after the capture', `Friday, August 2, 2024\n${headline}\n\nAugust 9, 2024\n\n${body}`, 'after-capture'],
  ])('is not %s', (_, text, reason) => {
    const { published, rejected } = read(text).dates;
    expect(published).toBeNull();
    expect(rejected.map((each) => each.reason)).toContain(reason);
  });

  test('is what the text states, where a crawler’s line contradicts it', () => {
    const { published, rejected } = read(` date 2024-05-20 \n\nPublished 5 February 2022. ${body}`).dates;
    expect(published).toMatchObject({ date: '2022-02-05', basis: 'byline' });
    expect(rejected).toMatchObject([{ date: '2024-05-20', reason: 'contradicts-published-line' }]);
  });

  test('may begin its line with a number and a dot, and is no list for that', () => {
    const german =
      'Die beiden Staatschefs trafen sich am Dienstag in Wien und unterzeichneten nach langen Gesprächen eine gemeinsame Erklärung über Handel und Energie. ' +
      'Eine zweite Runde der Gespräche soll nach Angaben des Ministeriums im Herbst in Berlin stattfinden, wie ein Sprecher am Abend mitteilte.';
    const article = read(`Staatschefs unterzeichnen Erklärung in Wien\n\n26. Januar 2022\n\n${german}`);
    expect(article.dates.published?.date).toBe('2022-01-26');
  });

  test('stays open where day and month may change places', () => {
    expect(read(`${headline}\n\n05/06/2024\n\n${body}`).dates.published).toBeNull();
  });
});

describe('days that the text names', () => {
  const on = (published: string, sentence: string) =>
    read(`${headline}\n\n${published}\n\n${sentence} ${body}`).dates.mentioned[0];

  test.each([
    ['a weekday is the last one before publication', 'They met on Thursday in the old harbour.', '2024-05-16'],
    ['a weekday to come is the next one', 'They will meet on Thursday in the old harbour.', '2024-05-23'],
    ['so it is where somebody was due to come', 'He was due to go on to the city on Thursday.', '2024-05-23'],
    ['yesterday is the day before', 'They met yesterday in the old harbour.', '2024-05-19'],
    ['a day without a year is the nearest one', 'They met on 7 May in the old harbour.', '2024-05-07'],
    ['also over the turn of the year', 'They met on 30 December in the old harbour.', '2023-12-30'],
  ])('%s', (_, sentence, date) => expect(on('May 20, 2024', sentence)?.date).toBe(date));
});

describe('what is no part of the text', () => {
  test('is set aside by rules that have names', () => {
    const article = read(
      [
        'CLOSE',
        'Home > World > Asia',
        '12° Nicosia,',
        headline,
        body,
        'Share  Tweet  Print',
        '— ENDS —',
        '© 2024 The Plain Brief',
        'Most read',
        '1. Ferry timetable changes',
      ].join('\n'),
    );
    expect(asides(article)).toEqual([
      'furniture: CLOSE',
      'breadcrumb: Home > World > Asia',
      'weather: 12° Nicosia,',
      'furniture: Share Tweet Print',
      'end-mark: — ENDS —',
      'copyright: © 2024 The Plain Brief',
      'tail-heading: Most read',
      'list-marker: 1.',
      'after-text: Ferry timetable changes',
    ]);
  });

  test('may stand in the middle of it', () => {
    const [first = '', second = ''] = body.split('\n\n');
    const article = read(
      `${headline}\n\n${first}\n\nAdvertisement\n\nSign up for our newsletter and get the news every morning.\n\n${second}`,
    );
    expect(asides(article)).toEqual([
      'furniture: Advertisement',
      'notice: Sign up for our newsletter and get the news every morning.',
    ]);
    expect(ofKind(article, 'body').length).toBe(2);
  });

  test('may be other articles’ headlines, one to a line, in the middle of it', () => {
    const paragraphs = [...body.split('\n\n'), ...body.replaceAll('The', 'Then the').split('\n\n')];
    const links = [
      'World News',
      'Ferry Timetable Changes',
      'More World News',
      'Ten Photographs of the Fair',
      'By Jane Doe',
    ];
    const article = read(
      [headline, ...paragraphs, ...links, ...paragraphs.map((each) => each.replaceAll('the', 'their'))].join('\n\n'),
    );
    expect(asides(article)).toEqual(links.map((link) => `between-the-text: ${link}`));
  });

  test('takes the whole file with it where nothing else is there', () => {
    expect(problemsOf('CLOSE\nHome > World\nShare\n')).toMatchObject([
      { file: 'articles/a.txt', line: null, what: expect.stringContaining('No text is left') as string },
    ]);
  });
});

describe('where the text ends', () => {
  const comment = 'I have lived in that city for many years and never saw a summit as long and as dull as that one.';

  const second =
    'Officials of both countries said that the talks on trade, energy and the war had lasted for more than three hours, and that a second round would follow in the autumn.';

  test('is above the readers’ comments, however much they write', () => {
    const article = read(
      `${headline}\n\n${body}\n${second}\n\n3 comments\n\n${Array(30)
        .fill(0)
        .map((_, at) => `${comment} ${at}.`)
        .join('\n')}`,
    );
    expect(article.title.text).toBe(headline);
    expect(article.sentences.some(({ text }) => text.includes('dull'))).toBe(false);
    expect(asides(article)).toContain('comments-heading: 3 comments');
  });

  test('is not at a link to the comments above it', () => {
    expect(ofKind(read(`${headline}\n\n12 comments\n\n${body}`), 'body')).toEqual(
      ofKind(read(`${headline}\n\n${body}`), 'body'),
    );
  });
});

describe('lines inside the text', () => {
  const [first = '', second = ''] = body.split('\n\n');
  const between = (line: string): Article => read(`${headline}\n\n${first}\n\n${line}\n\n${second}`);

  test('that are no sentence are subheadings', () =>
    expect(ofKind(between('What the leaders signed'), 'heading')).toEqual(['What the leaders signed']));

  test('that name a person in full are captions', () =>
    expect(ofKind(between('Russian President Vladimir Putin in Beijing'), 'caption')).toEqual([
      'Russian President Vladimir Putin in Beijing',
    ]));

  test('that an agency closes are captions with its credit', () => {
    const article = between('Two men shake hands in front of the old harbour hall. — Reuters');
    expect(ofKind(article, 'caption')).toEqual(['Two men shake hands in front of the old harbour hall.']);
    expect(article.credits).toMatchObject([{ id: 'reuters', role: 'photo' }]);
  });

  test('that link to other articles are set aside', () =>
    expect(asides(between('Read more: Harbour dredging is delayed'))).toEqual([
      'related-link: Read more: Harbour dredging is delayed',
    ]));
});

describe('credits', () => {
  const roleOf = (sentence: string): string[] =>
    read(`${headline}\n\n${body} ${sentence}`).credits.map(({ id, role }) => `${id} ${role}`);

  test.each([
    ['It was a long meeting, Reuters reported.', ['reuters text']],
    ['According to a report on Reuters, it was a long meeting.', ['reuters text']],
    ['It was a long meeting, as reported by CNN.', ['cnn text']],
    ['It was a long meeting, state media Xinhua reported.', ['xinhua text']],
    ['It was a long meeting, China’s state news agency Xinhua said.', ['xinhua text']],
    ['He said so in an interview with China’s state-run news agency Xinhua on Wednesday.', ['xinhua venue']],
    ['He told CNN that it was a long meeting.', ['cnn venue']],
    ['The offices of CNN lie across the street.', ['cnn mention']],
  ])('%s', (sentence, expected) => expect(roleOf(sentence)).toEqual(expected));

  test.each([
    ['[With information sourced from Reuters]'],
    ['— Additional input by Reuters'],
    ['Source : Reuters'],
    ['(With inputs from Reuters)'],
  ])('%s', (line) => {
    const article = read(`${headline}\n\n${body}\n\n${line}`);
    expect(article.credits).toMatchObject([{ id: 'reuters', role: 'text', sentence: null }]);
    expect(fields(article)).toContain(`credit: ${line}`);
  });

  test('in a dateline', () => {
    const article = read(`${headline}\n\nBEIJING (Reuters) - ${body}`);
    expect(article.dateline).toBe('BEIJING');
    expect(article.credits).toMatchObject([{ id: 'reuters', role: 'text' }]);
  });
});

describe('the dateline', () => {
  test.each([
    ['Hong Kong — ', 'Hong Kong'],
    ['BEIJING, May 16 (Xinhua) -- ', 'BEIJING'],
    ['Beijing: ', 'Beijing'],
    ['WASHINGTON (AP) — ', 'WASHINGTON'],
  ])('%s', (start, place) => {
    const article = read(`${headline}\n\n${start}${body}`);
    expect(article.dateline).toBe(place);
    expect(article.sentences[0]?.text).toMatch(/^The two leaders met/u);
  });

  test('is no word before a colon that the text does not use as a place', () =>
    expect(read(`${headline}\n\nWarning: ${body}`).dateline).toBeNull());
});

describe('the outlet', () => {
  test('is known by its masthead', () =>
    expect(read(`The Plain Brief\n${headline}\n\n${body}`).source).toMatchObject({
      id: 'plain-brief',
      basis: 'masthead',
    }));
  test('is known by its site in the lines set aside', () =>
    expect(
      read(`${headline}\n\n${body}\n\nFollow us for the latest news from ledger.example on all channels`).source,
    ).toMatchObject({ id: 'ledger', basis: 'signature' }));
  test('stays open otherwise', () => expect(read(`${headline}\n\n${body}`).source).toBeNull());
});

test('markup in a text capture is text', () => {
  const article = read(`${headline}\n\n${body} <script>alert(1)</script> was printed by the leaders in the hall.`);
  expect(article.sentences.at(-1)?.text).toBe('<script>alert(1)</script> was printed by the leaders in the hall.');
});
