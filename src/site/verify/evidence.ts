import type { Article } from '../../ingest/article.ts';
import type { FailingFeed } from '../../ingest/feeds-status.ts';
import type { Source } from '../../ingest/source.ts';
import type { StoryRecord } from '../data/stories.ts';
import type { VersionsRecord } from '../data/versions.ts';
import { languageName } from '../views/language-name.ts';
import { openingSentence } from '../views/quotes.ts';
import type { CaptureText } from './captures.ts';
import type { Evidence } from './page.ts';
import { vocabulary } from './vocabulary.ts';

/** What the pages of a site are held against: its captures, and the names, ids and addresses of its records. */
export function evidenceFor(
  articles: readonly Article[],
  stories: readonly StoryRecord[],
  histories: readonly VersionsRecord[],
  captures: ReadonlyMap<string, CaptureText>,
  sources: readonly Source[],
  setAside: readonly string[],
  failingFeeds: readonly FailingFeed[],
  home: string,
): Evidence {
  const addresses = new Set(
    [
      ...articles.flatMap(({ url, source }) => [url, source?.homepage]),
      ...sources.map(({ homepage }) => homepage),
      ...failingFeeds.map(({ url }) => url),
    ].filter((address) => typeof address === 'string'),
  );
  const phrases = [
    ...articles.flatMap(articlePhrases),
    ...stories.flatMap(storyPhrases),
    ...histories.flatMap(({ versions }) => versions.map(({ file }) => file)),
    ...sources.flatMap(({ id, name, short, aliases, homepage }) => [
      id,
      name,
      short ?? '',
      ...aliases,
      hostOf(homepage),
    ]),
    ...[...captures.values()].flatMap(({ sidecarLines }) => sidecarLines.flatMap((line) => [line, sidecarValue(line)])),
    ...addresses,
  ];
  // Proved where the records are: authors, tags and shared names stand in their articles.
  const namesInArticles = [
    ...articles.flatMap(({ authors }) => authors.map(({ name }) => name)),
    ...articles.flatMap(({ tags }) => tags),
    ...stories.flatMap(({ grouping }) =>
      grouping.flatMap(({ names, nearMiss }) => [...names, ...(nearMiss?.names ?? [])]),
    ),
  ];
  return {
    captures,
    text: vocabulary(phrases),
    head: vocabulary([...phrases, ...articles.map(({ title }) => title.text), ...namesInArticles]),
    statements: new Set(
      stories.flatMap(({ claims }) => claims.flatMap(({ statements }) => statements.map(({ text }) => text))),
    ),
    openings: new Set(articles.flatMap((article) => openingSentence(article) ?? [])),
    setAside,
    failingFeeds: failingFeeds.map(({ reason }) => reason),
    home,
    mayLinkTo: (address) => isOwn(address) || addresses.has(address),
  };
}

const articlePhrases = (article: Article): string[] => [
  article.id,
  article.file,
  article.sha256,
  article.language,
  languageName(article.language),
  article.source?.name ?? '',
  hostOf(article.source?.homepage ?? null),
  hostOf(article.url),
  ...article.credits.flatMap(({ id, agency }) => [id, agency]),
  ...article.boilerplate.map(({ rule }) => rule),
  ...article.fields.map(({ rule }) => rule),
  ...article.dates.rejected.map(({ reason }) => reason),
];

const storyPhrases = (story: StoryRecord): string[] => [
  story.id,
  story.slug,
  ...story.origins.flatMap(({ id, name }) => [id, name ?? '']),
  ...story.claims.map(({ id }) => id),
  ...story.differences.map(({ id }) => id),
  ...story.quotations.map(({ id }) => id),
  ...(story.decisions ?? []).flatMap(({ reason, by }) => [reason, by]),
];

/** `title: "War ends"` → `War ends`. */
const sidecarValue = (line: string): string =>
  /^[a-z]+:(.*)$/
    .exec(line)?.[1]
    ?.trim()
    .replace(/^(["'])(.*)\1$/, '$2') ?? '';

/** `https://www.geo.tv/amp/…` → `www.geo.tv`. */
const hostOf = (address: string | null): string => (address === null ? '' : new URL(address).host);

/** A path, an anchor or a query on the site itself; anything with a scheme or a host is another's. */
const isOwn = (address: string): boolean => !/^(?:[a-z][a-z0-9+.-]*:|\/\/|[\\/]\\)/i.test(address.trim());
