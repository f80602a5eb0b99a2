import { slugOf } from '../../cluster/slug.ts';
import { readingPackFor } from '../../language/packs.ts';
import type { CollatedStory, Edition } from '../edition.ts';
import { byCodeUnits } from '../../language/code-units.ts';
import { paginate } from './pagination.ts';
import type { Slice } from './pagination.ts';
import { shortNames } from './short-names.ts';

/** A tag or name that several stories share. */
export interface Topic {
  /** Last part of its address. */
  readonly slug: string;
  /** As an article writes it. */
  readonly name: { readonly text: string; readonly article: string };
  readonly stories: readonly CollatedStory[];
  /** Whether an article has it as a tag, and the names of the outlets that give it, in the order of the stories. */
  readonly tagged: boolean;
  readonly taggedBy: readonly string[];
  /** Whether articles stand together for this name. */
  readonly named: boolean;
}

/** Stories from which on a name is a topic: a list of one leads nowhere. */
const fewestStories = 2;
/** Topics that a site has pages for, those of most stories first. Beyond that they help nobody to find anything. */
const mostTopics = 500;
/** Topics on one page of their list: a screen of a desk computer, in columns. */
const perPage = 100;
/** Names of one article that say what its story is about; they come most telling first. */
const mostNames = 5;

/** The topics of an edition: tags as stated, and the names for which articles stand together. Most stories first, then by address. */
export function topics(edition: Edition): readonly Topic[] {
  const known = edition.lists?.topics ?? remembered.get(edition) ?? findTopics(edition);
  remembered.set(edition, known);
  return known;
}

/** The pages of the list of topics. */
export const topicPages = (edition: Edition): Slice<Topic>[] => paginate(topics(edition), perPage);

/** Many pages ask for them. */
const remembered = new WeakMap<Edition, readonly Topic[]>();

/** A tag or a name as one article has it. */
interface Mention {
  readonly text: string;
  readonly article: string;
  readonly kind: 'tag' | 'name';
}

/** A topic while the stories are gone through. */
interface Found {
  readonly name: Topic['name'];
  readonly stories: Set<CollatedStory>;
  readonly taggedBy: Set<string>;
  tagged: boolean;
  named: boolean;
}

function findTopics(edition: Edition): Topic[] {
  const found = new Map<string, Found>();
  for (const collated of edition.stories.values()) {
    for (const mention of mentionsOf(collated, edition)) {
      const slug = slugOf(subjectOf(mention, edition), null, mention.text);
      const topic = found.get(slug) ?? {
        name: { text: mention.text, article: mention.article },
        stories: new Set(),
        taggedBy: new Set(),
        tagged: false,
        named: false,
      };
      topic.stories.add(collated);
      const outlet = edition.articles.get(mention.article)?.source?.name;
      if (mention.kind === 'name') topic.named = true;
      else topic.tagged = true;
      if (mention.kind === 'tag' && outlet !== undefined) topic.taggedBy.add(outlet);
      found.set(slug, topic);
    }
  }
  joinShortNames(found, edition);
  const order = new Map([...edition.stories.values()].map((story, nth) => [story, nth]));
  const shared = [...found]
    .filter(([, { stories }]) => stories.size >= fewestStories)
    .map(([slug, { name, stories, taggedBy, tagged, named }]): Topic => ({
      slug,
      name,
      stories: [...stories].sort((a, b) => order.get(a)! - order.get(b)!),
      tagged,
      taggedBy: [...taggedBy],
      named,
    }));
  return withoutShortForms(shared)
    .sort((a, b) => b.stories.length - a.stories.length || byCodeUnits(a.slug, b.slug))
    .slice(0, mostTopics);
}

/** Gives the stories of "Xi" to "Xi Jinping", where the one is short for the other. */
function joinShortNames(found: Map<string, Found>, edition: Edition): void {
  for (const [short, long] of shortNames(found, edition)) {
    const [from, to] = [found.get(short)!, found.get(long)!];
    for (const story of from.stories) to.stories.add(story);
    for (const outlet of from.taggedBy) to.taggedBy.add(outlet);
    to.tagged ||= from.tagged;
    to.named ||= from.named;
    found.delete(short);
  }
}

/** Leaves out "Xi" where all its stories are among those of "Xi Jinping": the longer name leads to them too. */
function withoutShortForms(all: readonly Topic[]): Topic[] {
  const longer = new Map<string, Topic[]>();
  for (const topic of all) {
    const words = wordsOf(topic);
    if (words.length > 1) for (const word of words) longer.set(word, [...(longer.get(word) ?? []), topic]);
  }
  return all.filter((topic) => {
    const [word = '', ...others] = wordsOf(topic);
    if (others.length > 0) return true;
    return !(longer.get(word) ?? []).some(({ stories }) => {
      const held = new Set(stories);
      return topic.stories.every((story) => held.has(story));
    });
  });
}

const wordsOf = ({ name }: Topic): string[] => name.text.toLowerCase().split(/\s+/);

function mentionsOf({ story }: CollatedStory, { articles }: Edition): Mention[] {
  const tags = story.articles.flatMap((article) =>
    (articles.get(article)?.tags ?? []).map((text): Mention => ({ text, article, kind: 'tag' })),
  );
  const names = story.grouping.flatMap(({ article, names: own }) =>
    own
      // "Xi" beside "Xi Jinping" is no topic of its own.
      .filter((text) => !own.some((other) => other !== text && other.split(' ').includes(text)))
      .slice(0, mostNames)
      .map((text): Mention => ({ text, article, kind: 'name' })),
  );
  return [...tags, ...names];
}

/** A country's name for its demonyms and abbreviations, so that "Chinese" and "China" are one topic; else the name itself. */
function subjectOf({ text, article }: Mention, { articles }: Edition): string {
  const language = articles.get(article)?.language;
  return (language && readingPackFor(language).countryNames.get(text.toLowerCase())) || text;
}
