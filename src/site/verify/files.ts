import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { byCodeUnits } from '../../language/code-units.ts';

/** Files below `folder`, with `/`, in the order of their names (code units); none where there is no such folder. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort(byCodeUnits);
}
