/**
 * The ledger of addresses, `addresses.jsonl`: which addresses stories have been given, oldest first, one a line. Without it a story's address follows
 * from its earliest member alone, and an earlier report that arrives later moves it. A build reads the ledger and adds to it.
 */
import { z } from 'zod';
import { InputError, type Problem } from '../ingest/problem.ts';
import { fingerprint } from './slug.ts';
import { storySchema, type Story } from './story.ts';

/** An address once issued. It is never given to another story. */
export const addressSchema = z.strictObject({
  slug: storySchema.shape.slug,
  id: z.string().min(1),
  /** Id of the article for which it was issued: the story's earliest then. */
  founder: z.string().min(1),
  /** Ids of the story's articles when it last stood at this address. */
  articles: storySchema.shape.articles,
  /** Slug of the address to which this one leads since the two stories are one. */
  moved: storySchema.shape.slug.optional(),
});
export type Address = z.infer<typeof addressSchema>;

/** Where a story is found. */
export type Place = Pick<Story, 'id' | 'slug' | 'url'>;

/** An address at which no story stands any more, and the one to which it leads. */
export interface Moved {
  readonly from: Place;
  readonly to: Place;
}

export interface Addressed {
  /** In the order in which they came, with the addresses that they keep or are issued. */
  readonly stories: Story[];
  /** For the next build. */
  readonly ledger: Address[];
  /** In the order of the ledger. */
  readonly moved: Moved[];
}

/**
 * Gives stories the addresses that they had, and new ones new addresses.
 *
 * - An address stays with the story of its founder; once the founder is gone, with the one that has most of its articles.
 * - Where several addresses meet in one story, the oldest stays of which it has most articles. The others lead to it, unless another story that
 *   has no address has most of theirs.
 * - So a story that falls apart leaves its address to the part with the founder; the others get new ones.
 * - An address whose articles are all gone is kept for them; it leads where it led.
 *
 * With the ledger that it gives, the same stories get the same addresses and the same ledger.
 *
 * @param stories as `clusterArticles` gives them: by their founders, named after them.
 * @param issued addresses so far, oldest first.
 * @param settled stories beside these that keep the addresses that they have, whatever the ledger says.
 */
export function assignAddresses(
  stories: readonly Story[],
  issued: readonly Address[],
  settled: readonly Story[] = [],
): Addressed {
  const ledger = withSettled(issued, settled);
  const places = new Map(ledger.map(({ slug }, place) => [slug, place]));
  // Settled stories are numbered behind the others.
  const all = [...stories, ...settled];
  const storyOf = new Map(all.flatMap(({ articles }, story) => articles.map((id) => [id, story] as const)));
  const claims = ledger.map((address) => claimOf(address, storyOf));
  const holders = holdersOf(
    claims,
    settled.map(({ slug }, index) => [stories.length + index, places.get(slug) ?? -1]),
  );
  const issue = issuer(ledger);
  const fresh: Address[] = [];
  const addressed = stories.map((story, number): Story => {
    const held = ledger[holders.get(number) ?? -1];
    if (held !== undefined) return { ...story, ...placeOf(held) };
    const address = issue(story);
    fresh.push(address);
    return { ...story, ...placeOf(address) };
  });

  const held = new Map(Array.from(holders, ([story, place]) => [place, story]));
  /** The story to which an address leads, by way of others where all that it knew is gone. */
  const leadsTo = (place: number, passed: ReadonlySet<number> = new Set()): number | null => {
    const story = held.get(place) ?? claims[place]?.home ?? null;
    const next = places.get(ledger[place]?.moved ?? '');
    if (story !== null || next === undefined || passed.has(next)) return story;
    return leadsTo(next, new Set(passed).add(place));
  };
  const standing = [...addressed, ...settled];
  const moved: Moved[] = [];
  const kept = ledger.map((address, place): Address => {
    const { slug, id, founder, articles } = address;
    const story = standing[leadsTo(place) ?? -1];
    if (story === undefined) return address;
    if (held.has(place)) return { slug, id, founder, articles: story.articles };
    moved.push({ from: placeOf(address), to: placeOf(story) });
    return { slug, id, founder, articles, moved: story.slug };
  });
  return { stories: addressed, ledger: [...kept, ...fresh], moved };
}

/** Settled stories whose addresses the ledger does not know are the newest in it. */
function withSettled(ledger: readonly Address[], settled: readonly Story[]): Address[] {
  const known = new Set(ledger.map(({ slug }) => slug));
  const unknown = settled.filter(({ slug }) => !known.has(slug));
  return [
    ...ledger,
    ...unknown.map(({ slug, id, articles }) => ({ slug, id, founder: articles[0] ?? id, articles: [...articles] })),
  ];
}

