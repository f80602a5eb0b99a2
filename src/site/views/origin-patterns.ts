/** Patterns by which origins are told apart where hues look alike, as path data in a tile of 8 × 8; by rank. */
export const strokes = ['', 'M0 4H8', 'M4 0V8', 'M0 4H8M4 0V8', 'M0 2H8M0 4H8', 'M2 0V8M4 0V8'] as const;

/** Where no credit was found. */
export const hatch = 'M-2 2L2 -2M0 8L8 0M6 10L10 6';
