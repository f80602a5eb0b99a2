import type { Story } from '../cluster/story.ts';
import type { Counted } from '../cluster/counted.ts';
import { withoutControls } from '../language/printable.ts';

/** For a person: the story of an article, its neighbour there and what the two share, and the nearest article outside with what spoke against it. `id` is one of `articles`. */
export function explainGrouping(id: string, articles: readonly Counted[], stories: readonly Story[]): string {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const describe = (other: string): string => {
    const article = byId.get(other);
    if (article === undefined) return other;
    const { source, title, dates, language } = article;
    return `${other}  "${title.text}" (${[source?.name, dates.published?.date ?? 'date not stated', language].filter(Boolean).join(', ')})`;
  };
  const story = stories.find((each) => each.articles.includes(id));
  const reasons = story?.grouping.find(({ article }) => article === id);
  if (story === undefined || reasons === undefined) throw new RangeError(`No story holds ${id}.`);
  const { nearest, score, names, terms, nearMiss } = reasons;
  const copy = story.copies?.find(({ article }) => article === id);
  const others = story.articles.filter((member) => member !== id);
  return `${[
    describe(id),
    line(
      'story',
      `${story.id}  ${count(story.articles.length, 'article')}, event of ${story.event?.date ?? 'an unknown day'}`,
    ),
    ...(nearest === null
      ? [line('nearest', 'none: no other article tells of the same event')]
      : [
          line('nearest', describe(nearest)),
          line('score', score?.toFixed(3) ?? ''),
          line('names', names.join(', ') || 'none shared'),
          line('terms', terms.join(', ') || 'none shared'),
        ]),
    ...(copy === undefined
      ? []
      : [line('copy', `of ${copy.of}: ${Math.round(copy.shared * 100)} % of their runs of five words`)]),
    ...others.slice(0, mostListed).map((other) => line('with', describe(other))),
    ...(others.length > mostListed ? [line('', `and ${others.length - mostListed} more`)] : []),
    ...(story.decisions ?? []).map(({ kind, reason, by }) => line('decided', `${kind}: ${reason} (${by})`)),
    ...(nearMiss === undefined
      ? []
      : [
          '',
          line('not with', describe(nearMiss.article)),
          line('score', nearMiss.score.toFixed(3)),
          ...(nearMiss.days === null ? [] : [line('apart', count(nearMiss.days, 'day'))]),
          line('names', `${nearMiss.names.join(', ') || 'none'}  (there, not here)`),
          line('terms', `${nearMiss.terms.join(', ') || 'none'}  (there, not here)`),
        ]),
  ]
    .map(withoutControls)
    .join('\n')}\n`;
}

/** A story may have hundreds of members. */
const mostListed = 20;

const line = (name: string, value: string): string => `  ${name.padEnd(10)} ${value}`;

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;
