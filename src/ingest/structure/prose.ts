const closing = /[.!?…][\p{Pe}\p{Pf}'"”’]*$/u;

export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

/** Ends as a sentence ends. A line that trails off ("…") does not. */
export function endsSentence(text: string): boolean {
  return closing.test(text) && !/(?:\.\.|…)$/u.test(text);
}

/** Running text: a sentence of at least twelve words, or thirty words of anything. Menus, labels and headlines are shorter. */
export function isProse(text: string): boolean {
  const words = countWords(text);
  return (words >= 12 && endsSentence(text)) || words >= 30;
}

/** Lower case, single spaces, typographic apostrophes and closing punctuation as the lists of page words have them. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[^\p{L}\p{N}©]+|[^\p{L}\p{N}+]+$/gu, '');
}
