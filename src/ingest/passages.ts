import type { LanguagePack } from '../language/pack.ts';
import { pairQuotationMarks, type MarkPair } from '../language/quotation-marks.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Sentence } from './article.ts';
import { quote } from './span.ts';
import type { Block } from './tree.ts';

/** A block of the article's own words with its sentences. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly kind: Sentence['kind'];
  /** A caption that says that its picture is an old one. */
  readonly archive: boolean;
  readonly sentences: readonly Sentence[];
  /** Its quotation marks, with offsets into its own text. */
  readonly marks: readonly MarkPair[];
}

/**
 * The article's own words, block by block. Blocks of one line are one paragraph, whatever was cut out between them, unless a subheading
 * stands there.
 */
export function readPassages(blocks: readonly Block[], text: string, pack: LanguagePack): Passage[] {
  const passages: Passage[] = [];
  let index = 0;
  let paragraph = -1;
  for (const { start, end, role, node, text: words } of blocks) {
    if (role?.kind === 'aside' || role?.kind === 'field') continue;
    const kind = role?.kind ?? (node.type === 'heading' ? 'heading' : 'body');
    const last = passages.at(-1);
    const goesOn = last?.kind === 'body' && kind === 'body' && !/[\n\r\u2028\u2029]/u.test(text.slice(last.end, start));
    if (!goesOn) paragraph += 1;
    const marks = kind === 'heading' ? [] : pairQuotationMarks(words);
    const ranges = kind === 'heading' ? [[0, words.length] as const] : splitSentences(words, pack, marks);
    const sentences = ranges.map(([from, to]): Sentence => ({
      index: index++,
      ...quote(text, start + from, start + to),
      paragraph,
      kind,
    }));
    passages.push({ start, end, kind, archive: role?.kind === 'caption' && role.archive === true, sentences, marks });
  }
  return passages;
}
