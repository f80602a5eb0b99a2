import type { Output } from './command.ts';

/** Between two signs of life, in milliseconds; what is done sooner needs none. */
const interval = 2000;

/**
 * Says how far a long run is: on a terminal in one line that is written over, else in plain lines. Call the result once for each thing done.
 *
 * @param total `null` where it is not known before the end.
 */
export function progress(what: string, total: number | null, { err, terminal }: Output, things = 'files'): () => void {
  let done = 0;
  let told = performance.now();
  let shown = false;
  return () => {
    done += 1;
    const now = performance.now();
    if (done === total && shown && terminal) err('\r\u001B[K');
    if (done === total || now - told < interval) return;
    told = now;
    shown = true;
    const line = `${what} ${done}${total === null ? '' : ` of ${total}`} ${things}`;
    err(terminal ? `\r${line}\u001B[K` : `${line}\n`);
  };
}
