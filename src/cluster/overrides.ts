/**
 * `overrides.yaml`: where an editor knows better than the rules. Each entry names articles by id, so that it still means the same when articles are
 * added, and says why and who decided; the site prints both.
 */
import { z } from 'zod';
import { InputError, type Problem } from '../ingest/problem.ts';
import { readYaml, type YamlFile } from '../ingest/yaml.ts';
import { printable } from '../language/printable.ts';
import type { Decision } from './story.ts';

/** A decision and the line of `overrides.yaml`, from 1, on which it begins. */
export interface Override {
  readonly decision: Decision;
  readonly line: number | null;
}

/** Articles that one entry may name. A split forbids every pair of its two sides, so the bound keeps an entry to some ten thousand pairs. */
const mostNamed = 100;

/** Longest text that an editor may have printed, in UTF-16 code units. */
const longestText = 500;

const line = (what: string) =>
  z
    .string(`Write ${what} as text.`)
    .max(longestText, `Write at most ${longestText} characters.`)
    .transform(printable)
    .refine((text) => text !== '', `Write ${what}.`);
const id = z
  .string('Write the id of an article, in quotes if it looks like a number.')
  .min(1, 'Write the id of an article.');
const ids = (least: number) =>
  z
    .array(id, 'Write ids of articles as a list: [one, two].')
    .min(least, least === 1 ? 'Name an article.' : 'Name two articles or more.')
    .max(mostNamed, `Name at most ${mostNamed} articles; a second entry may name more.`)
    .refine((named) => new Set(named).size === named.length, 'Name each article once.');
const signed = { reason: line('why, in a sentence that readers will see'), by: line('the name of the editor') };

const overridesSchema = z.strictObject({
  merge: list(z.strictObject({ articles: ids(2), ...signed })),
  split: list(z.strictObject({ articles: ids(1), from: ids(1), ...signed })),
  'same origin': list(z.strictObject({ articles: ids(2), ...signed })),
  'not the same quotation': list(
    z.strictObject({
      quotations: z
        .array(
          z.strictObject({ article: id, words: line('the quoted words, as the page prints them') }),
          'Write quotations as a list of "article:" and "words:".',
        )
        .min(2, 'Name two quotations or more.')
        .max(mostNamed, `Name at most ${mostNamed} quotations.`),
      ...signed,
    }),
  ),
});

function list<T>(entry: z.ZodType<T>) {
  return z.array(entry, 'Write entries as a list: each begins with "- ".').nullish();
}

const keys = [
  ...Object.keys(overridesSchema.shape),
  'articles',
  'from',
  'quotations',
  'article',
  'words',
  'reason',
  'by',
];

/**
 * The decisions of a folder, in the order of their kinds and of the file.
 *
 * @throws {InputError} with file, line and mend of every fault: a form that is none, a split of what another entry merges.
 */
export function parseOverrides(yaml: YamlFile | null): Override[] {
  if (yaml === null) return [];
  const { value, problems, lineOf } = readYaml(yaml, overridesSchema.nullable(), {
    name: 'the overrides',
    keys,
    form: 'Write "merge:", "split:", "same origin:" or "not the same quotation:", and a list below it.',
  });
  if (problems.length > 0) throw new InputError(problems);
  const overrides = decisionKinds.flatMap((kind) =>
    (value?.[kind] ?? []).map((entry, index): Override => ({
      decision: { kind, ...entry } as Decision,
      line: lineOf([kind, index]),
    })),
  );
  const contradictions = contradictionsOf(overrides, yaml.file);
  if (contradictions.length > 0) throw new InputError(contradictions);
  return overrides;
}

const decisionKinds = ['merge', 'split', 'same origin', 'not the same quotation'] as const;

/** The ids of all articles that a decision names. */
export function namedBy(decision: Decision): string[] {
  if (decision.kind === 'not the same quotation') return decision.quotations.map(({ article }) => article);
  return decision.kind === 'split' ? [...decision.articles, ...decision.from] : decision.articles;
}

/** What the decisions ask of the grouping, by numbers of articles. */
export interface Constraints {
  /** Sets of articles that are one story, each rising; no article is in two. */
  readonly together: readonly (readonly number[])[];
  /** Pairs of articles that may not be in one story. */
  readonly apart: readonly (readonly [a: number, b: number])[];
}

export const unconstrained: Constraints = { together: [], apart: [] };

