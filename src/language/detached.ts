/** The same text, in memory of its own: what is cut out of a text and has 13 letters or more keeps all of that alive (V8). */
export function detached(part: string): string {
  return part.length < 13 ? part : (JSON.parse(JSON.stringify(part)) as string);
}
