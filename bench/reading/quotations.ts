/** Quotations and their speakers against PolNeAR (Newell et al., 2018): direct speech, development part. */
import { packFor } from '../../src/language/packs.ts';
import { pairQuotationMarks } from '../../src/language/quotation-marks.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import type { Quotation, Sentence } from '../../src/ingest/article.ts';
import { readQuotations, type QuotedParagraph } from '../../src/ingest/quotations/index.ts';
import { quote } from '../../src/ingest/span.ts';
import { bare } from './measures.ts';

type Range = readonly [number, number];

export interface LabelledArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly source_text: string;
    readonly content: readonly Range[];
    readonly direct: 'direct' | 'mixed' | 'indirect';
  }[];
}

const pack = packFor('en');
/** Share of characters that must be shared for two spans to count as one. */
const sameSpan = 0.9;
const pronouns = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'who', 'him', 'her', 'them', 'his', 'their']);

export function scoreQuotations(
  articles: readonly LabelledArticle[],
  explain?: (kind: string, article: LabelledArticle, text: string, detail: string) => void,
): [string, string][] {
  let [labelled, found, given, inside, withSource, spoken, right] = [0, 0, 0, 0, 0, 0, 0];
  // Articles without a label were not annotated, and headlines (the first line) never are.
  for (const article of articles.filter(({ quotes }) => quotes.length > 0)) {
    const headline = article.text.indexOf('\n');
    const quotations = quotationsOf(article.text).filter(({ kind, span }) => kind === 'quote' && span[0] > headline);
    // The set calls speech between doubled apostrophes indirect; whatever stands between marks inside labelled speech is right.
    const speech = article.quotes.flatMap(({ content }) => content);
    for (const quotation of quotations) {
      given += 1;
      if (overlap(quotation.span, speech) >= sameSpan * length(quotation.span)) inside += 1;
      else explain?.('false', article, quotation.text, '');
    }
    for (const gold of article.quotes.filter(({ direct }) => direct === 'direct')) {
      for (const part of gold.content) {
        labelled += 1;
        const covering = quotations.filter(({ span }) => overlap(span, [part]) > 0);
        if (covering.reduce((sum, { span }) => sum + overlap(span, [part]), 0) + 2 < sameSpan * length(part)) {
          explain?.('missed', article, article.text.slice(...part), '');
          continue;
        }
        found += 1;
        if (gold.source_text === '') continue;
        withSource += 1;
        const speaker = covering.find((each) => each.speaker !== null)?.speaker;
        if (speaker == null) {
          explain?.('silent', article, article.text.slice(...part), gold.source_text);
          continue;
        }
        spoken += 1;
        if (sameSpeaker(speaker, gold.source_text)) right += 1;
        else
          explain?.(
            'wrong',
            article,
            article.text.slice(...part),
            `${gold.source_text} | ${speaker.name} (${speaker.basis})`,
          );
      }
    }
  }
  const share = (part: number, whole: number): string => `${(part / Math.max(1, whole)).toFixed(3)} (${part}/${whole})`;
  return [
    ['quotations, polnear direct', `R ${share(found, labelled)}  P ${share(inside, given)}`],
    ['speaker, polnear direct', `given ${share(spoken, withSource)}  right ${share(right, spoken)}`],
  ];
}

/** The quotations of a plain text, one paragraph a line. */
export function quotationsOf(text: string): Quotation[] {
  const paragraphs: QuotedParagraph[] = [];
  let index = 0;
  for (const { 0: line, index: start } of text.matchAll(/[^\n]+/gu)) {
    const sentences = splitSentences(line, pack).map(([from, to]): Sentence => ({
      index: index++,
      ...quote(text, start + from, start + to),
      paragraph: paragraphs.length,
      kind: 'body',
    }));
    if (sentences.length > 0)
      paragraphs.push({ start, end: start + line.length, sentences, marks: pairQuotationMarks(line) });
  }
  return readQuotations(paragraphs, text, pack);
}

/** The names share their last word, one holds the other, or both stand for someone named before. */
function sameSpeaker(speaker: NonNullable<Quotation['speaker']>, source: string): boolean {
  const name = bare(speaker.name);
  const gold = bare(source);
  if (gold.split(' ').some((word) => pronouns.has(word)) && gold.split(' ').length <= 2)
    return speaker.basis === 'pronoun' || pronouns.has(name) || speaker.basis === 'continued';
  if (` ${gold} `.includes(` ${name} `) || ` ${name} `.includes(` ${gold} `)) return true;
  return name.split(' ').at(-1) === gold.split(' ').at(-1);
}

function overlap([start, end]: Range, spans: readonly Range[]): number {
  return spans.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);
}

function length([start, end]: Range): number {
  return end - start;
}
