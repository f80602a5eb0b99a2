import type { Decision, Story } from '../../cluster/story.ts';
import { wordingOf } from '../../collate/quotations/wording.ts';
import type { Article } from '../../ingest/article.ts';
import { readingPackFor } from '../../language/packs.ts';
import type { Edition } from '../edition.ts';
import type { Quote } from '../proof.ts';
import { href, path } from '../urls.ts';
import { sigla } from './witnesses.ts';

/** An article that a decision names, or a quotation in it. */
export interface Named {
  /** The mark of its outlet. */
  readonly siglum: string;
  readonly to: string;
  readonly quote: Quote | null;
}

/** What an editor decided about a story, ready to print. */
export interface PrintedDecision {
  readonly kind: Decision['kind'];
  readonly named: readonly Named[];
  /** The other side of a split; empty otherwise. */
  readonly from: readonly Named[];
  readonly reason: string;
  readonly by: string;
}

/** The decisions of some kinds about a story, without the articles that the folder no longer has. */
export function printedDecisions(
  story: Story,
  kinds: readonly Decision['kind'][],
  { articles, sources }: Edition,
): PrintedDecision[] {
  const members = story.articles.flatMap((id) => articles.get(id) ?? []);
  const marks = sigla(members, sources);
  const name = (id: string, words: string | null = null): Named[] => {
    const article = articles.get(id);
    if (article === undefined) return [];
    const siglum = marks.get(id) ?? sigla([article], sources).get(id) ?? id;
    return [{ siglum, to: href(path.article(id)), quote: words === null ? null : quotationOf(article, words) }];
  };
  return (story.decisions ?? [])
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((decision): PrintedDecision[] => {
      const { kind, reason, by } = decision;
      const named =
        decision.kind === 'not the same quotation'
          ? decision.quotations
              .flatMap(({ article, words }) => name(article, words))
              .filter(({ quote }) => quote !== null)
          : decision.articles.flatMap((id) => name(id));
      const from = decision.kind === 'split' ? decision.from.flatMap((id) => name(id)) : [];
      // One of which too little is found to part has come to nothing, and stands with the others of that kind (`unmatched-overrides.ts`).
      if (kind === 'not the same quotation' && named.length < 2) return [];
      return [{ kind, named, from, reason, by }];
    });
}

/** The article's quotation of these words, marks and punctuation aside. */
function quotationOf(article: Article, words: string): Quote | null {
  const pack = readingPackFor(article.language);
  const { key } = wordingOf(words, pack);
  const quotation = article.quotations.find(({ text }) => wordingOf(text, pack).key === key);
  return quotation === undefined ? null : { article: article.id, span: quotation.span, text: quotation.text };
}
