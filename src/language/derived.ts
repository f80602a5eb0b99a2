/** `make` with a memory of what it made of each object, for as long as the object lives: the patterns of a language, made of its words. */
export function derived<From extends object, Made>(make: (from: From) => Made): (from: From) => Made {
  const known = new WeakMap<From, Made>();
  return (from) => {
    let made = known.get(from);
    if (made === undefined) known.set(from, (made = make(from)));
    return made;
  };
}
