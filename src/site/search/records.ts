import type { Article } from '../../ingest/article.ts';
import type { Edition } from '../edition.ts';
import { topics } from '../views/topics.ts';
import { storyOfArticle } from '../views/article-page.ts';
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

/** Every article of the edition, in the order of ids. */
export function searchRecords(edition: Edition): SearchRecord[] {
  const storyOf = storyOfArticle(edition);
  const topicsOf = new Map<string, string[]>();
  for (const { name, stories } of topics(edition)) {
    for (const { story } of stories) topicsOf.set(story.id, [...(topicsOf.get(story.id) ?? []), name.text]);
  }
  return [...edition.articles.values()].flatMap((article) => {
    const story = storyOf.get(article.id)?.story;
    return story ? [searchRecord(article, story.slug, story.event?.date ?? null, topicsOf.get(story.id) ?? [])] : [];
  });
}

function searchRecord(article: Article, story: string, date: string | null, topics: readonly string[]): SearchRecord {
  return {
    url: searchAddress(story, article.id),
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
