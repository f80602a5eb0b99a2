import { addDays, lightFormat, parseISO } from 'date-fns';
import { articleOf, type Labelled } from './sets.ts';

/** Words of the language, the commonest first: their frequencies follow Zipf's law. */
const vocabularySize = 40_000;
/** Words and names that belong to one topic, such as an election: several stories share them. */
const topicWords = 60;
/** Words that belong to one story alone. */
const storyWords = 25;
const storiesPerTopic = 8;
const largestStory = 500;
/** Days over which a folder of 1,000 articles spreads; larger ones spread wider. */
const daysPerThousand = 12;

/**
 * A folder of `size` made-up articles with their stories: skewed story sizes (a third of the stories has one article, a few have
 * hundreds), lengths of 80 to 900 words, names, weekdays, and one date in five missing. The same every time.
 */
export function makeFolder(size: number): Labelled[] {
  const random = generator(2024);
  const pick = (from: number): number => Math.floor(random() * from);
  const zipf = (): number => Math.floor(vocabularySize ** random()) - 1;
  const folder: Labelled[] = [];
  for (let story = 0; folder.length < size; story += 1) {
    const topic = Math.floor(story / storiesPerTopic);
    const day = pick(Math.ceil((daysPerThousand * size) / 1000) + 1);
    const members = Math.min(largestStory, Math.floor(1 / (1 - random()) ** 0.9), size - folder.length);
    for (let member = 0; member < members; member += 1) {
      const date = addDays(parseISO('2020-01-01'), day + pick(3));
      const wordOf = (): string => {
        const kind = random();
        if (kind < 0.12) return word(`story ${story}`, pick(storyWords));
        if (kind < 0.25) return word(`topic ${topic}`, pick(topicWords));
        return word('common', zipf());
      };
      const words = Array.from({ length: 80 + Math.floor(820 * random() ** 2) }, wordOf);
      const row = {
        id: `made-${String(folder.length).padStart(7, '0')}`,
        title: sentence(words.slice(0, 9)).slice(0, -1),
        text: sentencesOf(words, lightFormat(addDays(parseISO('2020-01-01'), day), 'd MMMM')),
        date: random() < 0.2 ? null : lightFormat(date, 'yyyy-MM-dd'),
        cluster: `story-${story}`,
      };
      folder.push({ row, article: articleOf(row), cluster: row.cluster });
    }
  }
  return folder;
}

function sentencesOf(words: readonly string[], day: string): string {
  const sentences: string[] = [];
  for (let start = 0; start < words.length; start += 18) sentences.push(sentence(words.slice(start, start + 18)));
  return [`On ${day} ${sentences[0] ?? ''}`, ...sentences.slice(1)].join(' ');
}

function sentence(words: readonly string[]): string {
  const text = words.join(' ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

const syllables = 'ba ko ri ten mo lu sa vin der pa quo nes ti gal hu fro'.split(' ');

/** The `number`th word of a list; a third of the words of topics and stories are names. */
function word(list: string, number: number): string {
  let seed = number + 1;
  for (const letter of list) seed = (seed * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  let made = '';
  for (let rest = seed; rest > 0; rest = Math.floor(rest / syllables.length))
    made += syllables[rest % syllables.length] ?? '';
  return list !== 'common' && number % 3 === 0 ? `${made.slice(0, 1).toUpperCase()}${made.slice(1)}` : made;
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
