import { createHash } from 'node:crypto';
import { detectLanguage } from '../language/detect.ts';
import { readingPackFor } from '../language/packs.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Article, Dated, Sentence } from './article.ts';
import { mentionedDates } from './dates/mentioned.ts';
import { limits } from './limits.ts';
import { quote } from './span.ts';

/** What is known of an article that comes without a page around it, such as a line of a public data set. */
export interface PlainFacts {
  readonly id: string;
  /** `''` where it has none: then its first sentence stands in for one. */
  readonly title: string;
  /** Its own words and nothing else, a paragraph a line; `''` for a headline alone. */
  readonly text: string;
  /** `2024-05-16`, `2024-05` or `2024`. */
  readonly date: string | null;
  readonly source: Article['source'];
  readonly url: string | null;
  /** BCP 47 tag; detected without it. */
  readonly language?: string;
}

/**
 * The record of an article whose fields are given, so that nothing has to be found or set aside: sentences, language and the days that it names
 * are read as in a capture. Quotations and credits are not looked for. Of a text that is as long as a book the end is not read. Spans count in `text`.
 */
export function plainArticle(facts: PlainFacts, file: string): Article {
  const { id, date, source, url } = facts;
  const text = facts.text.slice(0, limits.plainLength);
  const title = facts.title.trim();
  const language = facts.language ?? detectLanguage(`${title}\n${text}`);
  const pack = readingPackFor(language);
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const { 0: line, index: offset } of text.matchAll(/[^\n]+/gu)) {
    for (const [start, end] of splitSentences(line, pack))
      sentences.push({
        index: sentences.length,
        ...quote(text, offset + start, offset + end),
        paragraph,
        kind: 'body',
      });
    paragraph += 1;
  }
  const published: Dated | null =
    date === null
      ? null
      : { date, precision: precisionOf(date), basis: 'metadata', evidence: { span: null, text: date } };
  const stretches = sentences.map(({ index, span: [start, end] }) => ({ start, end, sentence: index, caption: false }));
  const day = published?.precision === 'day' ? date : null;
  return {
    id,
    file,
    sha256: createHash('sha256').update(facts.text).digest('hex'),
    language,
    title: title === '' ? { text: sentences[0]?.text ?? '', basis: 'derived' } : { text: title, basis: 'stated' },
    standfirst: null,
    byline: null,
    authors: [],
    dateline: null,
    section: null,
    tags: [],
    source,
    url,
    dates: {
      published,
      updated: null,
      captured: null,
      rejected: [],
      mentioned: mentionedDates(stretches, text, day, pack),
    },
    credits: [],
    sentences,
    quotations: [],
    fields: [],
    boilerplate: [],
  };
}

function precisionOf(date: string): Dated['precision'] {
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}