/** The stories on which an address has a claim, by number. */
interface Claim {
  /** That of its founder, or that with most of its articles; `null` where all are gone. */
  readonly home: number | null;
  /** The one that has more than half of those of its articles that are there. */
  readonly most: number | null;
}

function claimOf({ founder, articles }: Address, storyOf: ReadonlyMap<string, number>): Claim {
  const counts = new Map<number, number>();
  for (const id of articles) {
    const story = storyOf.get(id);
    if (story !== undefined) counts.set(story, (counts.get(story) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, inA], [b, inB]) => inB - inA || a - b);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    home: storyOf.get(founder) ?? first?.[0] ?? null,
    most: first !== undefined && first[1] * 2 > all ? first[0] : null,
  };
}

/** For each story that keeps an address, the line of the ledger, from 0. `settled` is not contested. */
function holdersOf(claims: readonly Claim[], settled: readonly (readonly [number, number])[]): Map<number, number> {
  const holders = new Map(settled);
  const holding = new Set(holders.values());
  const contenders = new Map<number, number[]>();
  claims.forEach(({ home }, place) => {
    if (home !== null && !holders.has(home) && !holding.has(place))
      contenders.set(home, [...(contenders.get(home) ?? []), place]);
  });
  for (const [story, places] of contenders) {
    const best = places.find((place) => claims[place]?.most === story) ?? places[0];
    if (best === undefined) continue;
    holders.set(story, best);
    holding.add(best);
  }
  claims.forEach(({ most }, place) => {
    if (most !== null && !holding.has(place) && !holders.has(most)) holders.set(most, place);
  });
  return holders;
}

/** Issues addresses that are none of the ledger's and differ from each other. */
function issuer(ledger: readonly Address[]): (story: Story) => Address {
  const slugs = new Set(ledger.map(({ slug }) => slug));
  const ids = new Set(ledger.map(({ id }) => id));
  return ({ id: named, slug: wanted, articles }) => {
    const founder = named.slice('story-'.length);
    const id = untaken(named, ids, (n) => `${named}-${n}`);
    const slug = untaken(wanted, slugs, (n) => `${wanted}-${fingerprint(n === 2 ? id : `${id} ${n}`)}`);
    return { slug, id, founder, articles };
  };
}

/** `name`, or the first of its variants from 2 on that is not taken; it is then. */
function untaken(name: string, taken: Set<string>, variant: (n: number) => string): string {
  let free = name;
  for (let n = 2; taken.has(free); n += 1) free = variant(n);
  taken.add(free);
  return free;
}

const placeOf = ({ id, slug }: Pick<Story, 'id' | 'slug'>): Place => ({ id, slug, url: `/stories/${slug}/` });

/** A ledger as a file: the same ledger gives the same bytes. */
export const formatAddresses = (ledger: readonly Address[]): string =>
  ledger.map((address) => `${JSON.stringify(addressSchema.parse(address))}\n`).join('');

/** Faults that are told of one file: one mishap can break all lines. */
const mostFaults = 20;

/**
 * Reads the ledger.
 *
 * @throws {InputError} with the line of every fault: what is no address, and what is issued twice.
 */
export function parseAddresses(file: { readonly file: string; readonly text: string } | null): Address[] {
  if (file === null) return [];
  const problems: Problem[] = [];
  const fault = (line: number, what: string, mend: string) => problems.push({ file: file.file, line, what, mend });
  const lineOf = new Map<string, number>();
  const ledger: Address[] = [];
  file.text.split('\n').forEach((text, index) => {
    if (text.trim() === '') return;
    const line = index + 1;
    const address = readAddress(text);
    if (address === null) return void fault(line, 'It is no address of a story.', mends.broken);
    for (const name of [`slug "${address.slug}"`, `id "${address.id}"`]) {
      const earlier = lineOf.get(name);
      if (earlier !== undefined) fault(line, `The ${name} is issued on line ${earlier} already.`, mends.twice);
      lineOf.set(name, earlier ?? line);
    }
    ledger.push(address);
  });
  if (problems.length > 0) throw new InputError(problems.slice(0, mostFaults));
  return ledger;
}

const mends = {
  broken:
    'Take the file from version control as it was (of a merge keep the lines of both sides), or remove the line: its story then gets a new address.',
  twice: 'Keep the earlier line: the address leads there.',
};

function readAddress(text: string): Address | null {
  try {
    return addressSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