/** @param ids of all articles, by number. Articles that are not there ask nothing. */
export function constraintsOf(decisions: readonly Decision[], ids: readonly string[]): Constraints {
  if (decisions.length === 0) return unconstrained;
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const numbersOf = (named: readonly string[]) => named.flatMap((id) => numbers.get(id) ?? []);
  const apart = decisions.flatMap((decision) =>
    decision.kind === 'split'
      ? numbersOf(decision.articles).flatMap((a) => numbersOf(decision.from).map((b): [number, number] => [a, b]))
      : [],
  );
  const merged = joined(decisions.flatMap((decision) => (decision.kind === 'merge' ? [decision.articles] : [])));
  return {
    together: merged.map((named) => numbersOf(named).sort((a, b) => a - b)).filter(({ length }) => length > 1),
    apart,
  };
}

/** What is one with another is one with whatever that is one with. */
function joined(lists: readonly (readonly string[])[]): string[][] {
  const setOf = new Map<string, Set<string>>();
  for (const named of lists) {
    const union = new Set(named.flatMap((id) => [...(setOf.get(id) ?? [id])]));
    for (const id of union) setOf.set(id, union);
  }
  return Array.from(new Set(setOf.values()), (set) => [...set]);
}

/** Splits of articles that merges, one or several in a row, put together. */
function contradictionsOf(overrides: readonly Override[], file: string): Problem[] {
  const merges = overrides.flatMap(({ decision, line }) =>
    decision.kind === 'merge' ? [{ articles: decision.articles, line }] : [],
  );
  return overrides.flatMap(({ decision, line }): Problem[] => {
    if (decision.kind !== 'split') return [];
    for (const start of decision.articles) {
      const chain = chainOf(merges, start, new Set(decision.from));
      if (chain === null) continue;
      const { end, lines } = chain;
      const what =
        start === end
          ? `"${start}" cannot stand apart from itself.`
          : `"${start}" and "${end}" are to stand apart, but ${lines.length > 1 ? 'lines' : 'line'} ${lines.join(' and ')} put them together.`;
      const mend = start === end ? 'Name it on one side only.' : 'Remove one or the other.';
      return [{ file, line, what, mend }];
    }
    return [];
  });
}

interface Merge {
  readonly articles: readonly string[];
  readonly line: number | null;
}

/** The merges that lead from one article to the first of `ends` that they reach; `null` where they reach none. Breadth first: the fewest. */
function chainOf(
  merges: readonly Merge[],
  start: string,
  ends: ReadonlySet<string>,
): { end: string; lines: number[] } | null {
  const open: { id: string; lines: readonly number[] }[] = [{ id: start, lines: [] }];
  const used = new Set<Merge>();
  for (const { id: at, lines } of open) {
    if (ends.has(at)) return { end: at, lines: [...lines] };
    for (const merge of merges) {
      if (used.has(merge) || !merge.articles.includes(at)) continue;
      used.add(merge);
      open.push(
        ...merge.articles.map((next) => ({
          id: next,
          lines: [...lines, ...(merge.line === null ? [] : [merge.line])],
        })),
      );
    }
  }
  return null;
}

/**
 * Finds the decisions that a story's page prints, by the ids of its members: those that put some of them together, keep some of them apart from
 * articles of another story, or say something of two of them.
 *
 * @param known ids of all articles of the folder.
 */
export function decisionFinder(
  decisions: readonly Decision[],
  known: ReadonlySet<string>,
): (members: readonly string[]) => Decision[] {
  const naming = new Map<string, Set<number>>();
  for (const [place, decision] of decisions.entries())
    for (const id of namedBy(decision)) naming.set(id, (naming.get(id) ?? new Set()).add(place));
  return (members) => {
    const own = new Set(members);
    const here = (named: readonly string[]) => named.filter((id) => own.has(id)).length;
    const elsewhere = (named: readonly string[]) => named.some((id) => known.has(id) && !own.has(id));
    const places = new Set(members.flatMap((id) => [...(naming.get(id) ?? [])]));
    return [...places]
      .sort((a, b) => a - b)
      .flatMap((place) => decisions[place] ?? [])
      .filter((decision) => {
        if (decision.kind !== 'split') return here(namedBy(decision)) > 1;
        const { articles, from } = decision;
        return (here(articles) > 0 && elsewhere(from)) || (here(from) > 0 && elsewhere(articles));
      });
  };
}
