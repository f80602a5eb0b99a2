/** Stories in a few lines: articles of given sentences, and claims over them. */
import type { Claim } from '../../../../src/collate/collation.ts';
import type { Article, Quotation, Sentence } from '../../../../src/ingest/article.ts';
import { pairQuotationMarks } from '../../../../src/language/quotation-marks.ts';
import { blankArticle } from '../../../blank-article.ts';

const gap = '\n\n';

/** The capture's text: one sentence a paragraph. */
export const captureOf = (sentences: readonly string[]): string => sentences.join(gap);

/** An article of these sentences; `speaker` is said to say whatever stands in quotation marks. */
export function article(id: string, texts: readonly string[], speaker: string | null = null): Article {
  const sentences: Sentence[] = [];
  const quotations: Quotation[] = [];
  let start = 0;
  for (const [index, raw] of texts.entries()) {
    const text = raw.replace(/\s+/gu, ' ');
    sentences.push({ index, text, span: [start, start + raw.length], paragraph: index, kind: 'body' });
    for (const { open, close } of pairQuotationMarks(raw)) {
      const words = raw.slice(open[1], close[0]);
      quotations.push({
        text: words.replace(/\s+/gu, ' '),
        span: [start + open[1], start + close[0]],
        sentence: index,
        speaker: speaker === null ? null : { name: speaker, basis: 'verb' },
        kind: words.split(' ').length > 3 || speaker !== null ? 'quote' : 'phrase',
      });
    }
    start += raw.length + gap.length;
  }
  return { ...blankArticle(id), sentences, quotations };
}

/** A claim that the given sentences make. */
export function claim(id: string, places: readonly (readonly [Article, number])[]): Claim {
  const statements = places.flatMap(([by, index]) => {
    const sentence = by.sentences[index];
    if (sentence === undefined) return [];
    const { span, text } = sentence;
    return [{ article: by.id, sentence: index, span, text, relation: 'same' as const, score: 1 }];
  });
  const [lead] = statements;
  if (lead === undefined) throw new Error('A claim has a statement.');
  return {
    id,
    lead: { article: lead.article, sentence: lead.sentence },
    text: lead.text,
    outlets: statements.length,
    origins: statements.length,
    statements,
  };
}

/** One claim, stated once by each of several articles `a`, `b`, `c` …; what else an article says stands in `more`. */
export function story(
  statements: readonly string[],
  { more = [], speaker = null }: { more?: readonly string[]; speaker?: string | null } = {},
): { articles: Article[]; claims: Claim[] } {
  const articles = statements.map((text, index) =>
    article(String.fromCharCode(97 + index), [text, ...(index === 0 ? more : [])], speaker),
  );
  return {
    articles,
    claims: [
      claim(
        'c-1',
        articles.map((by) => [by, 0] as const),
      ),
    ],
  };
}
