/** “Copy citation” beside the passage that has focus or that the address names: its words, outlet, headline, date, address and capture. */
import { citation as words } from '../site/labels/comfort.ts';
import { currentPassage } from './passages.ts';
import { prepareStatus, tell } from './status.ts';

/** Of an article's record (`/data/articles/<id>.json`), what a citation needs. */
interface CitedArticle {
  readonly title: { readonly text: string };
  readonly source: { readonly name: string } | null;
  readonly dates: { readonly published: { readonly date: string } | null };
  readonly sha256: string;
}

/** Digits of a SHA-256 that tell captures apart. */
const digits = 12;
/** Milliseconds for which “Citation copied” stands. */
const shown = 4000;

export function offerCitations(): void {
  prepareStatus();
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'cite apparatus';
  button.textContent = words.copy;
  button.addEventListener('click', () => void copyCitation());
  const place = () => {
    const passage = currentPassage();
    if (!passage || !quotedIn(passage) || passage.contains(button)) return;
    (passage.querySelector('.note, .head, th > p') ?? passage).append(' ', button);
  };
  // Not on `focusin`: between a pointer's down and up nothing may move from under it.
  for (const event of ['hashchange', 'keyup', 'load']) addEventListener(event, place);
}

/** Copies the citation of the passage in focus, and says so. */
export async function copyCitation(): Promise<void> {
  const passage = currentPassage();
  const quoted = passage && quotedIn(passage);
  if (!quoted) return;
  try {
    const text = await citationOf(passage, quoted);
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    tell(copied ? words.copied : `${words.refused} ${text}`);
    if (copied) setTimeout(() => tell(''), shown);
  } catch {
    tell(words.failed);
  }
}

const quotedIn = (passage: HTMLElement) => passage.querySelector<HTMLElement>('[data-capture][data-span]');

async function citationOf(passage: HTMLElement, quoted: HTMLElement): Promise<string> {
  const home = document.querySelector<HTMLAnchorElement>('.nameplate')?.href ?? '/';
  const record = `data/articles/${encodeURIComponent(quoted.dataset['capture'] ?? '')}.json`;
  const article = (await (await fetch(new URL(record, home))).json()) as CitedArticle;
  const permalink = passage.querySelector<HTMLAnchorElement>('.permalink')?.href ?? location.href;
  return words.text(
    wordsOf(quoted),
    article.source?.name ?? words.outletUnknown,
    article.title.text,
    article.dates.published?.date ?? words.noDate,
    permalink,
    article.sha256.slice(0, digits),
  );
}

/** The outlet's words, without those that only those hear who cannot see the marks. */
function wordsOf(quoted: HTMLElement): string {
  const copy = quoted.cloneNode(true) as HTMLElement;
  for (const label of copy.querySelectorAll('[data-label]')) label.remove();
  return (copy.textContent ?? '').trim();
}
