import type { LanguagePack } from '../../language/pack.ts';
import type { Step } from '../reading.ts';
import { aside, mark } from '../tree.ts';
import { countWords, plain } from './prose.ts';

const betweenItems = /\s{2,}|\s*[|•·]\s*|\t/u;
const pathSign = /\s*[/>»›→]\s*/u;

/** Sets aside the lines that are no part of any article: buttons, labels, weather, menus, the path to the page, notices. */
export const furniture: Step = (blocks, { pack }) => {
  for (const block of blocks) {
    if (block.role !== undefined) continue;
    const rule = furnitureRule(block.text, pack);
    if (rule !== null) mark(block, aside(rule));
  }
};

/** Name of the rule that sets `line` aside, or `null`. */
export function furnitureRule(line: string, pack: LanguagePack): string | null {
  const { page } = pack;
  if (!/[\p{L}\p{N}]/u.test(line)) return 'symbols';
  if (line.length > 300) return null;
  const text = plain(line);
  if (page.endMarks.has(text)) return 'end-mark';
  if (page.tailHeadings.has(text)) return 'tail-heading';
  if (page.furniture.has(text)) return 'furniture';
  if (/^[+-]?\d{1,3}\s?°/u.test(line) && countWords(line) <= 5) return 'weather';
  if (/^(?:©|copyright\b|\(c\))/iu.test(line)) return 'copyright';
  const parts = line.split(betweenItems).map(plain);
  if (parts.length > 1 && parts.every((part) => part === '' || page.furniture.has(part) || page.tailHeadings.has(part)))
    return 'furniture';
  return isBreadcrumb(line, pack) ? 'breadcrumb' : null;
}

/** `Home > World > Asia`, `Home / News`, `Home World The headline, cut off...` */
function isBreadcrumb(line: string, { page }: LanguagePack): boolean {
  const steps = line.split(pathSign).map(plain);
  if (steps.length > 1 && page.homeNames.has(steps[0] ?? '')) return true;
  if (steps.length > 2 && /[>»›→]/u.test(line) && steps.every((step) => countWords(step) <= 4)) return true;
  const first = plain(line.split(/\s+/u, 1)[0] ?? '');
  return page.homeNames.has(first) && /(?:\.{3}|…)$/u.test(line);
}
