import type { LanguagePack } from '../language/pack.ts';
import type { Token } from '../language/tokens.ts';

/**
 * Words of names that these texts can do without: a capitalised word that only ever stands beside one other, where that other also stands without
 * it ("Jinping" beside "Xi", "Antony" beside "Blinken"). They say who is meant and nothing of what is claimed, and would make the sentences
 * that introduce people alike. As `norm`s of tokens.
 */
export function optionalNames(texts: readonly (readonly Token[])[], pack: LanguagePack): Set<string> {
  const seen = new Map<string, number>();
  const beside = new Map<string, Map<string, number>>();
  const common = new Set<string>();
  for (const tokens of texts) {
    const names = tokens.map(({ text, norm }) => {
      count(seen, norm);
      const capital = /^\p{Lu}/u.test(text);
      if (!capital) common.add(norm);
      return capital && !isTitleOrPlace(norm, pack) ? norm : null;
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
      if (!common.has(name) && together === times && (seen.get(neighbour) ?? 0) > times) optional.add(name);
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
