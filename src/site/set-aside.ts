/**
 * What a build could not take over, for the about page, the data and the summary at the end: captures that cannot be read, where the editor
 * asked to keep going, parts of feeds and archives that hold no article, and an editor's decisions that came to nothing.
 */
import { z } from 'zod';
import { formatProblem, printableProblem, type Problem } from '../ingest/problem.ts';

/** A problem as it is published. */
export const setAsideSchema = z.object({
  /** Path below the content folder, with `/`. */
  file: z.string(),
  /** Line in that file, from 1; `null` where the whole file is meant. */
  line: z.int().min(1).nullable(),
  what: z.string(),
  mend: z.string(),
});
export const setAsideListSchema = z.object({ setAside: z.array(setAsideSchema) });
export type SetAside = z.infer<typeof setAsideSchema>;

/** The problem as it is published. */
export const setAside = (problem: Problem): SetAside => printableProblem(problem);

/** `articles/a.yaml:3: … .`: how the about page prints it, and how `npm run verify` expects it there. */
export const setAsideLine = (entry: SetAside): string => formatProblem(entry);

/** Whether captures at fault are set aside instead of stopping the build: `KEEP_GOING=1`, or `npm run build -- --keep-going`. */
export const keepGoing = (): boolean => /^(?:1|true|yes|on)$/i.test(process.env['KEEP_GOING'] ?? '');
