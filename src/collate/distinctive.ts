import type { Article } from '../ingest/article.ts';
import type { LanguagePack } from '../language/pack.ts';
import { packFor } from '../language/packs.ts';
import { onceFor } from '../language/remember.ts';
import { ofWord, type Token } from '../language/tokens.ts';
import type { DistinctiveWording, Origin } from './collation.ts';
import type { Comparison } from './comparison.ts';
import { isQuoted, quotedParts } from './quoted.ts';
import { byCodeUnits } from '../language/code-units.ts';

/** Standard deviations from which a word is an article's own: the two-sided 95 % point of the normal distribution, as Monroe et al. draw it. */
const tellingFrom = 1.96;

/** Words shown for one article. */
const mostWords = 8;

/** An article's words outside quotations: how often each root occurs, and the form in which it is printed most. */
interface Usage {
  readonly article: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  readonly total: number;
}

/** A word as it is printed, and how often. */
type Form = readonly [text: string, count: number];

/**
 * The words that each article uses far more than its siblings: log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn, "Fightin'
 * Words", 2008), the prior being the story's own use of words. What stands in quotation marks is not the outlet's wording, and names and numbers are matter, not
 * wording: both are left out. Counted by origin: articles of one origin count together as one text, so that an agency's copies do not outvote the others.
 * Shown, and not scored. Articles without such words are left out.
 */
export function findDistinctiveWording(comparison: Comparison, origins: readonly Origin[]): DistinctiveWording[] {
  const usages = new Map(usagesOf(comparison).map((usage) => [usage.article, usage]));
  const groups = origins.map(({ articles }) => sumOf(articles.flatMap((id) => usages.get(id) ?? [])));
  const groupOf = new Map(origins.flatMap(({ articles }, index) => articles.map((id) => [id, groups[index]] as const)));
  const story = { counts: new Map<string, number>(), total: 0 };
  for (const { size, counts, total } of groups) {
    for (const [word, count] of counts) story.counts.set(word, (story.counts.get(word) ?? 0) + count / size);
    story.total += size === 0 ? 0 : total / size;
  }
  return Array.from(usages.values()).flatMap((own): DistinctiveWording[] => {
    const group = groupOf.get(own.article);
    if (group === undefined || usages.size < 2) return [];
    // The siblings' use: each other origin as one text, and the own origin without this article.
    const siblings = (all: number, ofGroup: number, ofOwn: number): number =>
      Math.max(0, all - ofGroup / group.size + (group.size > 1 ? (ofGroup - ofOwn) / (group.size - 1) : 0));
    const total = siblings(story.total, group.total, own.total);
    const odds = (used: number, of: number, prior: number): number =>
      Math.log((used + prior) / (of + story.total - used - prior));
    const words = Array.from(own.counts)
      .filter(([, count]) => count > 1)
      .map(([word, count]) => {
        const prior = story.counts.get(word) ?? 0;
        const others = siblings(prior, group.counts.get(word) ?? 0, count);
        const deviation = Math.sqrt(1 / (count + prior) + 1 / (others + prior));
        return { word, count, score: (odds(count, own.total, prior) - odds(others, total, prior)) / deviation };
      })
      .filter(({ score }) => score >= tellingFrom)
      .map(({ word, count, score }) => ({ text: formOf(own, word), count, score }))
      .sort((a, b) => b.score - a.score || byCodeUnits(a.text, b.text))
      .slice(0, mostWords);
    return words.length > 0 ? [{ article: own.article, words }] : [];
  });
}

function usagesOf(comparison: Comparison): Usage[] {
  const { root } = packFor(comparison.language);
  return comparison.articles.map((article): Usage => {
    const counts = new Map<string, number>();
    const forms = new Map<string, Form[]>();
    let total = 0;
    for (const [text, { norm, count }] of wordingOf(article, comparison)) {
      const word = root(norm);
      counts.set(word, (counts.get(word) ?? 0) + count);
      const ofWord = forms.get(word);
      if (ofWord === undefined) forms.set(word, [[text, count]]);
      else ofWord.push([text, count]);
      total += count;
    }
    return { article: article.id, counts, forms, total };
  });
}

/** The words of an article's own wording as they are printed, each with how often. */
function wordingOf(
  article: Article,
  { passagesOf, passages, language }: Comparison,
): ReadonlyMap<string, { readonly norm: string; count: number }> {
  const isOwnWording = wording(packFor(language));
  const words = new Map<string, { readonly norm: string; count: number }>();
  for (const index of passagesOf.get(article.id) ?? []) {
    const passage = passages[index];
    if (passage === undefined) continue;
    const quoted = quotedParts(article, passage.sentence);
    for (const token of passage.tokens) {
      if (!isOwnWording(token) || (quoted.length > 0 && isQuoted(quoted, token.start))) continue;
      const known = words.get(token.text);
      if (known === undefined) words.set(token.text, { norm: token.norm, count: 1 });
      else known.count += 1;
    }
  }
  return words;
}

/** Whether a word is wording, and no name, number or function word. */
const wording: (pack: LanguagePack) => (token: Token) => boolean = onceFor(({ stopWords, numberWords }) =>
  ofWord(({ text, norm }) => /^\p{Ll}+$/u.test(text) && !stopWords.has(norm) && !numberWords.has(norm)),
);

function sumOf(usages: readonly Usage[]): { size: number; counts: ReadonlyMap<string, number>; total: number } {
  const counts = new Map<string, number>();
  for (const usage of usages) {
    for (const [word, count] of usage.counts) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return { size: usages.length, counts, total: usages.reduce((sum, { total }) => sum + total, 0) };
}

/** The form that the article prints most, the first of them in the order of code units. */
function formOf({ forms }: Usage, root: string): string {
  const [best] = [...(forms.get(root) ?? [])].sort(([a, x], [b, y]) => y - x || byCodeUnits(a, b));
  return best?.[0] ?? root;
}
