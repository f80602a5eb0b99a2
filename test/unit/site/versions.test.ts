import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/ingest/article.ts';
import { parseCapture, parseSources } from '../../../src/ingest/index.ts';
import { changesBetween, stepsOf, type Change } from '../../../src/site/views/versions.ts';

const [bridge, cars, mayor, detour] = [
  'The harbour bridge of Westhaven was opened again on Monday after eleven months of repairs.',
  'Some 4,000 cars are expected to cross the bridge every day, according to the town council.',
  'The mayor thanked everybody for their patience and promised that no further closures were planned.',
  'Residents had complained about long detours through the old town during the whole of the winter.',
] as const;
const title = 'Westhaven reopens its harbour bridge';

function article(id: string, paragraphs: readonly string[], headline = title): Article {
  const html = `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('\n')}</article></body></html>`;
  return {
    ...parseCapture({ file: 'articles/a.html', bytes: Buffer.from(html), sidecar: null }, parseSources(null))[0]!,
    id,
  };
}

/** `-a +b` for words that went and came, with the sentence's place left out. */
const told = (change: Change): string =>
  `${change.part} ${change.kind} ${[...(change.before?.marks ?? []).map(({ text }) => `-${text}`), ...(change.after?.marks ?? []).map(({ text }) => `+${text}`)].join(' ')}`.trim();

const changes = (before: readonly string[], after: readonly string[]) =>
  changesBetween(article('a~1', before), article('a', after));

describe('what changed between two versions', () => {
  it.each([
    ['nothing', [bridge, cars], [bridge, cars], []],
    ['a number', [bridge, cars], [bridge, cars.replace('4,000', '4,100')], ['text reworded -4,000 +4,100']],
    ['a comma', [bridge, cars], [bridge, cars.replace('day,', 'day')], ['text reworded -,']],
    ['a capital letter', [bridge, cars], [bridge, cars.replace('town', 'Town')], ['text reworded -town +Town']],
    [
      'several words',
      [bridge],
      [bridge.replace('eleven months', 'a full year').replace('on Monday', 'on Tuesday')],
      ['text reworded -Monday -eleven months +Tuesday +a full year'],
    ],
    ['a sentence put in', [bridge, cars], [bridge, mayor, cars], ['text added']],
    ['a sentence taken out', [bridge, mayor, cars], [bridge, cars], ['text removed']],
    ['a sentence moved', [bridge, cars, mayor], [mayor, bridge, cars], ['text moved']],
    ['one replaced by another', [bridge, mayor, cars], [bridge, detour, cars], ['text removed', 'text added']],
    [
      'one reworded beside one put in',
      [bridge, cars],
      [bridge, detour, cars.replace('4,000', '5,000')],
      ['text added', 'text reworded -4,000 +5,000'],
    ],
  ])('is told for %s', (_name, before, after, expected) => expect(changes(before, after)?.map(told)).toEqual(expected));

  it('is told of the headline, first', () => {
    const found = changesBetween(
      article('a~1', [bridge, cars]),
      article('a', [bridge], 'Westhaven opens its harbour bridge'),
    );
    expect(found?.map(told)).toEqual(['headline reworded -reopens +opens', 'text removed']);
  });

  it('cites the version in which each passage stands, at its place', () => {
    const [before, after] = [article('a~1', [bridge, cars]), article('a', [cars.replace('4,000', '4,100'), mayor])];
    for (const change of changesBetween(before, after) ?? []) {
      for (const [passage, version] of [
        [change.before, before],
        [change.after, after],
      ] as const) {
        if (passage === null) continue;
        expect(passage.quote.article).toBe(version.id);
        expect(version.sentences.map(({ text }) => text)).toContain(passage.quote.text);
        for (const { span, text } of passage.marks)
          expect(passage.quote.text.slice(span[0] - passage.quote.span[0], span[1] - passage.quote.span[0])).toBe(text);
      }
    }
  });

  it('is not listed where a long text was rewritten throughout', () => {
    const text = (word: string) =>
      Array.from(
        { length: 450 },
        (_, n) => `The ${word} of number ${n} was said to be a ${word} of its own on Monday.`,
      );
    expect(changes(text('ferry'), text('tram'))).toBeNull();
  });

  it('comes newest first for a history of several versions', () => {
    const history = ['a~1', 'a~2', 'a'].map((id, n) => ({
      article: article(id, [bridge, cars.replace('4,000', `${n + 4},000`)]),
      fetched: null,
    }));
    expect(stepsOf(history).map(({ from, to }) => [from.article.id, to.article.id])).toEqual([
      ['a~2', 'a'],
      ['a~1', 'a~2'],
    ]);
  });

  it('leads from any text to any other: what is left of the one with what came is the other', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(bridge, cars, mayor, detour), { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom(bridge, cars, mayor, detour), { minLength: 1, maxLength: 6 }),
        (one, other) => {
          const [before, after] = [article('a~1', one), article('a', other)];
          const found = changesBetween(before, after) ?? [];
          const all = ({ sentences }: Article) => sentences.map(({ text }) => text);
          for (const { kind, before: was, after: is } of found) {
            if (was !== null) expect(all(before)).toContain(was.quote.text);
            if (is !== null) expect(all(after)).toContain(is.quote.text);
            // Whatever is said to be gone or new differs in number at least.
            const count = (texts: readonly string[], text: string) => texts.filter((each) => each === text).length;
            if (kind === 'removed')
              expect(count(all(before), was.quote.text)).toBeGreaterThan(count(all(after), was.quote.text));
            if (kind === 'added')
              expect(count(all(after), is.quote.text)).toBeGreaterThan(count(all(before), is.quote.text));
          }
          if (found.length === 0) expect(all(after)).toEqual(all(before));
        },
      ),
      { numRuns: 60 },
    ));
});
