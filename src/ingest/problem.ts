import { printable } from '../language/printable.ts';

/** What is wrong with one input, said in two parts: what, with the offending value, and how to mend it. */
export interface Problem {
  /** Path below the content folder, with `/`. */
  readonly file: string;
  /** Line in that file, from 1; `null` where the whole file is meant. */
  readonly line: number | null;
  readonly what: string;
  readonly mend: string;
}

/** Thrown for input that cannot be read. Carries every problem found, so that an editor mends a folder in one go. */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'InputError';
    this.problems = problems;
    // The fault is in the input: frames of this program would only bury file, line and mend.
    this.stack = '';
  }
}

/** Longest text of one part of a message; an offending value can be as long as a file. In UTF-16 code units. */
const longestPart = 600;

/** The problem as it may be shown: messages quote names and values that hostile files choose. */
export const printableProblem = ({ file, line, what, mend }: Problem): Problem => ({
  file: shortened(file),
  line,
  what: shortened(what),
  mend: shortened(mend),
});

const shortened = (text: string): string =>
  text.length > longestPart ? `${printable(text.slice(0, longestPart))}…` : printable(text);

/** `articles/a.yaml:3: "pubished" is not a key of a sidecar. Did you mean "published"?` */
export function formatProblem(problem: Problem): string {
  const { file, line, what, mend } = printableProblem(problem);
  return `${file}${line === null ? '' : `:${line}`}: ${what} ${mend}`;
}
