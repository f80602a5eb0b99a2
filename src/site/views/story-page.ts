import type { CollatedStory, Edition } from '../edition.ts';
import { claimRows } from './claim-rows.ts';
import type { ClaimRow } from './claim-rows.ts';
import { combinedStory } from './combined-story.ts';
import type { CombinedSentence } from './combined-story.ts';
import { speakers, variants } from './variant-readings.ts';
import type { Speaker, Variant } from './variant-readings.ts';
import { originGroups } from './witnesses.ts';
import type { OriginGroup, Witness } from './witnesses.ts';

/** Everything that one story page shows, ready to print. */
export interface StoryView extends CollatedStory {
  readonly groups: readonly OriginGroup[];
  /** All witnesses, in the order of the columns. */
  readonly witnesses: readonly Witness[];
  readonly combined: readonly CombinedSentence[];
  readonly rows: readonly ClaimRow[];
  readonly variants: readonly Variant[];
  readonly speakers: readonly Speaker[];
  /** Claim id → number of its row. */
  readonly numbers: ReadonlyMap<string, number>;
}

export function storyView(collated: CollatedStory, edition: Edition): StoryView {
  const { story, collation } = collated;
  const groups = originGroups(collated, edition);
  const witnesses = groups.flatMap((group) => group.witnesses);
  const rows = claimRows(collation, witnesses);
  return {
    story,
    collation,
    groups,
    witnesses,
    rows,
    combined: combinedStory(collation, groups),
    variants: variants(collation, witnesses),
    speakers: speakers(collation.quotations, witnesses),
    numbers: new Map(rows.map(({ claim, number }) => [claim.id, number])),
  };
}
