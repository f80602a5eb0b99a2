/** `1 outlet`, `3 outlets`: a number with its noun. */
export function counted(n: number, one: string, many: string = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
