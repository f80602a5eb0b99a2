import type { Collation, Difference, Utterance } from '../../collate/collation.ts';
import { tokenise } from '../../language/tokens.ts';
import type { Mark, Quote } from '../proof.ts';
import { gravestFirst } from './brief-differences.ts';
import { readingMarks, shortReading, wordingMarks } from './marks.ts';
import { leastCommonSpoken } from './wording.ts';
import { withoutLastComma } from './quotes.ts';
import type { Witness } from './witnesses.ts';

/** One difference as a critical apparatus prints it: readings side by side, each with the outlets behind it. */
export interface Variant {
  readonly difference: Difference;
  /** From 1, in the order of the page. */
  readonly number: number;
  readonly readings: readonly Reading[];
}

interface Reading {
  /** The words in question, as the first of the outlets prints them; in a long reading those marked that another has not. */
  readonly words: Quote;
  readonly marks: readonly Mark[];
  readonly long: boolean;
  /** The first outlet's whole sentence with the words in question marked; `null` where the words are nearly all of it. */
  readonly context: (Quote & { readonly marks: readonly Mark[] }) | null;
  readonly witnesses: readonly { readonly witness: Witness; readonly sentence: number }[];
}

/** The differences of a story, the gravest first, else in their own order. */
export function variants(collation: Collation, witnesses: readonly Witness[]): Variant[] {
  const byId = new Map(witnesses.map((witness) => [witness.article.id, witness]));
  return gravestFirst(collation.differences).map((difference, index) => ({
    difference,
    number: index + 1,
    readings: difference.readings.map(({ statements }, own): Reading => {
      const first = statements[0]!;
      const words = withoutLastComma(first);
      const other = difference.readings[own === 0 ? 1 : 0]?.statements[0]?.text ?? '';
      const long = tokenise(words.text).length > shortReading;
      const sentence = byId.get(first.article)?.article.sentences[first.sentence];
      return {
        words,
        long,
        marks: long ? readingMarks(words, other).filter(({ text }) => text !== words.text) : [],
        context:
          long || !sentence
            ? null
            : {
                article: first.article,
                span: sentence.span,
                text: sentence.text,
                marks: [{ span: words.span, text: words.text, kind: 'differs' }],
              },
        witnesses: statements.flatMap((reading) => {
          const witness = byId.get(reading.article);
          return witness ? [{ witness, sentence: reading.sentence }] : [];
        }),
      };
    }),
  }));
}

/** What one speaker said, utterance by utterance. */
export interface Speaker {
  /** As an article writes it, with the article, or `null`. */
  readonly name: { readonly text: string; readonly article: string } | null;
  readonly utterances: readonly SpokenWords[];
}

export interface SpokenWords {
  readonly utterance: Utterance;
  /** Outlets that print it in quotation marks. */
  readonly outlets: number;
  readonly readings: readonly {
    readonly quote: Quote;
    readonly marks: readonly Mark[];
    readonly flags: Utterance['readings'][number]['flags'];
    readonly witnesses: readonly { readonly witness: Witness; readonly sentence: number | null }[];
  }[];
  /** Sentences that report it without quotation marks, of outlets that quote none of it. */
  readonly paraphrases: readonly { readonly quote: Quote; readonly witness: Witness; readonly sentence: number }[];
}

/** Utterances under their speakers: the speaker whose words most outlets carry first. Those without a speaker stand last. */
export function speakers(utterances: readonly Utterance[], witnesses: readonly Witness[]): Speaker[] {
  const byId = new Map(witnesses.map((witness) => [witness.article.id, witness]));
  const bySpeaker = Map.groupBy(utterances, ({ speaker }) => speaker);
  return [...bySpeaker]
    .map(([name, said]): Speaker => {
      const spoken = said.map((utterance) => spokenWords(utterance, byId));
      const first = said[0]!.readings[0]!.articles[0]!;
      return {
        name: name === null ? null : { text: name, article: printedBy(name, said, byId) ?? first },
        utterances: spoken.sort((a, b) => b.outlets - a.outlets),
      };
    })
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || most(b) - most(a));
}

const most = ({ utterances }: Speaker) => Math.max(...utterances.map(({ outlets }) => outlets));

/** The first of the articles that names this speaker so, or `null`. */
function printedBy(name: string, said: readonly Utterance[], byId: ReadonlyMap<string, Witness>): string | null {
  const ids = said.flatMap(({ readings }) => readings.flatMap(({ articles }) => articles));
  const names = (id: string) => byId.get(id)?.article.quotations.some(({ speaker }) => speaker?.name === name);
  return ids.find(names) ?? null;
}

function spokenWords(utterance: Utterance, byId: ReadonlyMap<string, Witness>): SpokenWords {
  const lead = utterance.readings[0]!.text;
  const readings = utterance.readings.map(({ text, articles, spans, flags }, index) => {
    const quote = withoutLastComma({ article: articles[0]!, span: spans[0]!, text });
    return {
      quote,
      marks: index === 0 ? [] : wordingMarks(lead, quote, [], leastCommonSpoken).marks,
      flags,
      witnesses: articles.flatMap((id, i) => {
        const witness = byId.get(id);
        return witness ? [{ witness, sentence: sentenceAt(witness, spans[i]!) }] : [];
      }),
    };
  });
  const paraphrases = (utterance.paraphrases ?? []).flatMap(({ article, sentence, span, text }) => {
    const witness = byId.get(article);
    return witness ? [{ quote: { article, span, text }, witness, sentence }] : [];
  });
  return { utterance, outlets: carriers(utterance), readings, paraphrases };
}

/** Articles that print an utterance in quotation marks. */
const carriers = ({ readings }: Utterance) => new Set(readings.flatMap(({ articles }) => articles)).size;

/** Whether two or more articles print the utterance, or report it in their own words. */
export const carriedByMany = (utterance: Utterance): boolean =>
  carriers(utterance) + (utterance.paraphrases?.length ?? 0) > 1;

/** Index of the sentence in which a span begins, or `null`. */
function sentenceAt({ article }: Witness, [start]: readonly [number, number]): number | null {
  return article.sentences.find(({ span }) => span[0] <= start && start < span[1])?.index ?? null;
}
