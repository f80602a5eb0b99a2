import type { Claim, Difference, Statement } from '../../collate/collation.ts';
import type { Article, Credit, FieldEvidence, Sentence, SetAside, Span } from '../../ingest/article.ts';
import type { Mark } from '../proof.ts';
import { differingMarks } from './marks.ts';
import type { Witness } from './witnesses.ts';

/** Another outlet's statement of the same claim. */
export interface Parallel {
  readonly witness: Witness;
  readonly statement: Statement;
  readonly claim: string;
}

/** A piece of the capture, in the capture's own order. */
export type Passage =
  | {
      readonly kind: 'sentence';
      readonly sentence: Sentence;
      /** Whether it opens a paragraph. */
      readonly opens: boolean;
      readonly compared: boolean;
      readonly same: readonly Parallel[];
      /** Only where no other outlet says the same. */
      readonly related: readonly Parallel[];
      readonly differences: readonly Difference[];
      readonly credits: readonly Credit[];
      readonly marks: readonly Mark[];
    }
  | { readonly kind: 'field'; readonly field: FieldEvidence }
  | { readonly kind: 'set-aside'; readonly passage: SetAside };

/** The whole capture, piece by piece: sentences with their parallels, fields with their rules, and what was set aside. */
export function annotate(
  article: Article,
  claims: readonly Claim[],
  differences: readonly Difference[],
  witnesses: readonly Witness[],
): Passage[] {
  const parallels = parallelsOf(article.id, claims, witnesses);
  const differencesAt = Map.groupBy(
    differences.flatMap((difference) => sentencesOf(difference, article.id).map((at) => ({ at, difference }))),
    ({ at }) => at,
  );
  const sentences = article.sentences.map((sentence, i): Placed => {
    const found = parallels.get(sentence.index);
    const differing = differencesAt.get(sentence.index)?.map(({ difference }) => difference) ?? [];
    return {
      span: sentence.span,
      passage: {
        kind: 'sentence',
        sentence,
        opens: article.sentences[i - 1]?.paragraph !== sentence.paragraph,
        compared: found !== undefined,
        ...parallelsByRelation(found ?? []),
        differences: differing,
        credits: article.credits.filter((credit) => credit.sentence === sentence.index),
        marks: differingMarks(differing, article.id, sentence.index),
      },
    };
  });
  const fields = article.fields.map((field): Placed => ({ span: field.span, passage: { kind: 'field', field } }));
  const aside = article.boilerplate.map((passage): Placed => ({
    span: passage.span,
    passage: { kind: 'set-aside', passage },
  }));
  return inOrder([...sentences, ...fields, ...aside]);
}

interface Placed {
  readonly span: Span;
  readonly passage: Passage;
}

/** By place; what stands inside something before it (a credit inside a sentence) is not printed twice. */
function inOrder(placed: readonly Placed[]): Passage[] {
  const sorted = [...placed].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let printed = 0;
  return sorted.flatMap(({ span, passage }) => {
    if (span[1] <= printed) return [];
    printed = span[1];
    return [passage];
  });
}

/** Sentence index → the other outlets' statements of its claims. A sentence without an entry was not compared. */
function parallelsOf(id: string, claims: readonly Claim[], witnesses: readonly Witness[]): Map<number, Parallel[]> {
  const byId = new Map(witnesses.map((witness) => [witness.article.id, witness]));
  const found = new Map<number, Parallel[]>();
  for (const claim of claims) {
    for (const own of claim.statements.filter(({ article }) => article === id)) {
      const list = found.get(own.sentence) ?? [];
      for (const statement of claim.statements) {
        const witness = byId.get(statement.article);
        if (statement.article === id || !witness) continue;
        const relation = own.relation === 'related' ? 'related' : statement.relation;
        list.push({ witness, claim: claim.id, statement: { ...statement, relation } });
      }
      found.set(own.sentence, list);
    }
  }
  return found;
}

/** Each other outlet once: its first statement that says the same, or, where none does, its first that comes close. */
function parallelsByRelation(found: readonly Parallel[]) {
  const once = (relation: Statement['relation']) => {
    const all = found.filter(({ statement }) => statement.relation === relation);
    return all.filter(({ witness }, i) => all.findIndex((other) => other.witness === witness) === i);
  };
  const same = once('same');
  return { same, related: same.length > 0 ? [] : once('related') };
}

/** Indices of the article's sentences in which a difference has a reading. */
function sentencesOf({ readings }: Difference, id: string): number[] {
  const own = readings.flatMap(({ statements }) => statements.filter(({ article }) => article === id));
  return [...new Set(own.map(({ sentence }) => sentence))];
}
