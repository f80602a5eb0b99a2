import type { Root } from 'mdast';
import type { Span } from '../article.ts';
import { decode } from '../decode.ts';
import { limits } from '../limits.ts';
import { pageFacts, type PageFacts } from '../metadata/facts.ts';
import type { OffsetMap } from '../offsets.ts';
import type { Problem } from '../problem.ts';

/** One article of a capture: its decoded text, and what the capture says about it outside that text. */
export interface Part {
  /** What sets its id apart from those of the capture's other parts; `null` where a capture is one article. */
  readonly name: string | null;
  /** The text that published spans count in: the file's own; for a feed's item or an archive's record, the item's or record's. */
  readonly source: string;
  readonly facts: PageFacts;
}

/** An article as the rules see it, before any has looked at it. */
export interface Manuscript {
  /** What a reader sees of the part's source; all rules run on it. */
  readonly text: string;
  /** Leads back from `text` to the source; `null` where they are the same. */
  readonly offsets: OffsetMap | null;
  /** Blocks with offsets into `text`. */
  readonly tree: Root;
  /** From the first block of the article to the last, where the format can tell; else `null`. */
  readonly mainContent: Span | null;
  /** The part's facts with those that the source itself states outside its text. */
  readonly facts: PageFacts;
}

export type OrProblems<T> =
  { readonly ok: T; readonly problems?: never } | { readonly ok?: never; readonly problems: readonly Problem[] };

/** A kind of capture. None of the functions throws for what a capture holds. */
export interface Format {
  /** Takes a file apart into its articles. */
  readonly unpack: (file: string, bytes: Uint8Array) => OrProblems<readonly Part[]>;
  readonly read: (part: Part, file: string) => OrProblems<Manuscript>;
  /** What a reader sees of a slice of a part's source that holds no broken piece of markup: how a published span is proved. */
  readonly plain: (slice: string) => string;
}

export const noFacts = pageFacts();

/** A problem of a whole file. */
export const problem = (file: string, what: string, mend: string, line: number | null = null) => ({
  problems: [{ file, line, what, mend }],
});

/** The format of a file that is one article, whose text is what stands in it. */
export function textFormat(parse: (text: string) => Root): Format {
  return {
    unpack: (file, bytes) => {
      const { text, problems } = decode(file, bytes);
      return problems.length > 0 ? { problems } : { ok: [{ name: null, source: text, facts: noFacts }] };
    },
    read: ({ source, facts }, file) =>
      source.length > limits.articleLength
        ? problem(
            file,
            `The text has ${source.length} characters; at most ${limits.articleLength} are read.`,
            'Cut it down to one article.',
          )
        : { ok: { text: source, offsets: null, tree: parse(source), mainContent: null, facts } },
    plain: (slice) => slice,
  };
}
