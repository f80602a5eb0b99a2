/** The text with a space for each run of control and formatting characters, which can colour a terminal or turn a line round, and without halves of characters. */
export const withoutControls = (text: string): string => text.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');

/** The text on one line, as a page or a terminal may show what a stranger chose. */
export const printable = (text: string): string => withoutControls(text).replaceAll(/\s+/gu, ' ').trim();
