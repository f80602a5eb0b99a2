import type { Article } from '../../ingest/article.ts';
import type { Edition } from '../edition.ts';
import { topics } from '../views/topics.ts';
import { searchAddress } from './address.ts';
import { indexed, joinSentences } from './content.ts';
import type { SearchFilter } from './filters.ts';

/** What the index knows of one article: its words, and by what it can be filtered and ordered. */
export interface SearchRecord {
  /** {@link searchAddress} of the article. */
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title: string };
  readonly filters: Readonly<Record<SearchFilter, readonly string[]>>;
  readonly sort: { readonly date: string };
}

/** Every article of the edition, in the order of ids, each as it is asked for: of an edition on disk one at a time is in memory. */
export function* searchRecords(edition: Edition): Generator<SearchRecord> {
  const storyOf = storiesOf(edition);
  for (const [id, article] of edition.articles) {
    const story = storyOf.get(id);
    if (story !== undefined) yield searchRecord(article, story);
  }
}

/** What the index knows of an article's story. */
interface StoryKnown {
  readonly slug: string;
  readonly date: string | null;
  readonly topics: readonly string[];
}

/** By article id. */
function storiesOf(edition: Edition): Map<string, StoryKnown> {
  const topicsOf = new Map<string, string[]>();
  for (const { name, stories } of topics(edition)) {
    for (const { story } of stories) topicsOf.set(story.id, [...(topicsOf.get(story.id) ?? []), name.text]);
  }
  return new Map(
    [...edition.stories.values()].flatMap(({ story }) => {
      const known = { slug: story.slug, date: story.event?.date ?? null, topics: topicsOf.get(story.id) ?? [] };
      return story.articles.map((id): [string, StoryKnown] => [id, known]);
    }),
  );
}

function searchRecord(article: Article, { slug, date, topics }: StoryKnown): SearchRecord {
  return {
    url: searchAddress(slug, article.id),
    content: joinSentences(article.sentences.map(({ text }) => text)),
    meta: { title: indexed(article.title.text) },
    filters: { outlet: article.source ? [article.source.name] : [], topic: topics, date: wholeDates(date) },
    // Pagefind leaves out of an ordered list what has no key: what is undated comes last.
    sort: { date: date ?? '0000' },
  };
}

/** `2024-05-16` → year, month and day, so that each can be chosen. */
const wholeDates = (date: string | null): string[] =>
  date === null ? [] : [4, 7, 10].filter((end) => end <= date.length).map((end) => date.slice(0, end));
