import { splitSentences } from '../../language/sentences.ts';
import type { LanguagePack } from '../../language/pack.ts';
import type { Step } from '../reading.ts';
import { aside, cut, mark, type Block } from '../tree.ts';
import { countWords, endsSentence, isProse } from './prose.ts';

const longestHeading = 14;
/** A capture whose paragraphs were lost is one block, or two, of many sentences; only there do subheadings run on inside a paragraph. */
const mostBlocks = 2;
const fewestSentences = 8;

/** Marks subheadings and unlabelled captions: lines inside the text that are no sentences. */
export const headings: Step = (blocks, { pack, outline }) => {
  for (const block of blocks) {
    if (block.role !== undefined || block.item || block.start < outline.bodyStart || block.end > outline.bodyEnd)
      continue;
    // A heading heads something: a feed's item that is no more than its headline has no heading.
    if (block.start === outline.bodyStart && block.end === outline.bodyEnd) continue;
    if (isProse(block) || block.words > longestHeading || (endsSentence(block.text) && !block.text.endsWith('?')))
      continue;
    if (!/^["“‘'(]?[\p{Lu}\p{N}]/u.test(block.text)) continue;
    mark(block, { kind: namesPersonInFull(block.text, pack) ? 'caption' : 'heading' });
  }
};

/** "Russian President Vladimir Putin in Beijing": a picture is described by title and full name, a subheading is not. */
function namesPersonInFull(text: string, { personTitles }: LanguagePack): boolean {
  const words = text.split(/\s+/u);
  const title = words.slice(0, 4).findIndex((word) => personTitles.has(word.toLowerCase()));
  return title >= 0 && [1, 2].every((step) => /^\p{Lu}\p{Ll}/u.test(words[title + step] ?? ''));
}

/** Cuts subheadings and stray fragments out of a text whose lines were run together. */
export const runInHeadings: Step = (blocks, { text, pack, outline }) => {
  const body = blocks.filter(
    ({ role, start, end }) => role === undefined && start >= outline.bodyStart && end <= outline.bodyEnd,
  );
  if (body.length > mostBlocks) return;
  for (const block of body) {
    const sentences = splitSentences(block.text, pack);
    if (sentences.length >= fewestSentences) cutRunIns(block, sentences, text, pack);
  }
};

interface RunIn {
  readonly start: number;
  readonly end: number;
  readonly role: 'heading' | 'fragment';
}

function cutRunIns(
  block: Block,
  sentences: readonly (readonly [number, number])[],
  text: string,
  pack: LanguagePack,
): void {
  const found: RunIn[] = [];
  for (const [start, end] of sentences) {
    const sentence = block.text.slice(start, end);
    const fragment = /[.!?]\s+(\p{Ll}[\p{L}-]*[.!?])$/u.exec(sentence);
    if (fragment?.[1] !== undefined) found.push({ start: end - fragment[1].length, end, role: 'fragment' });
    if (start === 0) continue;
    const length = isShortQuestion(sentence) ? sentence.length : nounPhraseBefore(sentence, pack);
    if (length > 0) found.push({ start, end: start + length, role: 'heading' });
  }
  if (found.length === 0) return;
  const roles = new Map(found.map(({ start, role }) => [block.start + start, role]));
  for (const piece of cut(
    block,
    found.flatMap(({ start, end }) => [start, end]),
    text,
  )) {
    const role = roles.get(piece.start);
    if (role !== undefined) mark(piece, role === 'heading' ? { kind: 'heading' } : aside('stray-fragment'));
  }
}

function isShortQuestion(sentence: string): boolean {
  return sentence.endsWith('?') && countWords(sentence) <= 10 && !/["“”]/u.test(sentence);
}

/** Length of a noun phrase without a verb that stands before a whole sentence: "The United States' position Putin's visit comes …". */
function nounPhraseBefore(sentence: string, pack: LanguagePack): number {
  const phrase = pack.page.runInHeading?.exec(sentence)?.[0];
  if (phrase === undefined) return 0;
  const last = phrase.split(' ').at(-1) ?? '';
  return pack.stopWords.has(last) || pack.personTitles.has(last) || pack.speechVerbs.has(last) ? 0 : phrase.length;
}
