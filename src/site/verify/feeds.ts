/** Proof of the feeds in XML: what they print consists of labels, names and headlines, and they lead nowhere but to the site. */
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { unescape } from 'html-escaper';
import { language } from '../labels/locale.ts';
import type { Evidence } from './page.ts';
import type { Findings } from './records.ts';

/** RSS and Atom of a site, by their files. */
export const isXmlFeed = (file: string): boolean => /(?:^|\/)(?:feed|atom)\.xml$/.test(file);
export const isJsonFeed = (file: string): boolean => /(?:^|\/)feed\.json$/.test(file);

/** What the formats themselves ask for, and the language of the pages. */
const terms = new Set(['self', 'alternate', 'text/html', 'application/rss+xml', 'application/atom+xml', language]);
/** Midnight of a day, as RSS (RFC 822) and Atom (RFC 3339) write it. */
const midnight = /^(?:[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} 00:00:00 GMT|\d{4}-\d{2}-\d{2}T00:00:00\.000Z)$/;

/**
 * Checks every text and address of a feed.
 *
 * @throws {Error} where it is no feed.
 */
export function proveFeed(document: string, { head, home, openings }: Evidence, findings: Findings): void {
  const isKnown = (value: string) =>
    terms.has(value) || midnight.test(value) || value.startsWith(home) || head.unaccounted(value) === null;
  const prove = (value: unknown, key: string): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [name, part] of Object.entries(value)) prove(part, Array.isArray(value) ? key : name);
    } else if (typeof value === 'string') {
      if (isKnown(value) || openings.has(unescape(value))) {
        findings.proved += 1;
      } else {
        findings.doubts.push({
          where: `${key} "${value}"`,
          reason: `"${head.unaccounted(value) ?? value}" is neither a label nor a headline, nor how an article begins`,
        });
      }
    }
  };
  prove(document.includes('<rss') ? parseRssFeed(document) : parseAtomFeed(document), 'feed');
}
