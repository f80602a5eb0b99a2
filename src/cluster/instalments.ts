/**
 * Headlines of one series number its instalments: "Day 2: …", "Day 21: …". Two instalments are two stories, however alike they are in all else: a
 * series has the same names, the same words and the same form every day.
 */
export interface Instalment {
  /** The word that counts: "day". */
  readonly label: string;
  readonly number: string;
}

/** The instalment that a headline names; `null` where it names none. `headline`: its comparable form, words a space apart. */
export function instalmentOf(headline: string, labels: ReadonlySet<string>): Instalment | null {
  if (!/\d/u.test(headline)) return null;
  const words = headline.split(' ');
  const place = words.findIndex((word, at) => labels.has(word) && /^\d{1,5}$/u.test(words[at + 1] ?? ''));
  return place < 0 ? null : { label: words[place] ?? '', number: words[place + 1] ?? '' };
}

/** Whether two articles are two instalments of one series. */
export function areTwoInstalments(a: Instalment | null, b: Instalment | null): boolean {
  return a !== null && b !== null && a.label === b.label && a.number !== b.number;
}
