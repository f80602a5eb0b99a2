import type { FactName } from './facts.ts';

/**
 * Names of `<meta>` (`name`, `property` or `itemprop`, in lower case) by what they state, the most trustworthy first: Open Graph
 * (https://ogp.me), schema.org, Dublin Core (https://www.dublincore.org/specifications/dublin-core/dcq-html/), Twitter Cards, and the
 * conventions of Parse.ly, Sailthru, Highwire (Google Scholar) and Cxense, as their documentation lists them.
 */
const byFact: Readonly<Record<FactName, string>> = {
  title: 'og:title twitter:title parsely-title sailthru.title headline hdl citation_title dc.title dcterms.title title',
  byline:
    'author byl parsely-author sailthru.author dc.creator dcterms.creator article:author_name citation_author cxenseparse:author article:author dc.contributor',
  standfirst: 'og:description description twitter:description dc.description',
  published:
    'article:published_time datepublished og:article:published_time og:published_time parsely-pub-date sailthru.date ' +
    'article.published article:published dcterms.issued dc.date.issued citation_publication_date citation_online_date ' +
    'pubdate publishdate publish-date publish_date pub_date publication_date publication-date date_published ' +
    'cxenseparse:recs:publishtime cxenseparse:publishtime bt:pubdate rnews:datepublished originalpublicationdate ' +
    'article_date_original datecreated dcterms.created dc.date.created dc.date dcterms.date date',
  updated: 'article:modified_time datemodified og:updated_time dcterms.modified dc.date.modified lastmod last-modified',
  captured: '',
  section: 'article:section parsely-section section articlesection cxenseparse:category',
  tag: 'article:tag parsely-tags sailthru.tags news_keywords keywords',
  outlet: 'og:site_name publisher dc.publisher application-name',
  url: 'og:url parsely-link twitter:url',
  language: 'og:locale dc.language content-language',
};

/** Fact and rank, from 0, by name. */
export const metaNames: ReadonlyMap<string, { readonly fact: FactName; readonly rank: number }> = new Map(
  Object.entries(byFact).flatMap(([fact, names]) =>
    names
      .split(' ')
      .filter(Boolean)
      .map((name, rank) => [name, { fact: fact as FactName, rank }] as const),
  ),
);
