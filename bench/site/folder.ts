/** Made-up content folders for whole builds: captures as a reader would save them, with outlets, tags, shared statements and reprints. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, format, parseISO } from 'date-fns';

/** Mean articles of a story: half of the stories have one or two, one in a hundred more than ten. The issue's: 10,000 in about 3,500. */
const meanMembers = 2.9;
const largestStory = 40;
/** Outlets, however large the folder: those that a site follows. */
const outlets = 60;
/** Days over which 1,000 articles spread. */
const daysPerThousand = 12;
/** Stories that share a tag. */
const storiesPerTag = 8;
/** Sentences of an article; 22 words each, so that its mean is that of the public sets, 500 words. */
const sentences = { least: 10, most: 36 };
const wordsPerSentence = 22;
/** Share of an article's sentences that tell what others of its story tell too, in partly other words. */
const sharedSentences = 0.4;
/** Share of words that a retelling changes. */
const retold = 0.2;
/** Every so manieth article is a reprint of its story's first. */
const reprints = 10;
const sentencesPerParagraph = 3;

const common =
  'the of to and a in that for on with is was by as at from has it his have be an are not their they which who will but this were its had after about more been when one or would'.split(
    ' ',
  );
const syllables = 'ba ko ri ten mo lu sa vin der pa quo nes ti gal hu fro ma pel dor shi'.split(' ');

/** Writes `size` articles; the same every time. Gives how many stories they were made for. */
export function writeFolder(content: string, size: number): number {
  const random = generator(6);
  const pick = (from: number): number => Math.floor(random() * from);
  mkdirSync(join(content, 'articles'), { recursive: true });
  const names = Array.from({ length: outlets }, (_, nth) => `${capital(word(nth * 7919 + 31))} Gazette`);
  writeFileSync(
    join(content, 'sources.yaml'),
    names.map((name, nth) => `- id: made-outlet-${nth}\n  name: ${name}\n  kind: outlet\n`).join(''),
  );
  let made = 0;
  let stories = 0;
  for (; made < size; stories += 1) {
    const members = Math.min(membersOf(random()), size - made);
    const day = addDays(parseISO('2020-01-01'), pick(Math.ceil((daysPerThousand * size) / 1000) + 1));
    const own = Array.from({ length: 40 }, (_, nth) => {
      const made = word((stories + 1) * 104_729 + nth * 1_299_709);
      return nth % 3 === 0 ? capital(made) : made;
    });
    const tell = (): string[] =>
      Array.from({ length: wordsPerSentence }, () => {
        const kind = random();
        if (kind < 0.44) return common[Math.floor(common.length ** random()) - 1] ?? 'the';
        if (kind < 0.7) return own[pick(own.length)] ?? '';
        if (kind < 0.74) return String(pick(900) + 100);
        return word(Math.floor(20_000 ** random()) * 15_485_863);
      });
    const facts = Array.from({ length: 30 }, tell);
    let first: string[] = [];
    for (let member = 0; member < members; member += 1, made += 1) {
      const retell = (fact: string[]): string[] => fact.map((each) => (random() < retold ? (tell()[0] ?? each) : each));
      const length = sentences.least + pick(sentences.most - sentences.least + 1);
      const told = Array.from({ length }, (_, nth) =>
        sentence(random() < sharedSentences ? retell(facts[nth % facts.length] ?? []) : tell()),
      );
      const text = member > 0 && pick(reprints) === 0 ? first : told;
      if (member === 0) first = told;
      const published = format(addDays(day, pick(2)), 'yyyy-MM-dd');
      const headline = capital([...own.slice(0, 6), ...tell().slice(0, 4)].join(' '));
      const id = `made-${String(made).padStart(6, '0')}`;
      const opening = `On ${format(day, 'd MMMM yyyy')} ${text[0] ?? ''}`;
      writeFileSync(
        join(content, 'articles', `${id}.txt`),
        `${[headline, ...paragraphs([opening, ...text.slice(1)])].join('\n\n')}\n`,
      );
      writeFileSync(
        join(content, 'articles', `${id}.yaml`),
        `source: made-outlet-${pick(outlets)}\npublished: ${published}\ntags: [${word((Math.floor(stories / storiesPerTag) + 1) * 3_571)}]\n`,
      );
    }
  }
  return stories;
}

/** A skewed number whose mean is {@link meanMembers}. */
const membersOf = (random: number): number =>
  Math.min(largestStory, Math.max(1, Math.floor((meanMembers * 0.52) / (1 - random) ** 0.62)));

const paragraphs = (texts: readonly string[]): string[] =>
  texts.flatMap((_, at) =>
    at % sentencesPerParagraph === 0 ? [texts.slice(at, at + sentencesPerParagraph).join(' ')] : [],
  );

const sentence = (words: readonly string[]): string => `${capital(words.join(' '))}.`;

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** A word for a number: three or four syllables. */
function word(seed: number): string {
  let rest = (seed * 48_271 + 11) % 2_147_483_647;
  let made = '';
  for (let nth = 0; nth < 3 + (rest % 2); nth += 1) {
    made += syllables[rest % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length);
  }
  return made;
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
