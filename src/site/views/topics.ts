import { slugOf } from '../../cluster/slug.ts';
import { packFor } from '../../language/packs.ts';
import type { CollatedStory, Edition } from '../edition.ts';
import { byCodeUnits } from '../../language/code-units.ts';

/** A name or tag that several stories share. */
export interface Topic {
  /** Last part of its address. */
  readonly slug: string;
  /** As an article writes it. */
  readonly name: { readonly text: string; readonly article: string };
  readonly stories: readonly CollatedStory[];
}

/** Stories from which on a name is a topic: a list of one leads nowhere. */
const fewestStories = 2;
/** Topics that a site has pages for, those of most stories first. Beyond that they help nobody to find anything. */
const mostTopics = 500;
/** Names of one article that say what its story is about; they come most telling first. */
const mostNames = 5;

/** The topics of an edition: tags as stated, and the names for which articles stand together. Most stories first, then by address. */
export function topics(edition: Edition): Topic[] {
  const found = new Map<string, { name: Topic['name']; stories: Set<CollatedStory> }>();
  for (const collated of edition.stories.values()) {
    for (const name of namesOf(collated, edition)) {
      const slug = slugOf(subjectOf(name, edition), null, name.text);
      const topic = found.get(slug) ?? { name, stories: new Set() };
      topic.stories.add(collated);
      found.set(slug, topic);
    }
  }
  return [...found]
    .filter(([, { stories }]) => stories.size >= fewestStories)
    .map(([slug, { name, stories }]): Topic => ({ slug, name, stories: [...stories] }))
    .sort((a, b) => b.stories.length - a.stories.length || byCodeUnits(a.slug, b.slug))
    .slice(0, mostTopics);
}

function namesOf({ story }: CollatedStory, { articles }: Edition): Topic['name'][] {
  const tags = story.articles.flatMap((id) => (articles.get(id)?.tags ?? []).map((text) => ({ text, article: id })));
  const names = story.grouping.flatMap(({ article, names: own }) =>
    own
      // "Xi" beside "Xi Jinping" is no topic of its own.
      .filter((text) => !own.some((other) => other !== text && other.split(' ').includes(text)))
      .slice(0, mostNames)
      .map((text) => ({ text, article })),
  );
  return [...tags, ...names];
}

/** A country's name for its demonyms and abbreviations, so that "Chinese" and "China" are one topic; else the name itself. */
function subjectOf({ text, article }: Topic['name'], { articles }: Edition): string {
  const language = articles.get(article)?.language;
  return (language && packFor(language).countryNames.get(text.toLowerCase())) || text;
}
