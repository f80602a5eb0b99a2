import { z } from 'zod';
import type { Article } from '../ingest/article.ts';
import { parseCapture, type Capture } from '../ingest/index.ts';
import { plainArticle } from '../ingest/plain-article.ts';
import { InputError, type Problem } from '../ingest/problem.ts';
import { dayOf } from '../ingest/sidecar.ts';
import type { Source } from '../ingest/source.ts';
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
    .transform((date) => (date?.startsWith(epoch) ? null : date)),
  /** Name or id of the outlet; one that no table of sources knows is taken at its word. */
  source: z.string().nullish(),
  url: z.string().nullish(),
});
type Line = z.infer<typeof lineSchema>;

type Fault = (line: number | null, what: string, mend: string) => void;

/**
 * The articles of a JSON Lines file, `{"id","title","text","date"?,"source"?,"url"?}` a line, each read as a text capture with a sidecar. Spans
 * count in `title`, an empty line, `text`.
 *
 * @param setAside Told of each line that is none of these, repeats an id, or holds nothing but furniture; the others are read.
 * @throws {InputError} with all such lines, where nobody is to be told of them; with what is wrong with the whole file.
 */
export function readArticleLines(
  file: string,
  sources: readonly Source[],
  setAside?: (problem: Problem) => void,
): Article[] {
  return collecting(file, setAside, (fault) => {
    const lines = [...articleLines(file, fault)];
    const known = withNewSources(
      sources,
      lines.map(({ line }) => line),
    );
    return lines.flatMap(({ number, line }): Article[] => {
      if (line.text.trim() === '') {
        fault(number, 'It has no text to compare.', 'Write the article\'s words under "text".');
        return [];
      }
      if (line.date && dayOf(line.date) === null) {
        fault(number, noDay(line.date).what, noDay(line.date).mend);
        return [];
      }
      try {
        return parseCapture(captureOf(line, number, known), known).map((article) => ({
          ...article,
          id: line.id,
          file,
        }));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        for (const { what, mend } of error.problems) fault(number, what, mend);
        return [];
      }
    });
  });
}

/**
 * The article of one line, the line taken at its word: `text` holds the article's own words and nothing else, so nothing is set aside, and quotations
 * and credits are not looked for. A headline alone will do. A fifth of the time that reading it as a capture takes.
 *
 * @returns what is wrong where it is none.
 */
export function readPlainLine({ number, text }: NumberedLine, file: string): Article | Problem {
  const line = readLine(text);
  if (typeof line === 'string') return { file, line: number, ...noArticle(line) };
  const { date, url, source } = line;
  const day = date ? dayOf(date) : null;
  if (date && day === null) return { file, line: number, ...noDay(date) };
  return plainArticle(
    {
      ...line,
      date: day,
      source: source ? { id: idOf(source), name: source, homepage: null, basis: 'sidecar' } : null,
      url: url && isAddress(url) ? url : null,
    },
    file,
  );
}

/** Faults told of a file whose reading is given up: of one that holds no articles at all, every line is one. */
const mostFaults = 20;

/** @throws {InputError} with the first faults that `read` finds, those of single lines aside where `setAside` is told of them. */
function collecting<T>(file: string, setAside: ((problem: Problem) => void) | undefined, read: (fault: Fault) => T): T {
  const problems: Problem[] = [];
  const result = read((line, what, mend) => {
    const problem = { file, line, what, mend };
    if (line !== null && setAside !== undefined) setAside(problem);
    else problems.push(problem);
  });
  const untold = problems.length - mostFaults;
  if (untold > 0) problems.splice(mostFaults, untold, { file, line: null, ...more(untold) });
  if (problems.length > 0) throw new InputError(problems);
  return result;
}

function* articleLines(file: string, fault: Fault): Generator<{ readonly number: number; readonly line: Line }> {
  const ids = new Set<string>();
  let any = false;
  for (const { number, text } of readLines(file)) {
    if (text.trim() === '') continue;
    any = true;
    const line = readLine(text);
    if (typeof line === 'string') fault(number, noArticle(line).what, noArticle(line).mend);
    else if (ids.has(line.id)) fault(number, repeated(line.id).what, repeated(line.id).mend);
    else {
      ids.add(line.id);
      yield { number, line };
    }
  }
  if (!any) fault(null, nothing.what, nothing.mend);
}

export const nothing = { what: 'There is no article in it.', mend: 'Write one a line, as JSON.' };
export const repeated = (id: string) => ({
  what: `The id "${id}" stands on an earlier line.`,
  mend: 'Give each article an id of its own.',
});
const more = (faults: number) => ({
  what: `${faults} more like these.`,
  mend: 'Check that the file holds articles, one a line.',
});
const noDay = (date: string) => ({
  what: `"${date}" is no day of the calendar.`,
  mend: 'Write 2024-05-17, or 2024-05 where no more is known.',
});
const noArticle = (why: string) => ({
  what: `It is no article: ${why}.`,
  mend: 'Write {"id": "…", "title": "…", "text": "…"}; date, source and url may follow.',
});

/** The line's article, or in a few words why it holds none. */
function readLine(json: string): Line | string {
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
