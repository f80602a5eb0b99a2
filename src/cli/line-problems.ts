import { formatProblem, InputError, type Problem } from '../ingest/problem.ts';

/** Problems that are named: whoever has more has one that is on every line. */
const mostNamed = 20;

/** What is wrong with the lines of a file: the first problems are named, the others counted. */
export class LineProblems {
  readonly #file: string;
  readonly #named: Problem[] = [];
  #count = 0;

  constructor(file: string) {
    this.#file = file;
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** In the order of the lines. */
  add(...problems: readonly Problem[]): void {
    this.#count += problems.length;
    this.#named.push(...problems.slice(0, mostNamed - this.#named.length));
  }

  /** One a line; `''` where there are none. */
  toString(): string {
    return this.#list()
      .map((problem) => `${formatProblem(problem)}\n`)
      .join('');
  }

  /** @throws {InputError} where there are any. */
  throwIfAny(): void {
    if (!this.isEmpty) throw new InputError(this.#list());
  }

  #list(): Problem[] {
    const more = this.#count - this.#named.length;
    const rest = { file: this.#file, line: null, what: `${more} more like these.`, mend: 'Mend these first.' };
    return more > 0 ? [...this.#named, rest] : this.#named;
  }
}
