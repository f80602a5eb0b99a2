import { readingPackFor } from '../../language/packs.ts';
import { tokensOf } from '../../language/tokens.ts';
import type { CollatedStory, Edition } from '../edition.ts';

/** A name, and the stories of an edition in which articles print it. */
interface Named {
  readonly name: { readonly text: string; readonly article: string };
  readonly stories: ReadonlySet<CollatedStory>;
}

/** Shared stories that are read for a title; a person in the news has one in the first of them. */
const mostRead = 5;

/**
 * Names of one word → the longer names that they are short for: "Xi" → "Xi Jinping". So they are where the site has only one longer name that begins or
 * ends with them, both stand in one story, and a title before either of them there says that they name a person: "York" is not short for "New York".
 */
export function shortNames<Key>(all: ReadonlyMap<Key, Named>, edition: Edition): Map<Key, Key> {
  const longer = new Map<string, Key[]>();
  for (const [key, named] of all) {
    const parts = partsOf(named);
    if (parts.length < 2) continue;
    for (const part of new Set([parts[0]!, parts.at(-1)!])) longer.set(part, [...(longer.get(part) ?? []), key]);
  }
  const short = new Map<Key, Key>();
  for (const [key, named] of all) {
    const [part = '', ...others] = partsOf(named);
    const [long, ...rivals] = longer.get(part) ?? [];
    if (others.length > 0 || long === undefined || rivals.length > 0) continue;
    const shared = [...named.stories].filter((story) => all.get(long)!.stories.has(story)).slice(0, mostRead);
    if (shared.some((story) => namesPerson(story, [part, ...partsOf(all.get(long)!)], edition))) short.set(key, long);
  }
  return short;
}

const partsOf = ({ name }: Named): string[] => name.text.toLowerCase().split(/\s+/u);

/** Whether an article of the story prints a title before one of the names, given by their words, the short one first: "President Xi", "Mr Putin". */
function namesPerson({ story }: CollatedStory, parts: readonly string[], { articles }: Edition): boolean {
  return story.articles.some((id) => {
    const article = articles.get(id);
    if (article === undefined) return false;
    const { personTitles } = readingPackFor(article.language);
    return article.sentences.some(({ text }) => {
      // Either name holds the short one; most sentences hold neither, and are not taken apart.
      if (!text.toLowerCase().includes(parts[0]!)) return false;
      const words = tokensOf(text).map(({ norm }) => norm);
      return words.some((word, at) => at > 0 && parts.includes(word) && personTitles.has(words[at - 1]!));
    });
  });
}
