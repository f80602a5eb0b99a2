import type { CollatedStory, Edition } from '../edition.ts';
import { claimRows } from './claim-rows.ts';
import type { ClaimRow } from './claim-rows.ts';
import { combinedStory } from './combined-story.ts';
import type { CombinedSentence } from './combined-story.ts';
import { carriedByMany, speakers, variants } from './variant-readings.ts';
import type { Speaker, Variant } from './variant-readings.ts';
import { originGroups, witnessesOf } from './witnesses.ts';
import type { OriginGroup, Witness } from './witnesses.ts';

/** Everything that one story page shows, ready to print. */
export interface StoryView extends CollatedStory {
  readonly groups: readonly OriginGroup[];
  /** All witnesses, in the order of the columns. */
  readonly witnesses: readonly Witness[];
  readonly combined: readonly CombinedSentence[];
  readonly rows: readonly ClaimRow[];
  readonly variants: readonly Variant[];
  /** Utterances under their speakers: those that several outlets carry, and those of one. */
  readonly quotations: { readonly shared: readonly Speaker[]; readonly single: readonly Speaker[] };
  /** Id of a claim or an utterance → its number on the page, each from 1. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Made once for a story's page and its worksheet. */
export function storyView(collated: CollatedStory, edition: Edition): StoryView {
  const known = views.get(collated.collation);
  if (known?.edition === edition) return known.view;
  const view = makeView(collated, edition);
  views.set(collated.collation, { edition, view });
  return view;
}

const views = new WeakMap<CollatedStory['collation'], { readonly edition: Edition; readonly view: StoryView }>();

function makeView(collated: CollatedStory, edition: Edition): StoryView {
  const { story, collation } = collated;
  const groups = originGroups(collated, edition);
  const witnesses = witnessesOf(collated, edition);
  const rows = claimRows(collation, witnesses);
  const carried = Map.groupBy(collation.quotations, carriedByMany);
  const shared = speakers(carried.get(true) ?? [], witnesses);
  const single = speakers(carried.get(false) ?? [], witnesses);
  const spoken = [...shared, ...single].flatMap(({ utterances }) => utterances);
  return {
    story,
    collation,
    groups,
    witnesses,
    rows,
    combined: combinedStory(collation, groups),
    variants: variants(collation, witnesses),
    quotations: { shared, single },
    numbers: new Map([
      ...rows.map(({ claim, number }) => [claim.id, number] as const),
      ...spoken.map(({ utterance }, index) => [utterance.id, index + 1] as const),
    ]),
  };
}

/** The mark of one of the story's articles. */
export const siglumOf = ({ witnesses }: StoryView, id: string): string =>
  witnesses.find(({ article }) => article.id === id)?.siglum ?? id;
