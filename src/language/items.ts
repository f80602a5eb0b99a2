/** The phrases of a list written with semicolons, however its lines are broken. */
export const items = (text: string): string[] =>
  text
    .split(';')
    .map((item) => item.trim().replaceAll(/\s+/gu, ' '))
    .filter(Boolean);
