import { locale } from './locale.ts';

/** From five digits on, as most style guides have it: `1200`, `12,000`. */
const numbers = new Intl.NumberFormat(locale, { useGrouping: 'min2' });

/** `1 outlet`, `3 outlets`, `12,000 outlets`: a number with its noun. */
export function counted(n: number, one: string, many: string = `${one}s`): string {
  return `${numbers.format(n)} ${n === 1 ? one : many}`;
}
