/**
 * The lock must hold every platform's packages: `npm ci` fails with EUSAGE on the platform whose package was missing in the registry when the
 * lock was made, and nobody on another platform notices. `node scripts/lock.ts` tells which are missing.
 */
import { readFileSync } from 'node:fs';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

/** Names of optional dependencies that are not in the lock themselves, each with the package that wants it. */
export function missingFromLock({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesFor(place, name).some((candidate) => candidate in packages))
      .map((name) => `${name} (wanted by ${place === '' ? 'this project' : place})`),
  );
}

/** Where Node looks for `name` from `place`: beside it, and in every folder above. */
function placesFor(place: string, name: string): string[] {
  const steps = place === '' ? [] : place.split(/(?<=^|\/)node_modules\//).filter((step) => step !== '');
  return Array.from({ length: steps.length + 1 }, (_, depth) =>
    [...steps.slice(0, depth).map((step) => `node_modules/${step.replace(/\/$/, '')}`), `node_modules/${name}`].join(
      '/',
    ),
  );
}

/** This project's lock. */
export const readLock = (): Lock =>
  JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as Lock;

if (import.meta.main) {
  const missing = missingFromLock(readLock());
  for (const name of missing) {
    console.error(
      `${name} is not in package-lock.json. Make the lock anew, in an empty folder, with versions of which the registry has all.`,
    );
  }
  process.exitCode = missing.length === 0 ? 0 : 1;
}
