import { isCapital } from '../language/capitals.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { Token } from '../language/tokens.ts';

/**
 * Words of names that these texts can do without: a capitalised word that only ever stands beside one other, where that other also stands without
 * it ("Jinping" beside "Xi", "Antony" beside "Blinken"). They say who is meant and nothing of what is claimed, and would make the sentences
 * that introduce people alike. As `norm`s of tokens.
 *
 * @param small The words that the texts print in small letters somewhere.
 */
export function optionalNames(
  texts: readonly (readonly Token[])[],
  pack: LanguagePack,
  small: ReadonlySet<string>,
): Set<string> {
  const seen = new Map<string, number>();
  const beside = new Map<string, Map<string, number>>();
  for (const tokens of texts) {
    const names = tokens.map(({ text, norm }) => {
      count(seen, norm);
      return isCapital(text) && !isTitleOrPlace(norm, pack) ? norm : null;
    });
    names.forEach((name, index) => {
      if (name === null) return;
      const neighbours = beside.get(name) ?? new Map<string, number>();
      beside.set(name, neighbours);
      for (const neighbour of [names[index - 1], names[index + 1]]) if (neighbour) count(neighbours, neighbour);
    });
  }
  const optional = new Set<string>();
  for (const [name, neighbours] of beside) {
    const times = seen.get(name) ?? 0;
    for (const [neighbour, together] of neighbours) {
      if (!small.has(name) && together === times && (seen.get(neighbour) ?? 0) > times) optional.add(name);
    }
  }
  return optional;
}

function isTitleOrPlace(norm: string, pack: LanguagePack): boolean {
  return pack.stopWords.has(norm) || pack.personTitles.has(norm) || pack.countryNames.has(norm);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
