/**
 * The element that prints words of a capture, as HTML, with what `npm run verify` needs to prove them (`../proof.ts`).
 *
 * Written as text, not as a template: an element whose name is a variable is one that Astro waits for, and after the first such element it keeps all that
 * follows on the page in buffers. Pages hold hundreds of quotations, and a sixth of the time that all pages take was spent so.
 */
import { escape } from 'html-escaper';
import type { Article, Span } from '../../ingest/article.ts';
import { publishedSpan } from '../../ingest/published.ts';
import { tokenise } from '../../language/tokens.ts';
import { mark as words } from '../labels.ts';
import { stretches, type Mark, type Stretch } from '../proof.ts';
import { shortReading } from './marks.ts';
import { writingOf } from './writing.ts';

/** Words to print, and how. */
export interface QuoteElement {
  /** Id of the article. */
  readonly article: string;
  /** `null` for a headline that the capture states outside its text. */
  readonly span: Span | null;
  readonly text: string;
  /** Name of the element; `span` unless told. */
  readonly as?: 'span' | 'p' | 'q' | 'h1' | 'del' | 'ins';
  readonly class?: string | undefined;
  /** Words to set off, each in an element of its own, said aloud by hidden labels. */
  readonly marks?: readonly Mark[];
}

/** The element that sets words off. */
const markElements = { differs: 'mark', wording: 'mark', removed: 'del', added: 'ins' } as const;

/** @param source the capture: where it is not known, the words are printed as those of the page's language, and their span as it is. */
export function quoteElement(
  { article, span, text, as = 'span', class: className, marks = [] }: QuoteElement,
  source: Article | undefined,
): string {
  const proofOf = (part: Span | null) => ({
    'data-capture': article,
    'data-span': part === null ? undefined : publishedSpan(source, part).join('-'),
  });
  const print = ({ text: part, mark }: Stretch): string => {
    if (mark === null) return escape(part);
    const isLong = tokenise(part).length > shortReading;
    const attributes = { ...proofOf(mark.span), class: isLong ? `${mark.kind} long` : mark.kind };
    return element(
      markElements[mark.kind],
      attributes,
      `${hidden(`${words[mark.kind]} `)}${escape(part)}${hidden(` ${words.end}`)}`,
    );
  };
  const parts = span === null ? [{ text, mark: null }] : stretches({ article, span, text }, marks);
  const { dir, lang } = writingOf(text, source?.language);
  return element(as, { ...proofOf(span), dir, lang, class: className }, parts.map(print).join(''));
}

/** Words of ours inside a quotation. */
const hidden = (label: string): string => `<span class="visually-hidden" data-label>${escape(label)}</span>`;

/** @param content HTML */
function element(name: string, attributes: Readonly<Record<string, string | undefined>>, content: string): string {
  let tag = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escape(value)}"`;
  }
  return `<${tag}>${content}</${name}>`;
}
