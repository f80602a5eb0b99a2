/**
 * Names the parts of a capture apart, for their ids and addresses: by the last words of each part's own address or title, so that a part keeps its name
 * when others come and go; by number where it has neither. Of two alike the later gets a number.
 */
export function partNames(labels: readonly (string | null)[]): string[] {
  const taken = new Map<string, number>();
  return labels.map((label, index) => {
    const name = slug(label ?? '') || String(index + 1);
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}

/** Room for the file's own name within what a path may hold. */
const longest = 80;

function slug(label: string): string {
  return label
    .slice(0, 500)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .slice(0, longest)
    .replace(/-$/u, '');
}

/** The last part of an address that says something: `https://a.org/2024/05/storm-hits.html?x=1` → `storm-hits`. */
export function lastOfAddress(address: string): string | null {
  const url = URL.parse(address);
  if (url === null) return null;
  const steps = url.pathname
    .split('/')
    .filter((step) => /[a-z]{3}/iu.test(step) && !/^(?:index|default|amp)\b/iu.test(step));
  return steps.at(-1)?.replace(/\.(?:html?|php|aspx?|jsp)$/iu, '') ?? null;
}
