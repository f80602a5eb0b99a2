import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { suggestion } from './did-you-mean.ts';
import type { Problem } from './problem.ts';

/** A YAML file of the content folder. */
export interface YamlFile {
  /** Path below the content folder, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** What a YAML file says, or what is wrong with it: `value` is `null` where there are problems. */
export interface YamlReading<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
  /** Line, from 1, on which the value at a path stands. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | null;
}

interface Known {
  /** What the file is, for messages: "a sidecar". */
  readonly name: string;
  /** The keys that the schema knows. */
  readonly keys: readonly string[];
  /** How the file is written, as a mend. */
  readonly form: string;
}

/** Reads YAML by a strict schema. Never throws: every fault of syntax, key and value is a problem with its line. */
export function readYaml<T>({ file, text }: YamlFile, schema: z.ZodType<T>, known: Known): YamlReading<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const lineOf = (path: readonly PropertyKey[]): number | null => {
    const offset = offsetOf(document, path);
    return offset === null ? null : lineAt(offset);
  };
  const faults = [...document.errors, ...document.warnings].map((fault): Problem => ({
    file,
    line: lineAt(fault.pos[0]),
    what: `This is no YAML: ${fault.message.split('\n', 1)[0]?.replace(/\.$/u, '') ?? 'unreadable'}.`,
    mend: 'Write "key: value", one a line, with text that holds ": " or "#" in quotes.',
  }));
  if (faults.length > 0) return { value: null, problems: faults, lineOf };
  const content = toValue(document);
  if (content === undefined) {
    const problem = {
      file,
      line: null,
      what: 'It refers to itself too often.',
      mend: 'Write the values out instead of using aliases.',
    };
    return { value: null, problems: [problem], lineOf };
  }
  const result = schema.safeParse(content);
  if (result.success) return { value: result.data, problems: [], lineOf };
  const problems = result.error.issues.flatMap((issue) => describe(issue, file, document, lineAt, known));
  return { value: null, problems, lineOf };
}

/** The document as plain values; `undefined` where its aliases multiply ("billion laughs"). */
function toValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 }) as unknown;
  } catch {
    return undefined;
  }
}

function describe(
  issue: z.core.$ZodIssue,
  file: string,
  document: Document,
  lineAt: (offset: number) => number,
  known: Known,
): Problem[] {
  const line = (path: readonly PropertyKey[]): number | null => {
    const offset = offsetOf(document, path);
    return offset === null ? null : lineAt(offset);
  };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: line([...issue.path, key]),
      what: `"${key}" is not a key of ${known.name}.`,
      // A key may be known in another place.
      mend: suggestion(key, othersThan(key, known.keys)).trim() || `Keys are: ${known.keys.join(', ')}.`,
    }));
  }
  if (issue.path.length === 0)
    return [{ file, line: line([]), what: `This is not the form of ${known.name}.`, mend: known.form }];
  const key = issue.path.findLast((step) => typeof step === 'string') ?? known.name;
  const value = document.getIn(issue.path);
  const what = value === undefined ? `"${key}" is missing.` : `"${key}" cannot be ${print(value)}.`;
  return [{ file, line: line(issue.path), what, mend: issue.message.replace(/\.?$/u, '.') }];
}

const othersThan = (key: string, keys: readonly string[]): string[] => keys.filter((other) => other !== key);

/** A value as an editor wrote it; a list or mapping by its name only. */
function print(value: unknown): string {
  return isNode(value) ? (isMap(value) ? 'this mapping' : 'this list') : JSON.stringify(value);
}

/** Where a key or item stands; that of the nearest node above it where it stands nowhere. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | null {
  let node: unknown = document.contents;
  let offset: number | null = isNode(node) ? (node.range?.[0] ?? null) : null;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) return offset;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else {
      node = document.getIn(path.slice(0, path.indexOf(step) + 1), true);
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    }
  }
  return offset;
}
