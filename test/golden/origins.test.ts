import { describe, expect, test } from 'vitest';
import { originsFileSchema } from '../../bench/scoring/gold.ts';
import { locate, overlap } from '../../bench/scoring/locate.ts';
import { gold, onlyStory, readArticles, texts } from './captures.ts';

const expected = originsFileSchema.parse(gold('origins.json'));
const creditsOf = (id: string) => readArticles().find((article) => article.id === id)?.credits ?? [];

describe('the origins of the five captures', () => {
  test('are three: Reuters, CNN with Xinhua, and one without a credit', () => {
    const found = onlyStory().collation.origins.map(({ id, articles }) => ({
      agencies: id.startsWith('uncredited-') ? [] : id.split('+').sort(),
      articles: [...articles].sort(),
    }));
    const wanted = expected.origins.map(({ agencies, articles }) => ({ agencies, articles }));
    expect(found).toHaveLength(wanted.length);
    expect(found).toEqual(expect.arrayContaining(wanted));
  });

  test('none of them is in the folder, and each shown credit is quoted from its article', () => {
    for (const { inCorpus, evidence } of onlyStory().collation.origins) {
      expect(inCorpus).toBe(false);
      for (const { articles, text } of evidence.filter(({ kind }) => kind === 'credit')) {
        const [first = ''] = articles;
        expect(texts.get(first)?.replace(/\s+/gu, ' ')).toContain(text);
      }
    }
  });

  test('an article without a credit bears no name', () => {
    const uncredited = onlyStory().collation.origins.filter(({ id }) => id.startsWith('uncredited-'));
    expect(uncredited.map(({ name }) => name)).toEqual([null]);
  });
});

/** Read from the captures: 000 "According to a report on Reuters, …", 001 "…, Reuters reported", and 002, which reuses their text. */
test('the 21-gun salute, which two of three outlets have from Reuters by their own words, has one origin at most', () => {
  const salute = onlyStory().collation.claims.find(({ text }) => text.includes('the event featured a 21-gun salute'));
  const via = salute?.statements.map(({ article, via: from }) => [article.slice(0, 3), from?.map(({ name }) => name)]);
  expect(via).toEqual([
    ['000', ['Reuters']],
    ['001', ['Reuters']],
    ['002', undefined],
  ]);
  expect([salute?.outlets, salute?.origins]).toEqual([3, 1]);
});

describe('the credits of the five captures', () => {
  const credits = expected.origins.flatMap(({ evidence }) => evidence);

  test.each(credits.map(({ article, quote }) => [quote, article] as const))('"%s" is a text credit', (quote, id) => {
    const span = locate(texts.get(id) ?? '', quote);
    const found = creditsOf(id).filter(({ evidence }) => overlap(evidence.span, span) > 0);
    expect(found.map(({ role }) => role)).toContain('text');
  });

  test.each(expected.notCredits.map(({ article, quote, role }) => [quote, role, article] as const))(
    '"%s" is no text credit (%s)',
    (quote, role, id) => {
      const span = locate(texts.get(id) ?? '', quote);
      const found = creditsOf(id).filter(({ evidence }) => overlap(evidence.span, span) > 0);
      expect(found.map((credit) => credit.role)).toEqual(found.map(() => role));
    },
  );

  test('there are no others', () => {
    const known = [...credits, ...expected.notCredits];
    const others = readArticles().flatMap(({ id }) =>
      creditsOf(id).filter(
        ({ evidence }) =>
          !known.some(
            ({ article, quote }) => article === id && overlap(locate(texts.get(id) ?? '', quote), evidence.span) > 0,
          ),
      ),
    );
    expect(others.filter(({ role }) => role === 'text').map(({ evidence }) => evidence.text)).toEqual([]);
  });
});
