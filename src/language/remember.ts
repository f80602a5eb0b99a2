/** What a memory may hold: texts at most, and UTF-16 units of the longest one worth holding. */
interface Bounds {
  readonly texts: number;
  readonly length: number;
}

/** `make`, called once for each object, for as long as the object lives. */
export function onceFor<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, { readonly value: Made }>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known.value;
    const value = make(of);
    made.set(of, { value });
    return value;
  };
}

/**
 * `make` with a memory, for functions whose result follows from the text alone: a news text says the same few thousand words again and again
 * (Zipf), and each stage reads the sentences that the one before it read.
 *
 * The memory has two halves. When the young half is full, the old one is dropped and the young one takes its place; what is asked for again
 * moves to the young half. So it never outgrows its bounds, and a flood of rare texts does not wash the common ones out.
 */
export function remember<Made>(make: (text: string) => Made, { texts, length }: Bounds): (text: string) => Made {
  const half = Math.ceil(texts / 2);
  let young = new Map<string, Made>();
  let old = new Map<string, Made>();
  return (text) => {
    if (text.length > length) return make(text);
    const known = young.get(text);
    if (known !== undefined) return known;
    const own = copyOf(text);
    const made = old.get(text) ?? make(own);
    if (young.size >= half) {
      old = young;
      young = new Map();
    }
    young.set(own, made);
    return made;
  };
}

/** The same text in memory of its own: a piece of a longer text, as slices are, keeps the whole of it in memory. */
const copyOf = (text: string): string => ` ${text}`.slice(1);
