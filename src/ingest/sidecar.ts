import { z } from 'zod';
import { isoDay } from '../language/calendar-date.ts';
import { languageOfTag } from '../language/detect.ts';
import { suggestion } from './did-you-mean.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';
import type { SourceTable } from './sources/index.ts';
import { readYaml, type YamlFile } from './yaml.ts';

const text = (what: string) =>
  z
    .string(`Write ${what} as text; put it in quotes if it looks like a number.`)
    .trim()
    .min(1, `Write ${what}, or leave the key out.`);
const day = z
  .string('Write a day such as 2024-05-17.')
  .trim()
  .refine(
    (value) => dayOf(value) !== null,
    'Write a day of the calendar such as 2024-05-17, or a month (2024-05) or year (2024) where no more is known.',
  );

/** What an editor knows about a capture that the capture does not say. Every key may be left out; what is given wins over the capture. */
export const sidecarSchema = z.strictObject({
  title: text('the headline').optional(),
  url: z.url({ protocol: /^https?$/, error: 'Write a full address that begins with https:// or http://.' }).optional(),
  /** Id of an entry of `sources.yaml` or of a well-known agency or outlet. */
  source: text('the id of a source').optional(),
  published: day.optional(),
  updated: day.optional(),
  captured: day.optional(),
  standfirst: text('the standfirst').optional(),
  byline: text('the byline').optional(),
  dateline: text('the place').optional(),
  tags: z.array(text('each topic'), 'Write topics as a list: [one, two].').optional(),
  /** BCP 47 tag; its region does not count. */
  language: text('a language tag such as en')
    .refine((tag) => languageOfTag(tag) !== null, 'Write two letters, such as en, es or fr.')
    .transform((tag) => languageOfTag(tag) ?? tag)
    .optional(),
  /** What `variorum fetch` and `variorum add` write down of how they came by the capture; not printed. */
  fetched: z.iso.datetime('Write a moment such as 2024-05-17T06:30:00Z.').optional(),
  feed: z.string('Write the address of the feed.').optional(),
  /** Address that was asked, where that is not `url`. */
  asked: z.string('Write the address.').optional(),
  /** Of the capture as it was saved. */
  sha256: z.string('Write 64 hexadecimal digits.').optional(),
  /** Of the answer of the server: those that say what was sent and when it changed. */
  headers: z.record(z.string(), z.string('Write the header as text.'), 'Write headers as "name: value".').optional(),
  /** For people; not printed. */
  note: z.string('Write the note as text.').optional(),
});
export type Sidecar = z.infer<typeof sidecarSchema>;

/** A sidecar with its source looked up. */
export type SidecarFacts = Omit<Sidecar, 'source'> & {
  readonly source?: Source;
  readonly lineOf: (key: string) => string;
};

export const noFacts: SidecarFacts = { lineOf: () => '' };

/** Reads a sidecar and looks its source up. Never throws. */
export function readSidecar(
  sidecar: YamlFile | null,
  sources: SourceTable,
): { readonly facts: SidecarFacts; readonly problems: readonly Problem[] } {
  if (sidecar === null || withoutComments(sidecar.text) === '') return { facts: noFacts, problems: [] };
  const { value, problems, lineOf } = readYaml(sidecar, sidecarSchema, {
    name: 'a sidecar',
    keys: Object.keys(sidecarSchema.shape),
    form: 'Write "key: value", one a line.',
  });
  if (value === null) return { facts: noFacts, problems };
  const { source: id, ...rest } = value;
  const lines = sidecar.text.split('\n');
  const facts: SidecarFacts = { ...rest, lineOf: (key) => (lines[(lineOf([key]) ?? 0) - 1] ?? key).trim() };
  if (id === undefined) return { facts, problems };
  const source = sources.byId.get(id);
  if (source !== undefined) return { facts: { ...facts, source }, problems };
  const mend = suggestion(id, [...sources.byId.keys()]);
  const unknown: Problem = {
    file: sidecar.file,
    line: lineOf(['source']),
    what: `"${id}" is not a source that sources.yaml or the built-in table knows.`,
    mend: mend.trim() || `Add an entry with "id: ${id}" to sources.yaml.`,
  };
  return { facts, problems: [unknown] };
}

/** `2024-05-17`, `2024-05` or `2024` of an ISO date or date-time; `null` where the calendar has none such. */
export function dayOf(value: string): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ][\d:.]{4,15}(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/u.exec(value);
  if (match === null) return null;
  const [, year = '', month, date] = match;
  if (isoDay(Number(year), Number(month ?? 1), Number(date ?? 1)) === null) return null;
  return [year, month, date].filter((part) => part !== undefined).join('-');
}

function withoutComments(yaml: string): string {
  return yaml
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .join('')
    .trim();
}
