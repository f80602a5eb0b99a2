import type * as Feedsmith from 'feedsmith';
import { decode } from '../decode.ts';
import { limits } from '../limits.ts';
import { pageFacts, type Stated } from '../metadata/facts.ts';
import { lastOfAddress, partNames } from './containers/names.ts';
import { problem, type Format } from './format.ts';
import { feedItems, type FeedItem } from './feed/items.ts';
import { plainHtml } from './html.ts';
import { readFragment } from './html/read-page.ts';
import { lazily } from './lazily.ts';

const feedsmith = lazily<typeof Feedsmith>('feedsmith');

/** Snapshots of feeds: RSS 0.9 to 2.0, RDF, Atom (`.xml`) and JSON Feed (`.json`). Every item is an article. */
export const feedFormat: Format = {
  unpack(file, bytes) {
    const { text, problems } = decode(file, bytes, declaredEncoding(bytes));
    if (problems.length > 0) return { problems };
    const unsafe = /<!ENTITY/iu.exec(text);
    if (unsafe !== null) {
      const line = text.slice(0, unsafe.index).split('\n').length;
      return problem(
        file,
        'The feed declares entities of its own, which are not expanded.',
        'Take the declarations out.',
        line,
      );
    }
    const feed = parse(text);
    if (feed === null)
      return problem(
        file,
        'This is no feed: neither RSS, RDF, Atom nor JSON Feed.',
        'Save the feed again, or the article as .html.',
      );
    const items = feedItems(feed).filter(({ title, content }) => plainHtml(title ?? '') + plainHtml(content) !== '');
    if (items.length === 0)
      return problem(file, 'The feed has no items.', 'Remove it from the folder, or take it again.');
    if (items.length > limits.parts) return problem(file, `The feed has more than ${limits.parts} items.`, 'Split it.');
    const names = partNames(
      items.map(({ url, id, title }) => lastOfAddress(url ?? id ?? '') ?? (title === null ? id : plainHtml(title))),
    );
    return {
      ok: items.map((item, index) => ({
        name: names[index] ?? null,
        source: sourceOf(item),
        facts: pageFacts(statedBy(item)),
      })),
    };
  },
  read: readFragment,
  plain: plainHtml,
};

function parse(text: string): ReturnType<(typeof Feedsmith)['parseFeed']> | null {
  try {
    return feedsmith().parseFeed(text);
  } catch {
    // Of the library's errors none says where; neither does a stack that overflows on hostile nesting.
    return null;
  }
}

/** Headline and content as one piece of HTML: the text in which spans of an item count. A headline without more is the text. */
function sourceOf({ title, content }: FeedItem): string {
  const headline = escape(title === null ? '' : plainHtml(title));
  if (plainHtml(content) === '') return `<p>${headline}</p>`;
  return headline === '' ? content : `<h1>${headline}</h1>\n${content}`;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').trim();

function statedBy({ title, url, published, updated, authors, tags, outlet, language }: FeedItem): Stated {
  return [
    ['title', 'title', title === null ? '' : plainHtml(title)],
    ['url', 'link', url ?? ''],
    ['published', 'published', published ?? ''],
    ['updated', 'updated', updated ?? ''],
    ['byline', 'author', authors.join(', ')],
    ['outlet', 'feed', outlet ?? ''],
    ['language', 'language', language ?? ''],
    ...tags.map((tag) => ['tag', 'category', tag] as const),
  ];
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, limits.declarationBytes));
  return /^\s*<\?xml[^>]{1,100}?encoding\s{0,9}=\s{0,9}["']([\w:-]{2,30})/iu.exec(head)?.[1] ?? null;
}
