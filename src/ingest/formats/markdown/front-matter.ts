import type { Yaml } from 'mdast';
import { LineCounter, parseDocument } from 'yaml';
import { pageFacts, type FactName, type PageFacts, type Stated } from '../../metadata/facts.ts';
import { noFacts, problem, type OrProblems } from '../format.ts';

/** Keys of front matter, as Hugo, Jekyll, Eleventy, Zola and the usual web clippers write them, to the field that they state. Lower case. */
const keys: ReadonlyMap<string, FactName> = new Map([
  ['title', 'title'],
  ['headline', 'title'],
  ['author', 'byline'],
  ['authors', 'byline'],
  ['byline', 'byline'],
  ['published', 'published'],
  ['date_published', 'published'],
  ['datepublished', 'published'],
  ['publish_date', 'published'],
  ['publishdate', 'published'],
  ['pubdate', 'published'],
  ['date', 'published'],
  ['updated', 'updated'],
  ['modified', 'updated'],
  ['lastmod', 'updated'],
  ['date_modified', 'updated'],
  ['captured', 'captured'],
  ['clipped', 'captured'],
  ['created', 'captured'],
  ['retrieved', 'captured'],
  ['section', 'section'],
  ['category', 'section'],
  ['tags', 'tag'],
  ['keywords', 'tag'],
  ['source', 'outlet'],
  ['outlet', 'outlet'],
  ['publisher', 'outlet'],
  ['site', 'outlet'],
  ['site_name', 'outlet'],
  ['url', 'url'],
  ['link', 'url'],
  ['canonical', 'url'],
  ['canonical_url', 'url'],
  ['original_url', 'url'],
  ['language', 'language'],
  ['lang', 'language'],
]);

/** What the front matter states. A key that is not known states nothing: front matter is written for other programs too. */
export function readFrontMatter(node: Yaml | undefined, file: string): OrProblems<PageFacts> {
  if (node === undefined) return { ok: noFacts };
  const lines = new LineCounter();
  const document = parseDocument(node.value, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    // The front matter begins behind the line of its opening dashes.
    const line = (node.position?.start.line ?? 1) + lines.linePos(error.pos[0]).line;
    const what = `The front matter is no YAML: ${error.message.split('\n', 1)[0]?.replace(/\.$/u, '') ?? 'unreadable'}.`;
    return problem(file, what, 'Write "key: value", one a line, with text that holds ": " or "#" in quotes.', line);
  }
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: 20 });
  } catch {
    return problem(
      file,
      'The front matter refers to itself too often.',
      'Write the values out instead of using aliases.',
      node.position?.start.line ?? 1,
    );
  }
  return { ok: pageFacts(statements(content)) };
}

/** In the order of {@link keys}, so that `published` is trusted before `date`. */
function statements(content: unknown): Stated {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return [];
  const entries = new Map(Object.entries(content).map(([key, value]) => [key.toLowerCase(), value as unknown]));
  return [...keys].flatMap(([key, name]) =>
    valuesOf(entries.get(key), name).map((value) => [name, key, value] as const),
  );
}

/** A source may be given by its address: `source: https://…`. */
function valuesOf(value: unknown, name: FactName): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item, name));
  if (typeof value === 'object' && value !== null && 'name' in value) return valuesOf(value.name, name);
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'string') return [];
  return name === 'tag' && value.includes(',') ? value.split(',') : [value];
}
