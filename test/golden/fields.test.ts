/**
 * Every field of the five captures, as a person read them. Nothing here was printed by the program.
 */
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/ingest/article.ts';
import { readArticles, texts } from './captures.ts';

const article = (number: string): Article => {
  const found = readArticles().find(({ id }) => id.startsWith(number));
  if (found === undefined) throw new Error(`There is no capture ${number}.`);
  return found;
};
const setAside = (number: string): Record<string, string[]> => {
  const rules: Record<string, string[]> = {};
  for (const { rule, text } of article(number).boilerplate) (rules[rule] ??= []).push(text);
  return rules;
};
const field = (number: string, name: string): string[] =>
  article(number)
    .fields.filter(({ field: each }) => each === name)
    .map(({ text }) => text);
const credits = (number: string): string[] =>
  article(number).credits.map(({ id, role, evidence }) => `${id} ${role}: ${evidence.text}`);
const mentions = (number: string): (string | null)[][] =>
  article(number).dates.mentioned.map(({ evidence, date, kind }) => [evidence.text, date, kind]);
const ofKind = (number: string, kind: string): string[] =>
  article(number)
    .sentences.filter((each) => each.kind === kind)
    .map(({ text }) => text);

describe('000, Kathimerini Cyprus', () => {
  test('headline, standfirst, byline, topics', () => {
    expect(article('000')).toMatchObject({
      title: { text: 'Xi and Putin reinforce alliance with joint critique of US actions', basis: 'stated' },
      standfirst: 'China and Russia condemn western sanctions and asset seizures',
      byline: 'Newsroom',
      dateline: null,
      tags: ['Cyprus', 'Russia', 'China'],
      language: 'en',
    });
  });

  test('outlet and address are the sidecar’s', () => {
    expect(article('000').source).toMatchObject({ id: 'knews', name: 'Kathimerini Cyprus', basis: 'sidecar' });
    expect(article('000').url).toBe(
      'https://knews.kathimerini.com.cy/en/news/xi-and-putin-reinforce-alliance-with-joint-critique-of-us-actions',
    );
  });

  test('the date above the headline is the page’s clock, and no publication date is stated', () => {
    const { published, captured, rejected } = article('000').dates;
    expect(published).toBeNull();
    expect(captured).toMatchObject({ date: '2024-09-13', basis: 'masthead', evidence: { text: '13 September, 2024' } });
    expect(rejected).toMatchObject([{ date: '2024-09-13', reason: 'page-clock' }]);
  });

  test('its weekdays stay open, as there is nothing to count from', () => {
    expect(mentions('000')).toEqual([
      ['Thursday', null, 'weekday'],
      ['February 2022', '2022-02', 'absolute'],
      ['Thursday', null, 'weekday'],
    ]);
  });

  test('Reuters is credited twice for the words', () => {
    expect(credits('000')).toEqual([
      'reuters text: According to a report on Reuters',
      'reuters text: [With information sourced from Reuters]',
    ]);
  });

  test('27 sentences in 15 paragraphs, and nothing but text', () => {
    const { sentences } = article('000');
    expect(sentences.length).toBe(27);
    expect(new Set(sentences.map(({ paragraph }) => paragraph)).size).toBe(15);
    expect(new Set(sentences.map(({ kind }) => kind))).toEqual(new Set(['body']));
    expect(sentences[0]?.text).toBe(
      "China's President Xi Jinping and Russia's President Vladimir Putin on Thursday pledged a ''new era'' of partnership between their nations, presenting a united front against what they described as the United States' aggressive Cold War mentality and global destabilization efforts.",
    );
    expect(sentences[7]?.text).toBe(
      '"China is willing to ... jointly achieve the development and rejuvenation of our respective countries and work together to uphold fairness and justice in the world."',
    );
    expect(sentences[26]?.text).toBe('It remains unclear if Putin will make additional stops in Asia.');
  });

  test('buttons, weather, path and the label of the topics are set aside', () => {
    expect(setAside('000')).toEqual({
      furniture: ['CLOSE', 'Loading...', 'X'],
      weather: ['12° Nicosia,'],
      breadcrumb: ['Home / News'],
      'tag-label': ['TAGS'],
      'tail-heading': ['News: Latest Articles'],
    });
  });
});

