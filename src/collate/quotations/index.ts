import type { Quotation, Span } from '../../ingest/article.ts';
import { packFor } from '../../language/packs.ts';
import type { Utterance } from '../collation.ts';
import { shortHash } from '../differences/readings.ts';
import type { StoryText } from '../differences/story-text.ts';
import type { AreApart, Worded } from './apart.ts';
import { quotationPairs } from './pairs.ts';
import { fullestName, haveOneSpeaker, mayBeOneSpeaker } from './speakers.ts';
import { compareWordings, tellingRun } from './compare-wordings.ts';
import type { Wording } from './wording.ts';
import { byCodeUnits } from '../../language/code-units.ts';

/** A quotation and where it is printed. */
interface Printed {
  readonly article: string;
  readonly quotation: Quotation;
  readonly wording: Wording;
  readonly language: string;
}

type Flag = Utterance['readings'][number]['flags'][number];

/**
 * What was said, one utterance each, across the outlets that quote it: quotations of the same words, of parts of them, in other words in the same
 * place of one claim, or translated separately. Utterances that more articles print come first. The order of the input does not matter.
 */
export function collateQuotations(story: StoryText): Utterance[] {
  const printed = [...story.articles]
    .sort((a, b) => byCodeUnits(a.id, b.id))
    .flatMap(({ id, language, quotations }) =>
      quotations.map((quotation): Printed => ({
        article: id,
        quotation,
        language,
        wording: story.wordingOf(quotation.text, packFor(language)),
      })),
    )
    .filter(({ wording }) => wording.words.length > 0);
  const groups = new Groups(printed, story.areApart);
  joinSameWords(printed, groups);
  joinSharedRuns(printed, groups);
  const flags = joinPairs(printed, groups, story);
  return groups
    .members()
    .map((members) =>
      utteranceOf(
        members.flatMap((index) => printed[index] ?? []),
        flags,
      ),
    )
    .sort((a, b) => carriers(b) - carriers(a) || byCodeUnits(a.id, b.id));
}

/** Union-find over indices. Groups of which two members stand apart are not joined. */
class Groups {
  readonly #parents: number[];
  readonly #areApart: ((a: number, b: number) => boolean) | null;

  constructor(printed: readonly Worded[], areApart: AreApart | null) {
    this.#parents = printed.map((_, index) => index);
    this.#areApart =
      areApart &&
      ((a, b) => {
        const [one, other] = [printed[a], printed[b]];
        return one !== undefined && other !== undefined && areApart(one, other);
      });
  }

