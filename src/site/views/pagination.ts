/** Items on one page of a list; no page grows with the number of stories on the site. */
export const perPage = 30;

/** One page of a list. */
export interface Slice<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  /** Number of the last page. */
  readonly last: number;
}

/** Cuts a list into pages; an empty list has one page. */
export function paginate<T>(items: readonly T[], size: number = perPage): Slice<T>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, page) => ({
    items: items.slice(page * size, (page + 1) * size),
    number: page + 1,
    last,
  }));
}
