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

/** `articles/a.yaml:3: "pubished" is not a key of a sidecar. Did you mean "published"?` */
export function formatProblem({ file, line, what, mend }: Problem): string {
  return `${file}${line === null ? '' : `:${line}`}: ${what} ${mend}`;
}
