/**
 * Structured data of a page in the terms of schema.org (JSON-LD): whose articles these are, and which statements more than one of them makes.
 * Every text in it is one that the records hold and `npm run verify` proves there.
 */
import type { Claim } from '../../collate/collation.ts';
import type { Article } from '../../ingest/article.ts';
import { undetermined } from '../../language/undetermined.ts';
import type { CollatedStory, Edition } from '../edition.ts';
import { site as words } from '../labels.ts';
import { absolute, path } from '../urls.ts';
import { printDate } from '../views/dates.ts';
import { wholeDay } from './feed.ts';

/** Statements that a page lists for machines; a story of sixty articles has hundreds, and all of them in its JSON. */
const MAX_CLAIMS = 60;

/** A node of a graph: its texts, and the nodes that it leads to. */
export interface LinkedData {
  readonly [key: string]: string | number | LinkedData | readonly LinkedData[];
}

const context = 'https://schema.org';

/** A page, and the way to it from the front page. */
interface Step {
  readonly name: string;
  readonly at: string;
}

/** The annotated article's page, and the outlet's article on it. */
export function articleLinkedData(article: Article, collated: CollatedStory | null, site: URL): LinkedData {
  const at = path.article(article.id);
  return {
    '@context': context,
    '@type': 'WebPage',
    '@id': absolute(at, site),
    breadcrumb: breadcrumb(
      [home, ...(collated ? [storyStep(collated.story)] : []), { name: article.title.text, at }],
      site,
    ),
    mainEntity: newsArticle(article, site),
  };
}

/** The story's page, the outlets' articles that it is about, and what several of them state. */
export function storyLinkedData({ story, collation }: CollatedStory, { articles }: Edition, site: URL): LinkedData {
  const page = absolute(path.story(story.slug), site);
  const day = story.event && { name: printDate(story.event.date), at: path.period(story.event.date) };
  const shared = collation.claims.filter(({ outlets }) => outlets > 1).slice(0, MAX_CLAIMS);
  return {
    '@context': context,
    '@type': 'WebPage',
    '@id': page,
    name: story.headline.text,
    breadcrumb: breadcrumb([home, ...(day ? [day] : []), storyStep(story)], site),
    about: story.articles.flatMap((id) => articles.get(id) ?? []).map((article) => newsArticle(article, site)),
    hasPart: shared.map((claim) => claimOf(claim, site, `${page}#${claim.id}`)),
  };
}

/** A page that lists stories, in its order. */
export const listLinkedData = ({ name, at }: Step, stories: readonly CollatedStory[], site: URL): LinkedData => ({
  '@context': context,
  '@type': 'CollectionPage',
  '@id': absolute(at, site),
  name,
  mainEntity: {
    '@type': 'ItemList',
    itemListElement: stories.map(({ story }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      url: absolute(path.story(story.slug), site),
      name: story.headline.text,
    })),
  },
});

const home: Step = { name: words.stories, at: path.home };
const storyStep = ({ slug, headline }: CollatedStory['story']): Step => ({ name: headline.text, at: path.story(slug) });

const breadcrumb = (steps: readonly Step[], site: URL): LinkedData => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, at }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    item: absolute(at, site),
  })),
});

function newsArticle({ id, title, url, source, dates, language, authors }: Article, site: URL): LinkedData {
  const [published, updated] = [wholeDay(dates.published?.date), wholeDay(dates.updated?.date)];
  return {
    '@type': 'NewsArticle',
    '@id': articleNode(id, site),
    // A derived title is no headline of the outlet's.
    [title.basis === 'stated' ? 'headline' : 'name']: title.text,
    ...(language !== undetermined && { inLanguage: language }),
    ...(url !== null && { url }),
    ...(published !== null && { datePublished: published }),
    ...(updated !== null && { dateModified: updated }),
    ...(authors.length > 0 && {
      author: authors.map(({ name, kind }) => ({ '@type': kind === 'person' ? 'Person' : 'Organization', name })),
    }),
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
