/** Single keys, for those who keep their hands on the keyboard. */
import { copyCitation } from './citation.ts';
import { keysAreOn, openHelp } from './help.ts';
import { moveBy, toggleFold } from './passages.ts';
import { turnTheme } from './theme.ts';

/** Milliseconds within which the second of two keys must follow. */
const pause = 1500;

const follow = (selector: string) => () => document.querySelector<HTMLAnchorElement>(selector)?.click();

const actions: Readonly<Record<string, () => void>> = {
  j: () => moveBy(1),
  k: () => moveBy(-1),
  o: toggleFold,
  c: () => void copyCitation(),
  t: turnTheme,
  '/': search,
  'g f': follow('.nameplate'),
  'g s': follow('.masthead a[href$="/sources/"]'),
  'g a': follow('.masthead a[href$="/archive/"]'),
  'g h': follow('.masthead a[href$="/about/"]'),
};

export function listenForKeys(): void {
  let opened = -pause;
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === '?') return openHelp();
    if (!keysAreOn() || document.querySelector('dialog[open]')) return;
    const pressed = event.timeStamp - opened < pause ? `g ${event.key}` : event.key;
    opened = event.key === 'g' ? event.timeStamp : -pause;
    const action = actions[pressed];
    if (!action) return;
    event.preventDefault();
    action();
  });
}

/** Into the field for searching, where the page has one; else to the page that has. */
function search(): void {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (field) field.focus();
  else follow('.masthead a[href$="/search/"]')();
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select'));
