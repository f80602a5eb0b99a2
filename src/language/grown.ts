/** Numbers in one piece of memory. */
export type Numbers = Int32Array | Uint16Array | Uint8Array | Uint8ClampedArray | Float32Array;

/** The same numbers with room for `size` of them: at least half as much again as before, so that growing by ones stays linear. What is added is 0. */
export function grown<List extends Numbers>(list: List, size: number): List {
  if (size <= list.length) return list;
  const larger = new (list.constructor as new (length: number) => List)(Math.max(size, Math.ceil(1.5 * list.length)));
  larger.set(list);
  return larger;
}
