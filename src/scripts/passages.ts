/** The passages of a page that keys lead to: sentences, statements, differences, quotations, rows, stories. */
const passages = [
  '.front > li',
  '.combined > li',
  '.group tbody > tr',
  '.alone > li',
  '.variants > li',
  '.utterances > li',
  '.annotated > .sentence',
  '.parallel tbody > tr',
  '.excerpts > li',
].join();

/** The passage that has focus, or holds what has it; else the one that the address names. */
export const currentPassage = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>(passages) ??
  document.querySelector(':target')?.closest<HTMLElement>(passages) ??
  null;

/** Moves focus `by` passages on, or back where that is negative; from nowhere, to the first in sight. */
export function moveBy(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(passages)].filter((passage) => passage.checkVisibility());
  const current = currentPassage();
  const at = current ? all.indexOf(current) : -1;
  const inSight = all.findIndex((passage) => passage.getBoundingClientRect().bottom > 0);
  const next = at < 0 ? all[inSight] : all[at + by];
  if (!next) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'start' });
}

/** Opens or folds what the passage holds folded. */
export function toggleFold(): void {
  const folded = currentPassage()?.querySelector('details');
  if (folded) folded.open = !folded.open;
}