describe('001, Geo News', () => {
  test('headline, standfirst, byline', () => {
    expect(article('001')).toMatchObject({
      title: { text: 'Xi, Putin join forces against US in pledge for new era', basis: 'stated' },
      standfirst:
        'In landmark meeting, both Xi and Putin discuss cooperation on new peaceful nuclear technologies and finance',
      byline: 'Web Desk',
      dateline: null,
      tags: [],
      source: { id: 'geo-news', basis: 'sidecar' },
      url: 'https://www.geo.tv/amp/544505-xi-putin-join-forces-against-us-in-pledge-for-new-era',
    });
  });

  test('the headline stands twice: once as headline, once set aside', () => {
    expect(field('001', 'title')).toEqual(['Xi, Putin join forces against US in pledge for new era']);
    expect(setAside('001')).toEqual({
      'repeated-headline': ['Xi, Putin join forces against US in pledge for new era'],
    });
  });

  test('the date beside the byline is the day of publication', () => {
    const { published, captured, rejected } = article('001').dates;
    expect(published).toMatchObject({
      date: '2024-05-17',
      precision: 'day',
      basis: 'byline',
      evidence: { text: 'May 17, 2024' },
    });
    expect(captured).toBeNull();
    expect(rejected).toEqual([]);
  });

  test('the caption names the day of the event, and Thursday is that day', () => {
    expect(mentions('001')).toEqual([
      ['May 16, 2024', '2024-05-16', 'caption'],
      ['February 2022', '2022-02', 'absolute'],
      ['Thursday', '2024-05-16', 'weekday'],
    ]);
  });

  test('Reuters is credited for the picture once and for the words twice', () => {
    expect(credits('001')).toEqual([
      'reuters photo: — Reuters',
      'reuters text: Reuters reported.',
      'reuters text: — Additional input by Reuters',
    ]);
  });

  test('one caption and twelve sentences', () => {
    expect(ofKind('001', 'caption')).toEqual([
      'Russian President Vladimir Putin and Chinese President Xi Jinping bid farewell at the end of talks in Beijing, China May 16, 2024.',
    ]);
    expect(ofKind('001', 'body').length).toBe(12);
    expect(ofKind('001', 'body').at(-1)).toBe(
      'Washington casts Beijing as its biggest competitor and Moscow as its biggest nation-state threat.',
    );
  });
});

describe('002, outlet not known', () => {
  test('it has no headline: the first sentence stands in for it', () => {
    expect(article('002').title).toEqual({
      text: "China's Xi Jinping and Russia's Vladimir Putin on Thursday promised a “new era” of cooperation between the United States' two main rivals, which they described as an aggressive Cold War hegemon causing global chaos.",
      basis: 'derived',
    });
    expect(article('002')).toMatchObject({
      standfirst: null,
      byline: null,
      dateline: null,
      tags: [],
      source: null,
      url: null,
    });
  });

  test('the crawler’s line gives the day of publication, from which Thursday is counted', () => {
    const { published, captured, rejected } = article('002').dates;
    expect(published).toMatchObject({ date: '2024-05-20', basis: 'metadata', evidence: { text: 'date 2024-05-20' } });
    expect(captured).toBeNull();
    expect(rejected).toEqual([]);
    expect(mentions('002')).toEqual([
      ['Thursday', '2024-05-16', 'weekday'],
      ['February 2022', '2022-02', 'absolute'],
      ['Thursday', '2024-05-16', 'weekday'],
    ]);
  });

  test('the subheadings that run on inside the paragraph are subheadings', () => {
    expect(ofKind('002', 'heading')).toEqual(['What is the meeting about?', "The United States' position"]);
    const { sentences } = article('002');
    const after = sentences.filter((_, index) => sentences[index - 1]?.kind === 'heading').map(({ text }) => text);
    expect(after).toEqual([
      'Xi told Putin they had the opportunity to bring about changes not seen in a century, which many analysts interpret as a challenge to the U.S.-led global order.',
      "Putin's visit comes weeks after US Secretary of State Antony Blinken visited China to express concerns about Russia's military support for Russia.",
    ]);
  });

  test('twenty sentences, the last with its quotation that closes with an opening mark', () => {
    expect(ofKind('002', 'body').length).toBe(20);
    expect(ofKind('002', 'body').at(-1)).toBe(
      'State Department spokesperson Vedant Patel said China cannot support Russia while strengthening relations with Europe and other countries, calling Chinese aid to Russia “problematic “.',
    );
  });

  test('the stray word and the link to another article are set aside', () => {
    expect(setAside('002')).toEqual({
      'stray-fragment': ['peaceful.'],
      'related-link': [
        'This might interest you: Putin and Xi Jinping consolidate the Russian-Chinese alliance on an anti-Western basis while Russia intensifies its offensive in Ukraine',
      ],
    });
  });

  test('Reuters is credited at the end', () => {
    expect(credits('002')).toEqual(['reuters text: Source : Reuters']);
    expect(field('002', 'credit')).toEqual(['Source : Reuters']);
  });
});

