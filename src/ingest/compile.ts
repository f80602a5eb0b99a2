import { splitSentences } from '../language/sentences.ts';
import type { Article, FieldEvidence, Sentence, SetAside } from './article.ts';
import { readCredits, type CreditText } from './credits/index.ts';
import { mentionedDates, type DatedText } from './dates/mentioned.ts';
import { readQuotations, type QuotedParagraph } from './quotations/index.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source.ts';
import { collapse, quote } from './span.ts';
import type { Block } from './tree.ts';

/** An article without the facts of its file. */
export type CompiledArticle = Omit<Article, 'id' | 'file' | 'sha256'>;

/** Makes the record of an article from blocks whose roles are decided. */
export function compileArticle(blocks: readonly Block[], reading: Reading): CompiledArticle {
  const { text, pack } = reading;
  const sentences: Sentence[] = [];
  const fields: FieldEvidence[] = [];
  const boilerplate: SetAside[] = [];
  const paragraphs: QuotedParagraph[] = [];
  const credits: CreditText[] = [];
  const dates: DatedText[] = [];
  let paragraph = 0;
  for (const { start, end, role, node, text: blockText } of blocks) {
    if (role?.kind === 'aside') boilerplate.push({ ...quote(text, start, end), rule: role.rule });
    else if (role?.kind === 'field') {
      fields.push({ field: role.field, ...quote(text, start, end), rule: role.rule });
      if (role.field === 'credit' || role.field === 'photo-credit' || role.field === 'dateline')
        credits.push({ start, end, sentence: null, kind: role.field });
      if (role.field === 'standfirst' || role.field === 'title' || role.field === 'dateline')
        dates.push({ start, end, sentence: null, caption: false });
    } else {
      const kind = role?.kind ?? (node.type === 'heading' ? 'heading' : 'body');
      const ranges = kind === 'heading' ? [[0, blockText.length] as const] : splitSentences(blockText, pack);
      const own = ranges.map(([from, to], index): Sentence => ({
        index: sentences.length + index,
        ...quote(text, start + from, start + to),
        paragraph,
        kind,
      }));
      sentences.push(...own);
      if (kind !== 'heading') paragraphs.push({ start, end, sentences: own });
      for (const { index, span } of own) {
        if (kind === 'body') credits.push({ start: span[0], end: span[1], sentence: index, kind: 'body' });
        dates.push({
          start: span[0],
          end: span[1],
          sentence: kind === 'caption' ? null : index,
          caption: kind === 'caption',
        });
      }
      paragraph += 1;
    }
  }
  const valueOf = (field: FieldEvidence['field']): string | null => {
    const values = blocks.flatMap(({ role }) => (role?.kind === 'field' && role.field === field ? role.values : []));
    return values.length === 0 ? null : collapse(values.join(field === 'standfirst' ? ' ' : ', '));
  };
  const { facts } = reading;
  return {
    language: pack.tag,
    title: titleOf(reading, sentences),
    standfirst: facts.standfirst ?? valueOf('standfirst'),
    byline: facts.byline ?? valueOf('byline'),
    dateline: facts.dateline ?? (valueOf('dateline') || null),
    tags:
      facts.tags ??
      blocks.flatMap(({ role }) => (role?.kind === 'field' && role.field === 'tags' ? role.values.map(collapse) : [])),
    source: sourceOf(reading),
    url: reading.url,
    dates: {
      published: reading.published,
      captured: reading.captured,
      rejected: reading.rejected,
      mentioned: mentionedDates(
        dates,
        text,
        reading.published?.precision === 'day' ? reading.published.date : null,
        pack,
      ),
    },
    credits: readCredits(credits, text, reading.sources),
    sentences,
    quotations: readQuotations(paragraphs, text, pack),
    fields,
    boilerplate,
  };
}

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
