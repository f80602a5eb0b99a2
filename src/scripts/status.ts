/** Tells the reader, aloud too, what a key or a button has done. */
let status: HTMLElement | undefined;

/** Puts the place into the page before it is needed: what is said into one that is new stays unheard. */
export function prepareStatus(): void {
  status = document.createElement('p');
  status.className = 'status apparatus';
  status.setAttribute('role', 'status');
  document.body.append(status);
}

export function tell(text: string): void {
  if (status) status.textContent = text;
}
