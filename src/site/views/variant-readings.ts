import type { Collation, Difference, Utterance } from '../../collate/collation.ts';
import type { Mark, Quote } from '../proof.ts';
import { wordingMarks } from './marks.ts';
import type { Witness } from './witnesses.ts';

/** One difference as a critical apparatus prints it: readings side by side, each with the outlets behind it. */
export interface Variant {
  readonly difference: Difference;
  readonly readings: readonly {
    /** The words in question, as the first of the outlets prints them. */
    readonly words: Quote;
    /** Each outlet's whole sentence, the words in question marked. */
    readonly sentences: readonly {
      readonly witness: Witness;
      readonly sentence: number;
      readonly quote: Quote;
      readonly marks: readonly Mark[];
    }[];
  }[];
}

/** The differences of a story, in their own order. */
export function variants(collation: Collation, witnesses: readonly Witness[]): Variant[] {
  const byId = new Map(witnesses.map((witness) => [witness.article.id, witness]));
  return collation.differences.map((difference) => ({
    difference,
    readings: difference.readings.map(({ statements }) => ({
      words: statements[0]!,
      sentences: statements.flatMap((reading) => {
        const witness = byId.get(reading.article);
        const sentence = witness?.article.sentences[reading.sentence];
        if (!witness || !sentence) return [];
        const quote = { article: reading.article, span: sentence.span, text: sentence.text };
        const marks: Mark[] = [{ span: reading.span, text: reading.text, kind: 'differs' }];
        return [{ witness, sentence: sentence.index, quote, marks }];
      }),
    })),
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
    const quote: Quote = { article: articles[0]!, span: spans[0]!, text };
    return {
      quote,
      marks: index === 0 ? [] : wordingMarks(lead, quote).marks,
      flags,
      witnesses: articles.flatMap((id, i) => {
        const witness = byId.get(id);
        return witness ? [{ witness, sentence: sentenceAt(witness, spans[i]!) }] : [];
      }),
    };
  });
  return { utterance, outlets: carriers(utterance), readings };
}

/** Articles that print an utterance in quotation marks. */
const carriers = ({ readings }: Utterance) => new Set(readings.flatMap(({ articles }) => articles)).size;

/** Whether two or more articles print the utterance. */
export const carriedByMany = (utterance: Utterance): boolean => carriers(utterance) > 1;

/** Index of the sentence in which a span begins, or `null`. */
function sentenceAt({ article }: Witness, [start]: readonly [number, number]): number | null {
  return article.sentences.find(({ span }) => span[0] <= start && start < span[1])?.index ?? null;
}
