/** Proof of what a page or a feed says to machines in JSON: structured data (JSON-LD) and the JSON Feed. */
import { language } from '../labels/locale.ts';
import type { Evidence } from './page.ts';
import type { Findings } from './records.ts';

/** What a page may call a thing of schema.org. */
const types = new Set([
  ...['WebPage', 'CollectionPage', 'BreadcrumbList', 'ItemList', 'ListItem'],
  ...['NewsArticle', 'Person', 'Organization', 'Claim'],
]);

/**
 * Every text of the data is proved by its key: an address is the site's own or one that the data states, a `text` is a statement that a record
 * proves, and whatever else is read consists of labels, names, dates and headlines.
 *
 * @throws {SyntaxError} where it is no JSON.
 */
export function proveLinkedData(json: string, evidence: Evidence, findings: Findings): void {
  prove(JSON.parse(json), '', evidence, findings);
}

function prove(value: unknown, key: string, evidence: Evidence, findings: Findings): void {
  if (Array.isArray(value)) {
    for (const item of value) prove(item, key, evidence, findings);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) prove(part, name, evidence, findings);
  } else if (typeof value === 'string') {
    const reason = doubt(value, key, evidence);
    if (reason === null) findings.proved += 1;
    else findings.doubts.push({ where: `${key} "${value}"`, reason });
  }
}

function doubt(value: string, key: string, { head, statements, openings, mayLinkTo, home }: Evidence): string | null {
  switch (key) {
    case '@context':
      return value === 'https://schema.org' ? null : 'is not the vocabulary of this data';
    case 'version':
      return value === 'https://jsonfeed.org/version/1.1' ? null : 'is not the version of this feed';
    case 'language':
      return value === language ? null : 'is not the language of the pages';
    case '@type':
      return types.has(value) ? null : 'is no type that this data has';
    case '@id':
    case 'id':
    case 'url':
    case 'item':
    case 'home_page_url':
    case 'feed_url':
    case 'image':
      return value.startsWith(home) || mayLinkTo(value) ? null : 'nothing states this address';
    case 'date_published':
    case 'date_modified':
      return /^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/.test(value) ? null : 'is no day';
    case 'content_text':
      return openings.has(value) || head.unaccounted(value) === null ? null : 'is no first sentence of an article';
    case 'text':
      return statements.has(value) ? null : 'is no statement of a record';
    default: {
      const rest = head.unaccounted(value);
      return rest === null ? null : `"${rest}" is neither a label nor a headline`;
    }
  }
}
