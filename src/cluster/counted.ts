import type { Article } from '../ingest/article.ts';
import { byCodeUnits } from '../language/code-units.ts';
import { detached } from '../language/detached.ts';
import { CopyFinder, type Copy } from './copies.ts';
import { datesOfEvent } from './event.ts';
import type { FeatureBatch } from './feature-batch.ts';
import { featuresOf, forgetWords, type Readable } from './features.ts';
import { SpaceWriter, type Space } from './space.ts';

/** What stories need of an article once its words are counted. */
export type Counted = Pick<Article, 'id' | 'title' | 'language' | 'source' | 'dates'>;

/** Some articles whose words are counted, so that their texts may be let go. Only what one thread may hand to another. */
export interface CountedBatch {
  readonly articles: readonly Counted[];
  readonly features: FeatureBatch;
}

/** So many articles are counted at once: more share more words, fewer hold less memory. */
export const batchSize = 500;

/** Counts articles one after the other, each let go before the next is asked for. */
export function countBatch(articles: Iterable<Readable & Counted>): CountedBatch {
  const kept: Counted[] = [];
  function* keeping(): Generator<Readable> {
    for (const article of articles) {
      kept.push(keptOf(article));
      yield article;
    }
  }
  const features = featuresOf(keeping());
  return { articles: kept, features };
}

/** What stories need of an article whose words are counted, without its text. */
export function keptOf({ id, title, language, source, dates }: Counted): Counted {
  const text = detached(title.text);
  return { id, title: { ...title, text }, language, source, dates: withoutTexts(datesOfEvent(dates)) };
}

/** The same dates, which keep nothing alive of the text that they were read in. */
function withoutTexts(dates: Article['dates']): Article['dates'] {
  const mentioned = dates.mentioned.map((mention) => ({
    ...mention,
    evidence: { ...mention.evidence, text: detached(mention.evidence.text) },
  }));
  return { ...dates, mentioned };
}

/** A folder's articles as grouping sees them. */
export interface CountedFolder {
  /** In the order of appearance, by which all else numbers them. */
  readonly articles: readonly Counted[];
  readonly copies: readonly Copy[];
  readonly space: Space;
}

/** Brings batches together, whatever their order: a folder may be larger than what the memory holds of texts. */
export class FolderCounter {
  readonly #articles: Counted[] = [];
  readonly #copies = new CopyFinder();
  readonly #space = new SpaceWriter();

  add({ articles, features }: CountedBatch): void {
    for (const article of articles) this.#articles.push(article);
    this.#copies.add(features);
    this.#space.add(features);
  }

  /** All that was added; the counter is empty then. */
  folder(): CountedFolder {
    forgetWords();
    const counted = this.#articles.splice(0);
    const order = orderOfAppearance(counted);
    const { copies, forms } = this.#copies.found(order);
    return {
      articles: Array.from(order, (place) => counted[place]).filter((article) => article !== undefined),
      copies,
      space: this.#space.space(order, forms),
    };
  }
}

/** The places of articles by publication, undated last, then by id. Compares code units: ISO dates order as text. */
function orderOfAppearance(articles: readonly Counted[]): Int32Array {
  const keys = articles.map(({ id, dates: { published } }) => ({ day: published?.date ?? '~', id }));
  const first = { day: '', id: '' };
  return Int32Array.from(keys.keys()).sort((x, y) => {
    const [a, b] = [keys[x] ?? first, keys[y] ?? first];
    return byCodeUnits(a.day, b.day) || byCodeUnits(a.id, b.id);
  });
}