  top(index: number): number {
    let at = index;
    for (let up = this.#parents[at]; up !== undefined && up !== at; up = this.#parents[at]) at = up;
    return at;
  }

  /** The lower index stays on top. */
  join(a: number, b: number): void {
    const [low, high] = [this.top(a), this.top(b)].sort((x, y) => x - y);
    if (low === undefined || high === undefined || low === high) return;
    if (this.#areApart !== null && this.#membersOf(low).some((one) => this.#hasApart(high, one))) return;
    this.#parents[high] = low;
  }

  #hasApart(group: number, one: number): boolean {
    return this.#membersOf(group).some((other) => this.#areApart?.(one, other));
  }

  /** Looks at all: only stories for which an editor told quotations apart ask. */
  #membersOf(group: number): number[] {
    return [...this.#parents.keys()].filter((index) => this.top(index) === group);
  }

  members(): number[][] {
    return [...Map.groupBy(this.#parents.keys(), (index) => this.top(index)).values()];
  }
}

/** The same words, by the same speaker where they are few: two people may call something "unfair". */
function joinSameWords(printed: readonly Printed[], groups: Groups): void {
  const firsts = new Map<string, number[]>();
  for (const [index, { wording, quotation, language }] of printed.entries()) {
    const known = firsts.get(wording.key) ?? [];
    const same = known.find((other) => {
      const first = printed[other];
      if (first === undefined) return false;
      return wording.words.length >= tellingRun || mayBeOneSpeaker(first.quotation, quotation, packFor(language));
    });
    if (same === undefined) firsts.set(wording.key, [...known, index]);
    else groups.join(same, index);
  }
}

/** A row of words that more quotations than this share is a figure of speech, or one quotation that all of them are compared with already. */
const mostInRow = 20;

/** Quotations with a telling row of words in common, if the rest of their words agrees. */
function joinSharedRuns(printed: readonly Printed[], groups: Groups): void {
  const rows = new Map<string, number[]>();
  for (const [index, { wording, quotation, language }] of printed.entries()) {
    for (const row of rowsOf(wording)) {
      const known = rows.get(row) ?? [];
      for (const other of known) {
        const earlier = printed[other];
        if (earlier === undefined || groups.top(other) === groups.top(index)) continue;
        if (!mayBeOneSpeaker(earlier.quotation, quotation, packFor(language))) continue;
        const certain = haveOneSpeaker(earlier.quotation, quotation, packFor(language));
        if (compareWordings(earlier.wording, wording, certain) !== 'none') groups.join(other, index);
      }
      if (known.length < mostInRow) rows.set(row, [...known, index]);
    }
  }
}

function rowsOf({ words, roots }: Wording): string[] {
  return words.flatMap((_, at) => {
    const row = words.slice(at, at + tellingRun);
    const content = roots.slice(at, at + tellingRun).filter((root) => root !== '').length;
    return row.length === tellingRun && content >= 2 ? [row.join(' ')] : [];
  });
}

/** Joins what stands in one place of one claim; returns the pairs that are reworded or translated, by their wordings. */
function joinPairs(printed: readonly Printed[], groups: Groups, story: StoryText): ReadonlyMap<string, Flag> {
  const indices = new Map(printed.map(({ article, quotation }, index) => [placeOf(article, quotation.span), index]));
  const flags = new Map<string, Flag>();
  for (const { a, b, relation } of quotationPairs(story)) {
    const [left, right] = [a, b].map(({ by, quotation }) => indices.get(placeOf(by.statement.article, quotation.span)));
    if (left === undefined || right === undefined) continue;
    groups.join(left, right);
    if (relation === 'reworded' || relation === 'translated') {
      flags.set(pairKey(a.wording, b.wording), relation);
      flags.set(pairKey(b.wording, a.wording), relation);
    }
  }
  return flags;
}

function placeOf(article: string, [start, end]: Span): string {
  return `${article}\n${start}\n${end}`;
}

function pairKey(a: Wording, b: Wording): string {
  return `${a.key}\n${b.key}`;
}

function utteranceOf(members: readonly Printed[], pairs: ReadonlyMap<string, Flag>): Utterance {
  const byWords = [...Map.groupBy(members, ({ wording }) => wording.key).values()];
  const main = byWords.reduce((best, own) => (weigh(own) > weigh(best) ? own : best));
  const readings = byWords.flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const places = [...Map.groupBy(own, ({ article }) => article).values()].flatMap(([earliest]) => earliest ?? []);
    return [
      {
        text: first.quotation.text,
        articles: places.map(({ article }) => article),
        spans: places.map(({ quotation }) => quotation.span),
        flags: flagsOf(own, main, byWords, pairs),
      },
    ];
  });
  return {
    id: `q-${shortHash(main[0]?.wording.key ?? '')}`,
    speaker: fullestName(members.map(({ quotation }) => quotation)),
    readings,
  };
}

/** The reading by which the others are measured: most articles, then most words. */
function weigh(own: readonly Printed[]): number {
  return new Set(own.map(({ article }) => article)).size * 10_000 + Math.min(9_999, own[0]?.wording.words.length ?? 0);
}

function flagsOf(
  own: readonly Printed[],
  main: readonly Printed[],
  all: readonly (readonly Printed[])[],
  pairs: ReadonlyMap<string, Flag>,
): Flag[] {
  const [first] = own;
  const [measure] = main;
  if (first === undefined || measure === undefined) return [];
  const flags: Flag[] = [];
  if (own.every(({ quotation }) => quotation.kind === 'phrase')) flags.push('phrase');
  const longer = all.filter(
    ([other]) => other !== undefined && other.wording.words.length > first.wording.words.length,
  );
  if (longer.some(([other]) => other !== undefined && compareWordings(first.wording, other.wording) === 'shortened')) {
    flags.push('shortened');
  } else if (own !== main) {
    const told = pairs.get(pairKey(first.wording, measure.wording));
    const relation = told ?? compareWordings(first.wording, measure.wording);
    if (relation === 'reworded' || relation === 'translated') flags.push(relation);
  }
  return flags;
}

function carriers({ readings }: Utterance): number {
  return new Set(readings.flatMap(({ articles }) => articles)).size;
}
