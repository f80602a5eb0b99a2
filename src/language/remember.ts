/** What a memory may hold: texts at most, and UTF-16 units of the longest one worth holding. */
interface Bounds {
  readonly texts: number;
  readonly length: number;
}

/**
 * `make` with a memory, for functions whose result follows from the text alone: a news text says the same few thousand words again and again
 * (Zipf), and each stage reads the sentences that the one before it read. A memory that is full starts afresh, so it never outgrows its bounds.
 */
export function remember<Made>(make: (text: string) => Made, { texts, length }: Bounds): (text: string) => Made {
  const made = new Map<string, Made>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const fresh = make(text);
    if (text.length > length) return fresh;
    if (made.size >= texts) made.clear();
    made.set(text, fresh);
    return fresh;
  };
}
