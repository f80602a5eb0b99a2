import { z } from 'zod';
import type { Article } from '../ingest/article.ts';
import { parseCapture, type Capture } from '../ingest/index.ts';
import { plainArticle } from '../ingest/plain-article.ts';
import { dayOfTimestamp } from '../ingest/metadata/timestamp.ts';
import { InputError, type Problem } from '../ingest/problem.ts';
import { dayOf } from '../ingest/sidecar.ts';
import type { Source } from '../ingest/source.ts';
import { packFor } from '../language/packs.ts';
import { LineProblems } from './line-problems.ts';
import { readLines, type NumberedLine } from './lines.ts';

/** The first moment of most computers' clocks: what a program writes for a date that it does not know. */
const epoch = '1970-01-01';

/** Programs write `null` for what is missing as often as they leave it out. */
const orEmpty = (text: z.ZodString) => text.nullish().transform((value) => value ?? '');

/** One line of a file of articles. Other keys are passed over, so that labelled sets can be read as they are. */
const lineSchema = z.object({
  id: z.string().min(1),
  title: orEmpty(z.string()),
  text: orEmpty(z.string()),
  date: z
    .string()
    .nullish()
    .transform((date) => {
      const written = date?.trim() ?? '';
      return written === '' || written.startsWith(epoch) ? null : written;
    }),
  /** Name or id of the outlet; one that no table of sources knows is taken at its word. */
  source: z.string().nullish(),
  url: z.string().nullish(),
});
type Line = z.infer<typeof lineSchema>;

/** The articles of a file of lines, and what was wrong with some of the lines. */
export interface ReadLines {
  readonly articles: readonly Article[];
  /** Lines that were set aside, and dates that were. */
  readonly setAside: LineProblems;
}

/**
 * The articles of a JSON Lines file, `{"id","title","text","date"?,"source"?,"url"?}` a line, each read as a text capture with a sidecar. Spans
 * count in `title`, an empty line, `text`.
 *
 * @param keepGoing whether a line that is none of these, repeats an id, or holds nothing but furniture is set aside.
 * @throws {InputError} with all such lines, where they are not; with what is wrong with the whole file.
 */
export function readArticleLines(file: string, sources: readonly Source[], keepGoing: boolean): ReadLines {
  const setAside = new LineProblems(file);
  const faults = keepGoing ? setAside : new LineProblems(file);
  const lines = [...articleLines(file, faults, setAside)];
  const known = withNewSources(
    sources,
    lines.map(({ line }) => line),
  );
  const articles = lines.flatMap(({ number, line }): Article[] => {
    const fault = (what: string, mend: string): [] => {
      faults.add({ file, line: number, what, mend });
      return [];
    };
    if (line.text.trim() === '') return fault('It has no text to compare.', 'Write the article\'s words under "text".');
    try {
      return parseCapture(captureOf(line, number, known), known).map((article) => ({ ...article, id: line.id, file }));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return error.problems.flatMap(({ what, mend }) => fault(what, mend));
    }
  });
  if (!keepGoing) faults.throwIfAny();
  return { articles, setAside };
}

/** The article of a line, or `null`, and what is wrong with the line: one whose date nobody can read is taken without it. */
export interface ReadLine {
  readonly article: Article | null;
  readonly problem: Problem | null;
}

/**
 * The article of one line, the line taken at its word: `text` holds the article's own words and nothing else, so nothing is set aside, and quotations
 * and credits are not looked for. A headline alone will do. A fifth of the time that reading it as a capture takes.
 */
export function readPlainLine(numbered: NumberedLine, file: string): ReadLine {
  const { line, problem } = readLine(numbered, file);
  if (line === null) return { article: null, problem };
  const { url, source } = line;
  const facts = {
    ...line,
    source: source ? { id: idOf(source), name: source, homepage: null, basis: 'sidecar' as const } : null,
    url: url && isAddress(url) ? url : null,
  };
  return { article: plainArticle(facts, file), problem };
}

