import { collapse } from '../span.ts';

/** What a page, feed or archive says about an article beside its text: in `<meta>`, JSON-LD, an item's fields, a record's head. */
export interface Fact {
  readonly value: string;
  /** Where it is said and what, for evidence: `og:title: …`. A capture's lines can be read again from its bytes. */
  readonly line: string;
}

export const factNames = [
  'title',
  'byline',
  'standfirst',
  'published',
  'updated',
  'captured',
  'section',
  'tag',
  'outlet',
  'url',
  'language',
] as const;
export type FactName = (typeof factNames)[number];

/** For each field what is said of it, the most trustworthy statement first. */
export type PageFacts = Readonly<Record<FactName, readonly Fact[]>>;

/** What one place says, field by field. */
export type Stated = readonly (readonly [name: FactName, place: string, value: string])[];

/** A statement longer than this is no fact about an article. */
const longestValue = 1000;
/** Pages repeat themselves, and hostile ones without end. */
const mostPerField = 100;

/** Sorts statements by field; the earlier list is the more trustworthy. Empty and endless values are left out. */
export function pageFacts(...sources: readonly Stated[]): PageFacts {
  const facts = Object.fromEntries(factNames.map((name) => [name, [] as Fact[]])) as Record<FactName, Fact[]>;
  for (const [name, place, written] of sources.flat()) {
    if (written.length > longestValue || facts[name].length >= mostPerField) continue;
    const value = collapse(written);
    if (value !== '') facts[name].push({ value, line: `${place}: ${value}` });
  }
  return facts;
}

/** Every line of the facts: what proof may find evidence in besides the text. */
export function factLines(facts: PageFacts): string[] {
  return factNames.flatMap((name) => facts[name].map(({ line }) => line));
}

/** The facts of a container before those of what it contains. */
export function mergeFacts(outer: PageFacts, inner: PageFacts): PageFacts {
  return Object.fromEntries(factNames.map((name) => [name, [...outer[name], ...inner[name]]])) as unknown as PageFacts;
}
