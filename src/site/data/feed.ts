/** What a feed holds, whatever its format (`feed-formats.ts`): the newest stories of the site, of an outlet or of a topic. */
import type { Article } from '../../ingest/article.ts';
import type { CollatedStory, Edition } from '../edition.ts';
import { counts, feeds as feedWords, site as words } from '../labels.ts';
import { path } from '../paths.ts';
import { openingSentence } from '../views/quotes.ts';
import type { Topic } from '../views/topics.ts';
import { storyRow } from './stories.ts';

export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Path of the page that lists the same stories; the feed's files stand below it. */
  readonly page: string;
  readonly items: readonly FeedItem[];
}

/** A story. Its page's address is its id, in every feed. */
export interface FeedItem {
  readonly page: string;
  readonly picture: string;
  readonly title: string;
  /** The outlet whose headline it is, or `null`. */
  readonly author: string | null;
  readonly summary: string;
  /** The sentence with which that outlet's article begins, or `null`. */
  readonly opening: string | null;
  /** Day of the event (`2024-05-16`); `null` where none is known. */
  readonly day: string | null;
  /** The latest day that the story or one of its articles states. Never the build's. */
  readonly updated: string | null;
}

/** Feed readers keep what they have seen; more than a week of a busy site is weight without use. */
const mostOfSite = 100;
const mostOfPart = 30;

/** The newest stories of all. */
export const siteFeed = (edition: Edition): Feed => ({
  title: words.name,
  description: words.description,
  page: path.home,
  items: itemsOf([...edition.stories.values()], mostOfSite, edition),
});

/** The newest stories that an outlet reports, under its own headlines. */
export const sourceFeed = (
  { id, name }: { id: string; name: string },
  stories: readonly CollatedStory[],
  edition: Edition,
): Feed => ({
  title: feedWords.title(name),
  description: feedWords.ofOutlet(name),
  page: path.source(id),
  items: itemsOf(stories, mostOfPart, edition, ({ source }) => source?.id === id),
});

/** The newest stories that share a tag or a name. */
export const topicFeed = ({ slug, name, stories }: Topic, edition: Edition): Feed => ({
  title: feedWords.title(name.text),
  description: feedWords.ofTopic(name.text),
  page: path.topic(slug),
  items: itemsOf(stories, mostOfPart, edition),
});

/** @param own picks the articles whose headline an item may have; the story's own headline unless told. */
function itemsOf(
  stories: readonly CollatedStory[],
  most: number,
  edition: Edition,
  own?: (article: Article) => boolean,
): FeedItem[] {
  return stories.slice(0, most).flatMap((collated) => {
    const { story } = collated;
    const members = story.articles.flatMap((id) => edition.articles.get(id) ?? []);
    const headline = members.find(own ?? (({ id }) => id === story.headline.article));
    return headline ? [itemOf(collated, headline, edition)] : [];
  });
}

function itemOf(collated: CollatedStory, headline: Article, edition: Edition): FeedItem {
  const { story } = collated;
  return {
    page: path.story(story.slug),
    picture: path.picture(story.slug),
    title: headline.title.text,
    author: headline.source?.name ?? null,
    summary: counts.report(storyRow(collated, edition)),
    opening: openingSentence(headline),
    day: wholeDay(story.event?.date),
    updated: lastStated(collated, edition),
  };
}

/** The latest day that a story or one of its articles states: the nearest that one comes to a date of its page without a clock. */
export function lastStated({ story }: CollatedStory, { articles }: Edition): string | null {
  const dates = story.articles.flatMap((id) => articles.get(id)?.dates ?? []);
  return latest([
    wholeDay(story.event?.date),
    ...dates.flatMap(({ published, updated }) => [wholeDay(published?.date), wholeDay(updated?.date)]),
  ]);
}

/** The last of these days; `null` where there is none. */
export const latest = (days: readonly (string | null)[]): string | null =>
  days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);

/** Only a whole day is a date that a feed or structured data can state. */
export const wholeDay = (date: string | undefined): string | null => (date?.length === 10 ? date : null);
