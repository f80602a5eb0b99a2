/**
 * The connected components of a graph: groups of numbers from 0 up to `size`, each rising, by their first. Joins `a[i]` and `b[i]` where `joins(i)`.
 */
export function components(
  size: number,
  { a, b }: { readonly a: Int32Array; readonly b: Int32Array },
  joins: (edge: number) => boolean,
): number[][] {
  const parent = Int32Array.from({ length: size }, (_, number) => number);
  // With the path halved at each step, by rising roots: near-linear (Tarjan 1975).
  const rootOf = (number: number): number => {
    let at = number;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      const above = parent[up] ?? up;
      parent[at] = above;
      at = above;
    }
    return at;
  };
  for (let edge = 0; edge < a.length; edge += 1) {
    if (!joins(edge)) continue;
    const [x, y] = [rootOf(a[edge] ?? 0), rootOf(b[edge] ?? 0)];
    parent[Math.max(x, y)] = Math.min(x, y);
  }
  const groups = new Map<number, number[]>();
  for (let number = 0; number < size; number += 1) {
    const root = rootOf(number);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [number]);
    else group.push(number);
  }
  return [...groups.values()];
}
