import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';
import { lightFormat } from 'date-fns/lightFormat';
import { parseISO } from 'date-fns/parseISO';
import type { Article, Sentence } from '../../src/ingest/article.ts';
import { blankArticle } from '../../test/blank-article.ts';

/**
 * Words of the language beside its function words, by number. The `common` ones are ranked, and their frequencies follow Zipf's law; stories and topics draw their
 * own from the `telling` ones behind them, so that other stories use them too. Word length and the growth of the vocabulary (Heaps' law) are those of news as far as there
 * is news to count: 5.5 million words of `stories/allsides-*.jsonl` are 97,600 distinct ones with 5.0 letters each on average, and double when the text
 * becomes four times as long; 4.9 million made-up words are 124,500 with 5.3 letters (`node bench/scale/vocabulary.ts DATA`).
 */
const vocabulary = { common: 40_000, telling: 250_000 };
/** Of running text: the share of the public sets (`stories/allsides-val.jsonl`, `ecbplus-dev.jsonl`). */
const shareOfFunctionWords = 0.44;
const functionWords =
  'the of to and a in that for on with is was by as at from has it his have be an are he not their they which who will but this were its had after about more been when one or would she than into'.split(
    ' ',
  );
/** Of the other words: the shares of the story's own and of its topic's. */
const own = { story: 0.3, topic: 0.12 };
/** Words and names of one topic, such as an election: several stories share them. */
const topicWords = 60;
/** Words and names of one story. */
const storyWords = 25;
const storiesPerTopic = 8;
const largestStory = 500;
/** Days over which a folder of 1,000 articles spreads; larger ones spread wider. */
const daysPerThousand = 12;
/** Words of an article: half have fewer than the median, and the logarithms spread normally. The mean is that of the public sets, 500. */
const lengths = { median: 400, spread: 0.65, least: 60, most: 3000 };
const wordsPerSentence = 22;
/** Every so manieth article is another outlet's reprint of one of its story, with some words changed. */
const reprints = 12;

/** An article and the story that it was made for. */
export interface Planted {
  readonly article: Article;
  readonly cluster: string;
}

/**
 * `size` made-up articles with their stories: skewed story sizes (half of the stories have one article, a few have hundreds), realistic
 * lengths, names, days, near-copies, and one date in five missing. The same every time.
 */
export function* makeFolder(size: number): Generator<Planted> {
  const random = generator(2024);
  const pick = (from: number): number => Math.floor(random() * from);
  const common = Array.from({ length: vocabulary.common }, (_, rank) => spelled(rank));
  const telling = (size: number): string[] =>
    Array.from({ length: size }, () => named(vocabulary.common + pick(vocabulary.telling)));
  const zipf = (words: readonly string[]): string => words[Math.floor(words.length ** random()) - 1] ?? '';
  let made = 0;
  let topic: string[] = [];
  for (let number = 0; made < size; number += 1) {
    if (number % storiesPerTopic === 0) topic = telling(topicWords);
    const story = telling(storyWords);
    const wordOf = (): string => {
      if (random() < shareOfFunctionWords) return zipf(functionWords);
      const kind = random();
      if (kind < own.story) return story[pick(storyWords)] ?? '';
      return kind < own.story + own.topic ? (topic[pick(topicWords)] ?? '') : zipf(common);
    };
    const day = addDays(parseISO('2020-01-01'), pick(Math.ceil((daysPerThousand * size) / 1000) + 1));
    const members = Math.min(largestStory, Math.floor(1 / (1 - random()) ** 0.9), size - made);
    let original: string[] = [];
    for (let member = 0; member < members; member += 1) {
      const length = Math.round(lengths.median * Math.exp(lengths.spread * normal(random)));
      const isReprint = member > 0 && pick(reprints) === 0;
      const words = isReprint
        ? original.map((word) => (random() < 0.01 ? wordOf() : word))
        : Array.from({ length: Math.min(lengths.most, Math.max(lengths.least, length)) }, wordOf);
      if (!isReprint) original = words;
      const date = random() < 0.2 ? null : lightFormat(addDays(day, pick(3)), 'yyyy-MM-dd');
      const id = `made-${String(made).padStart(7, '0')}`;
      yield { article: articleOf(id, words, lightFormat(day, 'yyyy-MM-dd'), date), cluster: `story-${number}` };
      made += 1;
    }
  }
}

/** The record as ingest would make it; the first words are the headline, and the first sentence names the day of the event. */
function articleOf(id: string, words: readonly string[], event: string, date: string | null): Article {
  const day = format(parseISO(event), 'd MMMM yyyy');
  const sentences: Sentence[] = [];
  let start = 0;
  for (let first = 0; first < words.length; first += wordsPerSentence) {
    const text = sentence([...(first === 0 ? ['on', day] : []), ...words.slice(first, first + wordsPerSentence)]);
    sentences.push({ index: sentences.length, text, span: [start, start + text.length], paragraph: 0, kind: 'body' });
    start += text.length + 1;
  }
  const evidence = { span: [3, 3 + day.length] as [number, number], text: day };
  return {
    ...blankArticle(id),
    title: { text: sentence(words.slice(0, 12)).slice(0, -1), basis: 'stated' },
    dates: {
      published:
        date === null ? null : { date, precision: 'day', basis: 'metadata', evidence: { span: null, text: date } },
      updated: null,
      captured: null,
      rejected: [],
      mentioned: [{ date: event, kind: 'absolute', weekday: null, sentence: 0, evidence }],
    },
    sentences,
  };
}

/** One string in one piece, as a reader of files gives it: parts put together later would be kept beside the whole. */
function sentence([head = '', ...words]: readonly string[]): string {
  const last = `${words.pop() ?? ''}.`;
  return [`${head.slice(0, 1).toUpperCase()}${head.slice(1)}`, ...words, last].join(' ');
}

const syllables =
  'ba ko ri ten mo lu sal vin der pa que nes ti gal hum fro ce dri lan wo stu mer bi chan go fel ru spi ton ja kle vo'.split(
    ' ',
  );

/** A word for each number, the shorter the commoner it is (Zipf 1935). */
function spelled(rank: number): string {
  let made = '';
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / syllables.length))
    made = `${syllables[rest % syllables.length] ?? ''}${made}`;
  return made;
}

/** A third of the telling words are names. */
function named(rank: number): string {
  const made = spelled(rank);
  return rank % 3 === 0 ? `${made.slice(0, 1).toUpperCase()}${made.slice(1)}` : made;
}

/** Box and Muller 1958. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Numbers from 0 up to 1 (mulberry32, Tommy Ettinger 2017, public domain). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
