import type { Article, FieldName, Quotation, Sentence, Span } from './article.ts';
import { authorsOf } from './authors.ts';
import { readCredits, type CreditText } from './credits/index.ts';
import { archiveDates, mentionedDates, type DatedText } from './dates/mentioned.ts';
import { readPassages, type Passage } from './passages.ts';
import { readQuotations } from './quotations/index.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source.ts';
import { updatedDate } from './updated.ts';
import { statedByline } from './metadata/byline.ts';
import { collapse, quote } from './span.ts';
import type { Block, Role } from './tree.ts';

/** An article without the facts of its file. */
export type CompiledArticle = Omit<Article, 'id' | 'file' | 'sha256'>;

type FieldRole = Extract<Role, { kind: 'field' }>;

/** Makes the record of an article from blocks whose roles are decided. */
export function compileArticle(blocks: readonly Block[], reading: Reading): CompiledArticle {
  const { text, pack, facts } = reading;
  const passages = readPassages(blocks, text, pack);
  const sentences = passages.flatMap((passage) => passage.sentences);
  const quotations = readQuotations(
    passages.filter(({ kind }) => kind !== 'heading'),
    text,
    pack,
  );
  const fields = blocks.flatMap(({ start, end, role }) => (role?.kind === 'field' ? [{ start, end, role }] : []));
  const valuesOf = (name: FieldName): string[] =>
    fields.flatMap(({ role }) => (role.field === name ? role.values.map(collapse) : []));
  const published = reading.published?.precision === 'day' ? reading.published.date : null;
  // "The relationship today", said by somebody, dates nothing.
  const mentioned = mentionedDates(datedTexts(passages, fields), text, published, pack).filter(
    ({ kind, evidence }) => kind !== 'relative' || !isQuoted(evidence.span, quotations),
  );
  const byline =
    facts.byline ?? statedByline(reading.stated, { text, head: headOf(reading) }, pack) ?? printedByline(fields, text);
  return {
    language: reading.language,
    title: titleOf(reading, sentences),
    standfirst: facts.standfirst ?? joined(valuesOf('standfirst'), ' '),
    byline,
    authors: authorsOf(byline, reading.sources, pack),
    dateline: facts.dateline ?? joined(valuesOf('dateline'), ', '),
    section: joined(valuesOf('section'), ', ') ?? reading.stated.section[0]?.value ?? null,
    tags: facts.tags ?? (valuesOf('tags').length > 0 ? valuesOf('tags') : reading.stated.tag.map(({ value }) => value)),
    source: sourceOf(reading),
    url: reading.url,
    dates: {
      published: reading.published,
      updated: updatedDate(reading),
      captured: reading.captured,
      rejected: [...reading.rejected, ...archiveDates(passages, text, pack)],
      mentioned,
    },
    credits: readCredits(creditTexts(passages, fields), text, reading.sources, pack),
    sentences,
    quotations,
    fields: fields.map(({ start, end, role }) => ({ field: role.field, ...quote(text, start, end), rule: role.rule })),
    boilerplate: blocks.flatMap(({ start, end, role }) =>
      role?.kind === 'aside' ? [{ ...quote(text, start, end), rule: role.rule }] : [],
    ),
  };
}

interface FieldBlock {
  readonly start: number;
  readonly end: number;
  readonly role: FieldRole;
}

/** Where a date may tell when the event was: the article's words, its captions, its headline and standfirst. */
function datedTexts(passages: readonly Passage[], fields: readonly FieldBlock[]): DatedText[] {
  const own = passages
    .filter(({ archive }) => !archive)
    .flatMap(({ kind, sentences }) =>
      sentences.map(({ span: [start, end], index }) => ({
        start,
        end,
        sentence: kind === 'caption' ? null : index,
        caption: kind === 'caption',
      })),
    );
  const above = fields.filter(({ role }) => role.field === 'title' || role.field === 'standfirst');
  return [...own, ...above.map(({ start, end }) => ({ start, end, sentence: null, caption: false }))].sort(
    (a, b) => a.start - b.start,
  );
}

/** Where a source may be named. */
function creditTexts(passages: readonly Passage[], fields: readonly FieldBlock[]): CreditText[] {
  const own = passages
    .filter(({ kind }) => kind === 'body')
    .flatMap(({ sentences }) =>
      sentences.map(({ span: [start, end], index }): CreditText => ({ start, end, sentence: index, kind: 'body' })),
    );
  const named = fields.flatMap(({ start, end, role: { field } }): CreditText[] =>
    field === 'credit' || field === 'photo-credit' || field === 'dateline' || field === 'byline'
      ? [{ start, end, sentence: null, kind: field }]
      : [],
  );
  return [...own, ...named].sort((a, b) => a.start - b.start);
}

/** More lines of names than this below a headline are a menu. */
const mostNames = 3;

/** Who signs by the lines that say so ("By Jane Doe", "Web Desk"); where none does, by the names that stand alone below the headline. */
function printedByline(fields: readonly FieldBlock[], text: string): string | null {
  const bylines = fields.filter(({ role }) => role.field === 'byline');
  const labelled = bylines.filter(
    ({ start, end, role }) => role.rule === 'byline' || role.values[0] !== text.slice(start, end),
  );
  if (labelled.length === 0 && bylines.length > mostNames) return null;
  const names = (labelled.length > 0 ? labelled : bylines).flatMap(({ role }) => role.values.map(collapse));
  return joined([...new Set(names)], ', ');
}

/** From shortly above the headline to some way into the text, where who signs is printed: a line or two, and a screen's first page. */
function headOf({ outline: { headline, bodyStart, bodyEnd } }: Reading): Span {
  return [Math.max(0, Math.min(headline ?? 0, bodyStart) - 200), Math.min(bodyStart + 1_000, bodyEnd)];
}

function joined(values: readonly string[], mark: string): string | null {
  return values.length === 0 ? null : values.join(mark);
}

/** Whether a span lies inside one of the quotations, which are in order: by halving. */
function isQuoted(span: Span | null, quotations: readonly Quotation[]): boolean {
  if (span === null) return false;
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.span[1] ?? 0) < span[1]) low = middle + 1;
    else high = middle;
  }
  return (quotations[low]?.span[0] ?? Infinity) <= span[0];
}

/** The stated headline; where there is none, the first sentence stands in for it. */
function titleOf({ facts, title }: Reading, sentences: readonly Sentence[]): Article['title'] {
  const stated = facts.title ?? title?.text;
  if (stated !== undefined) return { text: collapse(stated), basis: 'stated' };
  const first = sentences.find(({ kind }) => kind === 'body') ?? sentences[0];
  return { text: first?.text ?? '', basis: 'derived' };
}

/** The outlet: the sidecar's, that of the address, that of the page's own name for itself. */
function sourceOf({ facts, masthead, sources, url }: Reading): Article['source'] {
  const print = ({ id, name, homepage }: Source, basis: NonNullable<Article['source']>['basis']) => ({
    id,
    name,
    homepage,
    basis,
  });
  if (facts.source !== undefined) return print(facts.source, 'sidecar');
  const host = url === null ? null : sources.atHost(new URL(url).host);
  if (host !== null) return print(host, 'url');
  return masthead === null ? null : print(masthead.source, masthead.basis);
}
