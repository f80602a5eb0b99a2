import type { Story } from '../../cluster/story.ts';
import type { Dated } from '../../ingest/article.ts';
import type { Witness } from './witnesses.ts';

/** When it happened, when each article was published, and when it was captured; places as shares (0 to 1) of the whole time. */
export interface Timeline {
  /** ISO days. */
  readonly first: string;
  readonly last: string;
  readonly event: number | null;
  readonly rows: readonly {
    readonly witness: Witness;
    readonly published: number | null;
    readonly captured: number | null;
  }[];
}

const dayLength = 24 * 60 * 60 * 1000;

/** `null` where fewer than two different days are stated: there is no time to draw. Dates that name no day are left out. */
export function timeline({ event }: Story, witnesses: readonly Witness[]): Timeline | null {
  const day = (date: string | undefined) => (date?.length === 10 ? Date.parse(`${date}T00:00:00Z`) / dayLength : null);
  const ofDate = (dated: Dated | null) => day(dated?.date);
  const rows = witnesses.map((witness) => ({
    witness,
    published: ofDate(witness.article.dates.published),
    captured: ofDate(witness.article.dates.captured),
  }));
  const happened = day(event?.date);
  const days = [happened, ...rows.flatMap(({ published, captured }) => [published, captured])].filter(
    (d) => d !== null,
  );
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (days.length === 0 || first === last) return null;
  const place = (at: number | null) => (at === null ? null : (at - first) / (last - first));
  const iso = (at: number) => new Date(at * dayLength).toISOString().slice(0, 10);
  return {
    first: iso(first),
    last: iso(last),
    event: place(happened),
    rows: rows.map(({ witness, published, captured }) => ({
      witness,
      published: place(published),
      captured: place(captured),
    })),
  };
}
