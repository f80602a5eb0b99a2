/** A link to a passage shows it, folded or filtered away though it may be. */
export function revealTargets(): void {
  for (const event of ['hashchange', 'load']) addEventListener(event, reveal);
}

function reveal(): void {
  const target = document.querySelector(':target');
  if (!target || target.checkVisibility()) return;
  for (let at = target.parentElement; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  const everything = document.querySelector<HTMLInputElement>('#show-everything');
  if (!target.checkVisibility() && everything) everything.checked = true;
  target.scrollIntoView();
}
