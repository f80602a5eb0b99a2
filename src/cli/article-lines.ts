import { z } from 'zod';
import type { Article } from '../ingest/article.ts';
import { parseCapture, type Capture } from '../ingest/index.ts';
import { InputError, type Problem } from '../ingest/problem.ts';
import type { Source } from '../ingest/source.ts';
import { readCaptureFile } from './files.ts';

/** One line of a file of articles. Other keys are passed over, so that labelled sets can be read as they are. */
const lineSchema = z.object({
  id: z.string().min(1),
  title: z.string().default(''),
  text: z.string().min(1),
  date: z.string().nullish(),
  /** Name or id of the outlet; one that no table of sources knows is taken at its word. */
  source: z.string().nullish(),
  url: z.string().nullish(),
});
type Line = z.infer<typeof lineSchema>;

/**
 * The articles of a JSON Lines file, `{"id","title","text","date"?,"source"?,"url"?}` a line, each read as a text capture with a sidecar. Spans
 * count in `title`, an empty line, `text`.
 *
 * @throws {InputError} with every line that is none of these, or repeats an id.
 */
export function readArticleLines(file: string, sources: readonly Source[]): Article[] {
  const problems: Problem[] = [];
  const fault = (line: number | null, what: string, mend: string) => void problems.push({ file, line, what, mend });
  const lines = new Map<string, { readonly number: number; readonly line: Line }>();
  decode(file)
    .split('\n')
    .forEach((json, index) => {
      if (json.trim() === '') return;
      const line = readLine(json);
      if (line === null)
        fault(
          index + 1,
          'It is no article.',
          'Write {"id": "…", "title": "…", "text": "…"}; date, source and url may follow.',
        );
      else if (lines.has(line.id))
        fault(index + 1, `The id "${line.id}" stands on an earlier line.`, 'Give each article an id of its own.');
      else lines.set(line.id, { number: index + 1, line });
    });
  if (lines.size === 0 && problems.length === 0)
    fault(null, 'There is no article in it.', 'Write one a line, as JSON.');

  const known = withNewSources(
    sources,
    Array.from(lines.values(), ({ line }) => line),
  );
  const articles = Array.from(lines.values()).flatMap(({ number, line }): Article[] => {
    try {
      return parseCapture(captureOf(line, number, known), known).map((article) => ({ ...article, id: line.id, file }));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      for (const { what, mend } of error.problems) fault(number, what, mend);
      return [];
    }
  });
  if (problems.length > 0) throw new InputError(problems);
  return articles;
}

function decode(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readCaptureFile(file).bytes);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError([{ file, line: null, what: 'It is not UTF-8.', mend: 'Save it as UTF-8.' }]);
  }
}

function readLine(json: string): Line | null {
  try {
    return lineSchema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
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

/** `CNN (Online News)` → `cnn-online-news`. */
const idOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '') || 'outlet';