describe('003, The Fox Daily', () => {
  test('headline, standfirst, dateline', () => {
    expect(article('003')).toMatchObject({
      title: {
        text: 'Putin and Xi Jinping vow to deepen ‘no limits’ partnership as Russia advances in Ukraine',
        basis: 'stated',
      },
      standfirst:
        'Russian President Vladimir Putin’s two-day state visit is a show of unity with Beijing as the U.S. pressures Chinese leader Xi Jinping to influence him to end the conflict.',
      byline: null,
      dateline: 'Hong Kong',
      tags: [],
      source: { id: 'fox-daily', basis: 'sidecar' },
    });
    expect(field('003', 'dateline')).toEqual(['Hong Kong —']);
  });

  test('no date of publication is stated', () => {
    const { published, captured, rejected } = article('003').dates;
    expect([published, captured, rejected]).toEqual([null, null, []]);
    expect(mentions('003').map(([text, date]) => [text, date])).toEqual([
      ['Thursday', null],
      ['February 2022', '2022-02'],
      ['Thursday', null],
      ['Thursday', null],
      ['Wednesday', null],
      ['March 2023', '2023-03'],
    ]);
  });

  test('Xinhua is where an interview was given, which is no credit for the words', () => {
    expect(credits('003')).toEqual(['xinhua venue: interview with China’s state-run news agency Xinhua']);
  });

  test('the points that sum it up, the captions and the text are told apart', () => {
    expect(ofKind('003', 'summary')).toEqual([
      'Xi Jinping and Vladimir Putin pledge to enhance collaboration amid US pressure.',
      'Putin’s state visit marks a display of unity between China and Russia.',
      'US pressure on China to influence Putin regarding the conflict in Ukraine is evident.',
    ]);
    expect(ofKind('003', 'caption')).toEqual([
      'Russian President Vladimir Putin in Beijing',
      'Russian President Vladimir Putin visits China',
    ]);
    expect(ofKind('003', 'body').length).toBe(28);
    expect(ofKind('003', 'body')[0]).toBe(
      'Presidents Xi Jinping and Vladimir Putin of China promised on Thursday to strengthen their collaboration, which they have already said has “no limits” and is increasingly marked by their nations’ conflicts with the West.',
    );
    expect(ofKind('003', 'body').at(-1)).toBe(
      'When Xi was in Moscow a few days after securing an extraordinary third term as Chinese president in March 2023, Putin was in Beijing for the last time in October.',
    );
  });

  test('path, labels, promotion, end mark, footer and comment form are set aside', () => {
    expect(setAside('003')).toEqual({
      breadcrumb: ['Home World Putin and Xi Jinping vow to deepen ‘no limits’ partnership as Russia...'],
      'summary-label': ['In Short'],
      'list-marker': ['•', '•', '•'],
      'promotional-line': [
        'TFD – Discover the strategic collaboration between Xi Jinping and Vladimir Putin during Putin’s state visit to China amid US pressure.',
      ],
      'end-mark': ['— ENDS —'],
      notice: [
        'Connect with us for the Latest, Current, and Breaking News news updates and videos from thefoxdaily.com. The most recent news in the United States, around the world , in business, opinion, technology, politics, and sports, follow Thefoxdaily on X, Facebook, and Instagram .',
      ],
      'comments-heading': ['NO COMMENTS', 'LEAVE A REPLY'],
      furniture: ['Please enter your comment!', 'Please enter your name here', 'Exit mobile version'],
    });
  });
});

describe('004, outlet not known', () => {
  test('headline and dateline', () => {
    expect(article('004')).toMatchObject({
      title: { text: 'Xi-Putin sign, issue joint statement on deepening China-Russia ties', basis: 'stated' },
      standfirst: null,
      byline: null,
      dateline: 'Beijing',
      tags: [],
      source: null,
      url: null,
    });
    expect(field('004', 'dateline')).toEqual(['Beijing:']);
  });

  test('the date above the headline is the page’s clock, although it is a Thursday too', () => {
    const { published, captured } = article('004').dates;
    expect(published).toBeNull();
    expect(captured).toMatchObject({
      date: '2024-06-20',
      basis: 'masthead',
      evidence: { text: 'Thursday, June, 20,2024' },
    });
    expect(mentions('004')).toEqual([
      ['Thursday', null, 'weekday'],
      ['Thursday', null, 'weekday'],
    ]);
  });

  test('Xinhua is credited once and CNN four times, for the words', () => {
    expect(credits('004')).toEqual([
      'xinhua text: state media Xinhua reported.',
      'cnn text: CNN reported.',
      'cnn text: as reported by CNN',
      'cnn text: according to CNN',
      'cnn text: CNN reported.',
    ]);
  });

  test('nineteen sentences in fourteen paragraphs', () => {
    const { sentences } = article('004');
    expect(sentences.length).toBe(19);
    expect(new Set(sentences.map(({ paragraph }) => paragraph)).size).toBe(14);
    expect(sentences[0]?.text).toMatch(/^China's President Xi Jinping and his Russian counterpart/u);
    expect(sentences.at(-1)?.text).toMatch(/^This engagement underscored .* CNN reported\.$/u);
  });

  test('labels and buttons are set aside', () => {
    expect(setAside('004')).toEqual({
      'tail-heading': ['Latest News', 'Related News'],
      furniture: ['Share on'],
    });
  });
});

test('every quoted span is the slice of its capture', () => {
  for (const { id, sentences, fields, boilerplate, quotations, credits: named } of readArticles()) {
    const text = texts.get(id) ?? '';
    for (const { span, text: printed } of [
      ...sentences,
      ...fields,
      ...boilerplate,
      ...quotations,
      ...named.map(({ evidence }) => evidence),
    ]) {
      expect(
        text
          .slice(...span)
          .replaceAll(/\s+/gu, ' ')
          .trim(),
      ).toBe(printed);
    }
  }
});
