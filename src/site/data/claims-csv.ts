/** `/data/stories/<slug>.csv`: the table of claims × outlets, for spreadsheets. */
import type { Article } from '../../ingest/article.ts';
import type { Claim } from '../../collate/collation.ts';
import type { CollatedStory } from '../edition.ts';

/**
 * One row a claim, two columns an article. In the first stand the article's own words: the sentences that state the claim, one a line; those that come
 * near it after "[related]"; nothing where it has neither. In the second, line for line, to whom the sentence attributes it: the kind of source, and the
 * words that say so; "itself" where the outlet says it in its own voice, nothing where that is not certain. CSV by RFC 4180: UTF-8, CRLF, a header.
 */
export function claimsCsv({ story, collation }: CollatedStory, articles: ReadonlyMap<string, Article>): string {
  const header = ['claim', 'outlets', 'origins at most', 'differences', 'text'];
  const columns = story.articles.flatMap((id) => {
    const name = columnName(id, articles.get(id));
    return [name, `${name}: attributed to`];
  });
  const differences = Map.groupBy(collation.differences, ({ claim }) => claim);
  const rows = collation.claims.map((claim) => {
    const kinds = new Set(differences.get(claim.id)?.map(({ kind, outcome }) => `${kind}: ${outcome}`));
    const summary = [claim.id, String(claim.outlets), String(claim.origins), [...kinds].join('\n'), claim.text];
    return [...summary, ...story.articles.flatMap((id) => [cellOf(id, claim), sourcesOf(id, claim)])];
  });
  return [[...header, ...columns], ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function columnName(id: string, article: Article | undefined): string {
  const name = article?.source?.name;
  return name === undefined ? id : `${name} (${id})`;
}

function cellOf(article: string, { statements }: Claim): string {
  return statements
    .filter((statement) => statement.article === article)
    .map(({ relation, text }) => (relation === 'same' ? text : `[related] ${text}`))
    .join('\n');
}

function sourcesOf(article: string, { statements }: Claim): string {
  return statements
    .filter((statement) => statement.article === article)
    .map(({ sourcing }) => [sourcing?.kind, sourcing?.text].filter((part) => part != null).join(': '))
    .join('\n');
}

/**
 * A field that no spreadsheet takes for a formula: one that begins with = + - @, a tab or a line break is printed behind an apostrophe (OWASP,
 * "CSV Injection"), the one change that is made to an article's words here. The full-width forms of the four signs count too.
 */
function field(text: string): string {
  const plain = /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
