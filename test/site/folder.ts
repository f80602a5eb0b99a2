import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An article long enough to be one, for folders in which another file is at fault. */
export const sound = `Harbour town reopens its bridge after repairs

12 March 2024

The bridge across the harbour of Westhaven was opened again on Monday after eleven months of repairs, the town council said.

Some 4,000 cars are expected to cross it every day, according to the council, which paid 12 million pounds for the work.
`;

/** A content folder on disk for one test, removed when the test ends: paths below it and what they hold.
 * A build keeps a cache for each folder that it reads: one that is built gets a `root` of its own, the same in every run. */
export function folder(
  files: Readonly<Record<string, string | Uint8Array>>,
  root = mkdtempSync(join(tmpdir(), 'variorum-')),
): string {
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  writeFolder(root, files);
  return root;
}

/** Writes files below `root`. */
export function writeFolder(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
}
