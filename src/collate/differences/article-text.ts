import { findNames, type Name } from '../../language/names.ts';
import { packFor } from '../../language/packs.ts';
import type { LanguagePack } from '../../language/pack.ts';
import type { Article } from '../../ingest/article.ts';
import type { Amount } from './amounts/amount.ts';
import { SentenceText } from './sentence-text.ts';

/** What one article says in all its sentences. Each part is read once, when something first asks for it. */
export class ArticleText {
  readonly article: Article;
  readonly pack: LanguagePack;
  /** By index of the sentence. */
  readonly sentences: readonly SentenceText[];
  #words: ReadonlySet<string> | null = null;
  #amounts: readonly Amount[] | null = null;
  #numbers: ReadonlySet<number> | null = null;
  #sentencesWith: ReadonlyMap<string, number> | null = null;
  #names: readonly (readonly Name[])[] | null = null;

  constructor(article: Article) {
    this.article = article;
    const pack = packFor(article.language);
    this.pack = pack;
    this.sentences = article.sentences.map(({ text }) => new SentenceText(text, pack));
  }

  /** In comparable form. */
  get words(): ReadonlySet<string> {
    return (this.#words ??= new Set(this.sentences.flatMap(({ tokens }) => tokens.map(({ norm }) => norm))));
  }

  get amounts(): readonly Amount[] {
    return (this.#amounts ??= this.sentences.flatMap(({ amounts }) => amounts));
  }

  /** All numbers that it prints, whatever they count. */
  get numbers(): ReadonlySet<number> {
    return (this.#numbers ??= new Set(this.sentences.flatMap((sentence) => sentence.numbers())));
  }

  /** Of each sentence: people, places, offices, as this article capitalises them. */
  get names(): readonly (readonly Name[])[] {
    return (this.#names ??= findNames(
      this.sentences.map(({ text }) => text),
      this.pack,
    ));
  }

  /** Sentences in which the root occurs. */
  sentencesWith(root: string): number {
    this.#sentencesWith ??= countSentences(this.sentences, this.pack);
    return this.#sentencesWith.get(root) ?? 0;
  }

  /** Whether one sentence holds both words, in comparable form. */
  together(word: string, other: string): boolean {
    return this.sentences.some((sentence) => sentence.has(word) && sentence.has(other));
  }
}

/** In how many of the sentences each root occurs. */
function countSentences(sentences: readonly SentenceText[], pack: LanguagePack): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens, roots } of sentences) {
    const own = new Set(
      tokens.flatMap(({ norm }, index) => (norm.includes('-') ? norm.split('-').map(pack.root) : (roots[index] ?? ''))),
    );
    for (const root of own) counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  return counts;
}