/** @throws {InputError} for a file without any line. */
function* articleLines(
  file: string,
  faults: LineProblems,
  setAside: LineProblems,
): Generator<{ readonly number: number; readonly line: Line }> {
  const ids = new Set<string>();
  let any = false;
  for (const numbered of readLines(file)) {
    if (isBlank(numbered)) continue;
    any = true;
    const { number } = numbered;
    const { line, problem } = readLine(numbered, file);
    if (problem !== null) (line === null ? faults : setAside).add(problem);
    if (line === null) continue;
    if (ids.has(line.id)) faults.add(repeated(file, number, line.id));
    else yield { number, line };
    ids.add(line.id);
  }
  if (!any) throw new InputError([nothing(file)]);
}

export const isBlank = ({ text }: NumberedLine): boolean => text?.trim() === '';

export const nothing = (file: string): Problem => ({
  file,
  line: null,
  what: 'There is no article in it.',
  mend: 'Write one a line, as JSON.',
});
export const repeated = (file: string, line: number | null, id: string): Problem => ({
  file,
  line,
  what: `The id "${id}" stands on an earlier line.`,
  mend: 'Give each article an id of its own.',
});
const noArticle = (why: string) => ({
  what: `It is no article: ${why}.`,
  mend: 'Write {"id": "…", "title": "…", "text": "…"}; date, source and url may follow.',
});

/** What a line says, its date as a day; `null` where it holds no article. */
function readLine(numbered: NumberedLine, file: string): { line: Line | null; problem: Problem | null } {
  const { number } = numbered;
  const fault = (what: string, mend: string): Problem => ({ file, line: number, what, mend });
  if (numbered.text === null) return { line: null, problem: fault(numbered.what, numbered.mend) };
  const line = lineOf(numbered.text);
  if (typeof line === 'string') return { line: null, problem: fault(noArticle(line).what, noArticle(line).mend) };
  if (line.date === null) return { line, problem: null };
  // Data sets write dates in as many ways as pages do.
  const date = dayOf(line.date) ?? dayOfTimestamp(line.date, packFor('en'));
  const unread = `"${line.date}" is no day that can be read: the article counts as undated.`;
  const problem = date === null ? fault(unread, 'Write 2024-05-17, or 2024-05 where no more is known.') : null;
  return { line: { ...line, date }, problem };
}

/** The line's article, or in a few words why it holds none. */
function lineOf(json: string): Line | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return 'not JSON';
  }
  const { data: line, error } = lineSchema.safeParse(value);
  const [key] = error?.issues[0]?.path ?? [];
  if (line === undefined) return key === undefined ? 'no object' : `"${String(key)}" is missing or no text`;
  return line.title.trim() === '' && line.text.trim() === '' ? 'neither "title" nor "text" has words' : line;
}

/** JSON is YAML: what the line says beside its text becomes the sidecar. */
function captureOf({ title, text, date, source, url }: Line, number: number, sources: readonly Source[]): Capture {
  const facts = {
    ...(title.trim() !== '' && { title }),
    ...(date && { published: date }),
    ...(source && { source: knownSource(source, sources)?.id ?? idOf(source) }),
    ...(url && { url }),
  };
  const name = `articles/${number}`;
  return {
    file: `${name}.txt`,
    bytes: new TextEncoder().encode(title.trim() === '' ? text : `${title}\n\n${text}`),
    sidecar: { file: `${name}.yaml`, text: Object.keys(facts).length === 0 ? '' : JSON.stringify(facts) },
  };
}

const knownSource = (source: string, sources: readonly Source[]): Source | undefined =>
  sources.find(({ id, name, aliases }) => source === id || source === name || aliases.includes(source));

function withNewSources(sources: readonly Source[], lines: readonly Line[]): Source[] {
  const all = [...sources];
  for (const name of new Set(lines.flatMap(({ source }) => source ?? []))) {
    if (name === '' || knownSource(name, all) !== undefined || all.some(({ id }) => id === idOf(name))) continue;
    all.push({ id: idOf(name), name, homepage: null, aliases: [], kind: 'outlet' });
  }
  return all;
}

const isAddress = (url: string): boolean => /^https?:/iu.test(url) && URL.canParse(url);

/** `CNN (Online News)` → `cnn-online-news`. */
const idOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '') || 'outlet';
