/** `[start, end)` in UTF-16 code units into the text given. */
export type Range = readonly [start: number, end: number];
