import { splitSentences } from '../language/sentences.ts';
import type { Article, FieldEvidence, Sentence, SetAside } from './article.ts';
import { readCredits, type CreditText } from './credits/index.ts';
import { mentionedDates, type DatedText } from './dates/mentioned.ts';
import { readQuotations, type QuotedParagraph } from './quotations/index.ts';
import type { Reading } from './reading.ts';
import { collapse, quote } from './span.ts';
import type { Block } from './tree.ts';

/** What a reading says about the words of an article; the facts of the file, its sidecar and its address are added by the caller. */
export type CompiledArticle = Omit<Article, 'id' | 'file' | 'sha256' | 'source' | 'url'>;

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
  const first = sentences.find(({ kind }) => kind === 'body') ?? sentences[0];
  return {
    language: pack.tag,
    title:
      reading.title === null
        ? { text: first?.text ?? '', basis: 'derived' }
        : { text: collapse(reading.title.text), basis: 'stated' },
    standfirst: valueOf('standfirst'),
    byline: valueOf('byline'),
    dateline: valueOf('dateline') || null,
    tags: blocks.flatMap(({ role }) =>
      role?.kind === 'field' && role.field === 'tags' ? role.values.map(collapse) : [],
    ),
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
