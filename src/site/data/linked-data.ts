/**
 * Structured data of a page in the terms of schema.org (JSON-LD): whose articles these are, and which statements more than one of them makes.
 * Every text in it is one that the records hold and `npm run verify` proves there.
 */
import type { Claim } from '../../collate/collation.ts';
import type { Article } from '../../ingest/article.ts';
import { undetermined } from '../../language/undetermined.ts';
import type { CollatedStory, Edition } from '../edition.ts';
import { absolute, path } from '../urls.ts';

/** Statements that a page lists for machines; a story of sixty articles has hundreds, and all of them in its JSON. */
const MAX_CLAIMS = 60;

/** A node of a graph: its texts, and the nodes that it leads to. */
export interface LinkedData {
  readonly [key: string]: string | LinkedData | readonly LinkedData[];
}

const context = 'https://schema.org';

/** The annotated article's page, and the outlet's article on it. */
export const articleLinkedData = (article: Article, site: URL): LinkedData => ({
  '@context': context,
  '@type': 'WebPage',
  '@id': absolute(path.article(article.id), site),
  mainEntity: newsArticle(article, site),
});

/** The story's page, the outlets' articles that it is about, and what several of them state. */
export function storyLinkedData({ story, collation }: CollatedStory, { articles }: Edition, site: URL): LinkedData {
  const page = absolute(path.story(story.slug), site);
  const shared = collation.claims.filter(({ outlets }) => outlets > 1).slice(0, MAX_CLAIMS);
  return {
    '@context': context,
    '@type': 'WebPage',
    '@id': page,
    name: story.headline.text,
    about: story.articles.flatMap((id) => articles.get(id) ?? []).map((article) => newsArticle(article, site)),
    hasPart: shared.map((claim) => claimOf(claim, site, `${page}#${claim.id}`)),
  };
}

function newsArticle({ id, title, url, source, dates, language }: Article, site: URL): LinkedData {
  return {
    '@type': 'NewsArticle',
    '@id': articleNode(id, site),
    // A derived title is no headline of the outlet's.
    [title.basis === 'stated' ? 'headline' : 'name']: title.text,
    ...(language !== undetermined && { inLanguage: language }),
    ...(url !== null && { url }),
    ...(dates.published && { datePublished: dates.published.date }),
    ...(source && {
      publisher: {
        '@type': 'Organization',
        name: source.name,
        ...(source.homepage !== null && { url: source.homepage }),
      },
    }),
  };
}

/** A statement in the words of its lead, and the articles that make it. */
const claimOf = ({ text, statements }: Claim, site: URL, id: string): LinkedData => ({
  '@type': 'Claim',
  '@id': id,
  text,
  appearance: [...new Set(statements.filter(({ relation }) => relation === 'same').map(({ article }) => article))].map(
    (article) => ({ '@id': articleNode(article, site) }),
  ),
});

/** The outlet's article, as against the page that quotes it. */
const articleNode = (id: string, site: URL) => `${absolute(path.article(id), site)}#article`;
