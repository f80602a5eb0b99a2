import { plain } from '../structure/prose.ts';
import type { PageFacts } from './facts.ts';

/** Who signs by what the head of a page states: the first statement that is a name, no address and not the outlet itself. */
export function statedByline({ byline, outlet }: PageFacts): string | null {
  const outlets = new Set(outlet.map(({ value }) => plain(value)));
  for (const { value } of byline) {
    const name = value.replace(/^by:?\s+/iu, '').trim();
    if (/https?:|www\.|[@/]/u.test(name) || !/\p{L}{2}/u.test(name) || outlets.has(plain(name))) continue;
    if (name.length <= longest) return name;
  }
  return null;
}

/** A dozen names. */
const longest = 200;
