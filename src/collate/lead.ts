import { clarity } from './clarity.ts';
import type { Comparison } from './comparison.ts';

/** How near a sentence is to a large group is measured on so many of its members: a group can have one of each of 500 articles. */
const sampled = 50;

/** The statement that stands best for the group: clear in itself, and near to all the others. */
export function leadOf(core: readonly number[], { passages, similarity, language }: Comparison): number {
  const sample = core.filter((_, index) => index % Math.ceil(core.length / sampled) === 0);
  let lead = core[0] ?? 0;
  if (core.length === 1) return lead;
  let best = -1;
  for (const candidate of core) {
    const near = sample.reduce((sum, other) => sum + (other === candidate ? 1 : similarity(candidate, other)), 0);
    const worth = clarity(passages[candidate]?.sentence.text ?? '', language) * near;
    if (worth > best) [lead, best] = [candidate, worth];
  }
  return lead;
}
