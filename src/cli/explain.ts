import type { Article, Dated, Evidence } from '../ingest/article.ts';
import { withoutControls } from '../language/printable.ts';

/** A record for a person: each field with its evidence and the rule that read it, each sentence, and what was set aside. */
export function explain(article: Article): string {
  const { dates, source } = article;
  return `${[
    `${article.id}  (${article.file}, ${article.language})`,
    line('title', article.title.text, [article.title.basis, ruleOf(article, 'title')]),
    line('outlet', source?.name ?? null, [source?.basis]),
    line('address', article.url, []),
    line('published', ...dated(dates.published)),
    line('updated', ...dated(dates.updated)),
    line('captured', ...dated(dates.captured)),
    ...dates.rejected.map(({ date, reason, evidence }) => line('  not', date, [reason, where(evidence)])),
    line('byline', article.byline, [ruleOf(article, 'byline')]),
    line('authors', article.authors.map(({ name, kind }) => `${name} (${kind})`).join(', ') || null, []),
    line('section', article.section, []),
    line('dateline', article.dateline, [ruleOf(article, 'dateline')]),
    line('standfirst', article.standfirst, [ruleOf(article, 'standfirst')]),
    line('tags', article.tags.join(', ') || null, [ruleOf(article, 'tags')]),
    ...article.credits.map(({ agency, role, evidence }) => line('credit', agency, [role, where(evidence)])),
    ...dates.mentioned.map(({ date, kind, evidence }) => line('names day', date ?? 'open', [kind, where(evidence)])),
    '',
    ...article.sentences.map(({ index, kind, text }) => `  ${String(index).padStart(3)} ${kind.padEnd(8)} ${text}`),
    '',
    ...article.quotations.map(
      ({ kind, text, sentence, speaker }) =>
        `  ${kind.padEnd(6)} "${text}" (sentence ${sentence}; ${speaker === null ? 'no speaker found' : `${speaker.name}, by ${speaker.basis}`})`,
    ),
    ...article.boilerplate.map(({ rule, text }) => `  aside  ${rule}: ${shorten(text)}`),
    '',
  ]
    .map(withoutControls)
    .join('\n')}\n`;
}

function line(name: string, value: string | null, because: readonly (string | null | undefined)[]): string {
  const reasons = because.filter((reason) => typeof reason === 'string' && reason !== '').join('; ');
  return `  ${name.padEnd(11)} ${value ?? 'not stated'}${reasons === '' ? '' : `   [${reasons}]`}`;
}

const dated = (date: Dated | null): [string | null, (string | null)[]] =>
  date === null ? [null, []] : [date.date, [date.basis, where(date.evidence)]];

/** `"18 May 2024" at 120-131`; without a place where the capture states it outside its text. */
function where({ span, text }: Evidence): string {
  return `"${shorten(text)}"${span === null ? '' : ` at ${span[0]}-${span[1]}`}`;
}

function ruleOf({ fields }: Article, name: string): string | null {
  const found = fields.filter(({ field }) => field === name);
  return found.length === 0 ? null : found.map(({ rule, span }) => `${rule} at ${span[0]}-${span[1]}`).join(', ');
}

const shorten = (text: string): string => (text.length > 100 ? `${text.slice(0, 97)}…` : text);
