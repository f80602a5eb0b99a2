import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Whether a path leads to a file within `home`, through links or not. Links to folders are refused too: they can form circles.
 *
 * @param home without links itself
 */
export function staysInside(home: string, file: string): boolean {
  const path = join(home, file);
  return existsSync(path) && statSync(path).isFile() && realpathSync(path).startsWith(home + sep);
}
