/** The list of articles that a search found, as elements. Words of captures only ever become text, never markup. */
import { search as words } from '../site/labels/search.ts';
import { foundSentences } from '../site/search/content.ts';
import type { FoundSentence } from '../site/search/content.ts';
import { readSearchAddress } from '../site/search/address.ts';
import { href, path } from '../site/urls.ts';
import { printDate } from '../site/views/dates.ts';
import type { Hit } from './pagefind.ts';

/** Sentences shown of one article; the rest is counted, and stands on its page. */
const shown = 3;

/** One article: its headline, outlet and day, and its sentences that hold the words, each leading to its place. */
export async function resultOf(hit: Hit): Promise<HTMLLIElement> {
  const { raw_url, content, locations, meta, filters } = await hit.data();
  const { story, article } = readSearchAddress(raw_url);
  const title = meta.title ?? article;
  const all = foundSentences(content, locations);
  // A headline that stands in for a missing one is a sentence of the article.
  const found = all.filter((sentence) => textOf(sentence) !== title);
  // Found by its headline or a filter alone: the opening tells what the article is about.
  const sentences = all.length > 0 ? best(found) : foundSentences(content, [0]).map(unmarked);
  const day = filters.date?.at(-1);
  return element('li', { class: 'noted' }, [
    element('div', {}, [
      element('h3', {}, [element('a', { href: href(path.article(article)) }, [title])]),
      element(
        'ol',
        { class: 'found' },
        sentences.map((sentence) => sentenceOf(article, sentence)),
      ),
      ...(found.length > shown ? [element('p', { class: 'apparatus quiet' }, [words.more(found.length - shown)])] : []),
    ]),
    element('div', { class: 'note apparatus' }, [
      element('p', {}, [filters.outlet?.[0] ?? words.unstated]),
      ...(day === undefined
        ? []
        : [element('p', { class: 'quiet' }, [element('time', { datetime: day }, [printDate(day)])])]),
      element('p', {}, [element('a', { href: href(path.story(story)) }, [words.story])]),
    ]),
  ]);
}

const sentenceOf = (article: string, { index, words }: FoundSentence) =>
  element('li', {}, [
    element('a', { class: 'plain', href: href(path.sentence(article, index)) }, words.flatMap(wordOf)),
  ]);

/** A word with the space before it; of a word that was looked for, the signs at its ends stay unmarked. */
function wordOf({ text, found }: FoundSentence['words'][number], at: number): (string | Node)[] {
  const space = at === 0 ? '' : ' ';
  const letters = [...text.matchAll(/[\p{L}\p{N}]/gu)];
  const [first, last] = [letters[0], letters.at(-1)];
  if (!found || !first || !last) return [space + text];
  const end = last.index + last[0].length;
  return [space + text.slice(0, first.index), element('mark', {}, [text.slice(first.index, end)]), text.slice(end)];
}

/** Those with most of the words looked for, in the order of the article. */
function best(found: readonly FoundSentence[]): FoundSentence[] {
  const hits = ({ words }: FoundSentence) => words.filter((word) => word.found).length;
  return [...found]
    .sort((a, b) => hits(b) - hits(a) || a.index - b.index)
    .slice(0, shown)
    .sort((a, b) => a.index - b.index);
}

const textOf = ({ words }: FoundSentence) => words.map(({ text }) => text).join(' ');

const unmarked = ({ index, words }: FoundSentence): FoundSentence => ({
  index,
  words: words.map(({ text }) => ({ text, found: false })),
});

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  children: readonly (string | Node)[],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
