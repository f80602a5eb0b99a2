import type { LanguagePack } from '../language/pack.ts';
import type { Author } from './article.ts';
import type { SourceTable } from './sources/index.ts';
import { isName } from './structure/byline.ts';
import { plain } from './structure/prose.ts';

/** Bylines name a dozen people at most; hostile ones thousands. */
const mostAuthors = 20;

/**
 * The people and desks of a byline, apart. A desk is one that the language pack lists, alone or behind an outlet's name ("Dawn Web Desk"), or a
 * source by name; a person has at least two capitalised words. A post behind a person's name ("Jane Doe, Political Editor") is no author, and
 * what is neither is left to the byline.
 */
export function authorsOf(byline: string | null, sources: SourceTable, pack: LanguagePack): Author[] {
  const authors: Author[] = [];
  for (const piece of piecesOf(byline ?? '', pack)) {
    const name = piece.trim();
    const desk = sources.named(name) !== null || pack.page.desks.has(plain(name));
    const kind = desk ? 'desk' : endsInDesk(name, pack) ? 'post' : isName(name, pack) ? 'person' : null;
    if (kind === null || authors.some((author) => author.name === name)) continue;
    // "Jane Doe, Staff Writer": the desk's word is her post.
    if (kind !== 'person' && authors.at(-1)?.kind === 'person' && sources.named(name) === null) continue;
    authors.push({ name, kind: kind === 'person' ? 'person' : 'desk' });
    if (authors.length >= mostAuthors) break;
  }
  return authors;
}

/** A byline cut at the marks between names, and at the word for "and" between people as well as the sign. */
function piecesOf(byline: string, { page }: LanguagePack): string[] {
  const pieces: string[][] = [];
  for (const part of byline.split(/[,;|/•·]/u)) {
    pieces.push([]);
    for (const word of part.split(/\s+/u)) {
      if (word === '&' || page.bylineJoiners.has(word.toLowerCase())) pieces.push([]);
      else pieces.at(-1)?.push(word);
    }
  }
  return pieces.map((words) => words.join(' '));
}

/** Whether its last one or two words are a desk's: "Dawn Web Desk". */
function endsInDesk(name: string, { page }: LanguagePack): boolean {
  const words = plain(name).split(' ');
  return [1, 2].some((count) => words.length > count && page.desks.has(words.slice(-count).join(' ')));
}
