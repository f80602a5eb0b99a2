import type { Article } from '../ingest/article.ts';

/** Without the days that the article states for itself, and those in its text that only they fix ("on Thursday", "16 May"). */
export function withoutDates(article: Article): Article {
  const mentioned = article.dates.mentioned.map((mention) =>
    writesYear.test(mention.evidence.text) ? mention : { ...mention, date: null },
  );
  return { ...article, dates: { published: null, updated: null, captured: null, rejected: [], mentioned } };
}

const writesYear = /\d{4}/u;
