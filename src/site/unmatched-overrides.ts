/** Which of an editor's decisions have come to nothing, since articles come and go: told like captures that were set aside, never passed over. */
import { namedBy, type Override } from '../cluster/overrides.ts';
import { wordingOf } from '../collate/quotations/wording.ts';
import type { Article } from '../ingest/article.ts';
import { suggestion } from '../ingest/did-you-mean.ts';
import type { Problem } from '../ingest/problem.ts';
import { readingPackFor } from '../language/packs.ts';
import { overridesFile } from './read-folder.ts';

/** Ids that are compared with all others for a "did you mean": each costs a look at every article. */
const mostSuggestions = 20;

/**
 * What is wrong with entries of `overrides.yaml` in this folder: each entry once, in their order.
 *
 * @param stories as they are grouped with these overrides.
 */
export function unmatchedOverrides(
  overrides: readonly Override[],
  articles: readonly Article[],
  stories: readonly { readonly articles: readonly string[] }[],
): Problem[] {
  if (overrides.length === 0) return [];
  const byId = new Map(articles.map((article) => [article.id, article]));
  const storyOf = new Map(stories.flatMap(({ articles: members }, story) => members.map((id) => [id, story] as const)));
  let suggestions = mostSuggestions;
  const meant = (unknown: readonly string[]): string =>
    unknown.map((id) => (suggestions-- > 0 ? suggestion(id, [...byId.keys()]) : '')).join('');
  return overrides.flatMap((override): Problem[] => {
    const fault =
      faultOfArticles(override, byId, meant) ??
      faultOfQuotations(override, byId) ??
      faultOfStories(override, byId, storyOf);
    return fault === null ? [] : [{ file: overridesFile, line: override.line, ...fault }];
  });
}

type Fault = Pick<Problem, 'what' | 'mend'>;
type ById = ReadonlyMap<string, Article>;

function faultOfArticles(
  { decision }: Override,
  byId: ById,
  meant: (unknown: readonly string[]) => string,
): Fault | null {
  const named = [...new Set(namedBy(decision))];
  const unknown = named.filter((id) => !byId.has(id));
  if (unknown.length === 0) return null;
  const here = (ids: readonly string[]) => ids.filter((id) => byId.has(id)).length;
  const works =
    decision.kind === 'split' ? here(decision.articles) > 0 && here(decision.from) > 0 : here(namedBy(decision)) > 1;
  const what = `${list(unknown)} ${unknown.length > 1 ? 'are no articles' : 'is no article'} of this folder`;
  return {
    what: works ? `${what}.` : `${what}, so this entry does nothing.`,
    mend: meant(unknown).trim() || 'Remove what is gone for good.',
  };
}

function faultOfQuotations({ decision }: Override, byId: ById): Fault | null {
  if (decision.kind !== 'not the same quotation') return null;
  for (const { article: id, words } of decision.quotations) {
    const article = byId.get(id);
    if (article === undefined) continue;
    const pack = readingPackFor(article.language);
    const { key } = wordingOf(words, pack);
    const quoted = article.quotations.map(({ text }) => text);
    if (quoted.some((text) => wordingOf(text, pack).key === key)) continue;
    const mend = suggestion(words, quoted).trim() || 'Copy the quoted words from the page.';
    return { what: `"${id}" has no quotation "${words}".`, mend };
  }
  return null;
}

function faultOfStories({ decision }: Override, byId: ById, storyOf: ReadonlyMap<string, number>): Fault | null {
  const storiesOf = (ids: readonly string[]) => ids.flatMap((id) => storyOf.get(id) ?? []);
  if (decision.kind === 'split') {
    const others = new Set(storiesOf(decision.from));
    return storiesOf(decision.articles).some((story) => others.has(story)) ? putAway : null;
  }
  const named = namedBy(decision);
  const stories = storiesOf(named);
  if (decision.kind !== 'merge') {
    if (new Set(stories).size < stories.length) return null;
    const what = 'Its articles stand in different stories, so this entry does nothing.';
    return { what, mend: 'Merge them first, or remove the entry.' };
  }
  if (new Set(stories).size === 1) return null;
  if (new Set(named.map((id) => byId.get(id)?.language)).size === 1) return putAway;
  const what = `${list(named)} are in different languages, whose words cannot be compared: they stay apart.`;
  return { what, mend: 'Remove the entry, or state the right language in a sidecar.' };
}

const putAway: Fault = {
  what: 'It names articles of a story that was put away, which stays as it was.',
  mend: 'Remove the entry; or remove the story in archive/stories/, and its captures are read anew.',
};

const list = (ids: readonly string[]): string => ids.map((id) => `"${id}"`).join(', ');
