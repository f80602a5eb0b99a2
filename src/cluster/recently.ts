/**
 * `make` with a memory for the articles that were asked for last, `most` at a time: what is made of an article's whole wording is large, and those that are
 * compared stand near each other.
 */
export function recently<Made>(make: (article: number) => Made, most: number): (article: number) => Made {
  const kept = new Map<number, Made>();
  return (article) => {
    const known = kept.get(article);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const made = make(article);
    kept.set(article, made);
    return made;
  };
}
