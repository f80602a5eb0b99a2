/** The list of keys, in a dialog that `?` opens; there they can be switched off, too. */
import { keys as words } from '../site/labels/comfort.ts';
import { keepSetting, readSetting } from './setting.ts';

let dialog: HTMLDialogElement | undefined;

/** Whether the reader has left single keys on. */
export const keysAreOn = (): boolean => readSetting('keys') !== 'off';

export function openHelp(): void {
  dialog ??= document.body.appendChild(makeDialog());
  if (!dialog.open) dialog.showModal();
}

function makeDialog(): HTMLDialogElement {
  const box = make('input', { type: 'checkbox', checked: keysAreOn() });
  box.addEventListener('change', () => keepSetting('keys', box.checked ? 'on' : 'off'));
  const close = make('button', { type: 'button', textContent: words.close });
  const made = make('dialog', { className: 'help apparatus' });
  close.addEventListener('click', () => made.close());
  const list = make('dl');
  for (const [pressed, does] of words.list) {
    const row = list.appendChild(make('div'));
    const term = row.appendChild(make('dt'));
    term.append(...pressed.flatMap((key) => [make('kbd', { textContent: key }), ' ']));
    row.append(make('dd', { textContent: does }));
  }
  const label = make('label');
  label.append(box, ` ${words.on}`);
  const title = make('h2', { textContent: words.title, id: 'keys-title' });
  made.setAttribute('aria-labelledby', title.id);
  made.append(title, list, label, close);
  return made;
}

type Made = 'button' | 'dd' | 'dialog' | 'div' | 'dl' | 'dt' | 'h2' | 'input' | 'kbd' | 'label';
const make = <K extends Made>(name: K, has: Partial<HTMLElementTagNameMap[K]> = {}): HTMLElementTagNameMap[K] =>
  Object.assign(document.createElement(name), has);
