import { describe, expect, test } from 'vitest';
import { readAlignment } from '../../bench/scoring/gold.ts';
import { overlap } from '../../bench/scoring/locate.ts';
import { formatPairScore, scorePairs } from '../../bench/scoring/pairs.ts';
import { gold, onlyStory, readArticles, texts } from './captures.ts';

const alignment = readAlignment(gold('alignment.json'), texts);

const outletsOf = (claim: (typeof alignment.claims)[number]): number =>
  new Set(claim.filter(({ relation }) => relation === 'same').map(({ article }) => article)).size;

describe('the gold alignment', () => {
  test('holds at least 25 claims of several outlets', () => {
    expect(alignment.claims.filter((claim) => outletsOf(claim) > 1).length).toBeGreaterThanOrEqual(25);
  });

  test('puts every body sentence into a claim that it makes', () => {
    const unused = [...alignment.sentences].flatMap(([article, spans]) =>
      spans.filter(
        (span) =>
          !alignment.claims
            .flat()
            .some((made) => made.article === article && made.relation === 'same' && overlap(made.span, span) > 0),
      ),
    );
    expect(unused).toEqual([]);
  });

  test('scores itself with full marks', () => {
    expect(scorePairs(alignment.claims, alignment).same).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});

describe('the sentences of the five captures', () => {
  test.each([...alignment.sentences])('%s: its body is read, and nothing else', (id, spans) => {
    const text = texts.get(id) ?? '';
    const article = readArticles().find((candidate) => candidate.id === id);
    const body = (article?.sentences ?? []).filter(({ kind }) => kind === 'body');
    const shared = (sentence: (typeof body)[number]): number =>
      Math.max(0, ...spans.map((span) => overlap(span, sentence.span)));

    expect(body.filter((sentence) => shared(sentence) === 0).map((sentence) => sentence.text)).toEqual([]);
    const lost = spans.filter((span) => {
      const covered = body.reduce((sum, sentence) => sum + overlap(span, sentence.span), 0);
      return covered < 0.95 * (span[1] - span[0]);
    });
    expect(lost.map((span) => text.slice(...span))).toEqual([]);
  });
});

describe('the claims of the five captures', () => {
  const score = () =>
    scorePairs(
      onlyStory().collation.claims.flatMap(({ statements }) => [statements]),
      alignment,
    );

  test('what the program calls the same is the same: pairwise precision at least .95', () => {
    expect(score().same.precision, formatPairScore(score(), alignment, texts)).toBeGreaterThanOrEqual(0.95);
  });

  test('and it finds most of what is: pairwise recall at least .80', () => {
    expect(score().same.recall, formatPairScore(score(), alignment, texts)).toBeGreaterThanOrEqual(0.8);
  });

  test('no heading, caption or boilerplate makes a claim', () => {
    expect(score().strays).toEqual([]);
  });

  test('every body sentence is in some claim, shared or single', () => {
    const { claims } = onlyStory().collation;
    const made = new Set(
      claims.flatMap(({ statements }) => statements.map(({ article, sentence }) => `${article} ${sentence}`)),
    );
    const unused = readArticles().flatMap(({ id, sentences }) =>
      sentences.filter(({ kind, index }) => kind === 'body' && !made.has(`${id} ${index}`)).map(({ text }) => text),
    );
    expect(unused).toEqual([]);
  });
});
