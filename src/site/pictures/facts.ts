import type { CollatedStory, Edition } from '../edition.ts';
import { storyRow } from '../data/stories.ts';
import { counts } from '../labels.ts';
import { path } from '../paths.ts';
import { originGroups } from '../views/witnesses.ts';
import type { OriginMark } from '../views/witnesses.ts';

/** What sites that show such pictures ask for, in pixels (https://ogp.me, https://developer.x.com/en/docs/x-for-websites/cards). */
export const pictureSize = { width: 1200, height: 630 } as const;

/** An origin as the strip shows it, with the marks of its outlets; without their articles, which would stay in memory until the picture is drawn. */
export interface OriginOnStrip extends OriginMark {
  readonly sigla: readonly string[];
}

/** What the picture of a story tells. */
export interface StoryFacts {
  readonly headline: string;
  /** ISO date of the event, or `null`. */
  readonly date: string | null;
  readonly outlets: number;
  readonly groups: readonly OriginOnStrip[];
}

export const storyFacts = (collated: CollatedStory, edition: Edition): StoryFacts => ({
  headline: collated.story.headline.text,
  date: collated.story.event?.date ?? null,
  outlets: storyRow(collated, edition).outlets,
  groups: originGroups(collated, edition).map(({ letter, rank, standing, witnesses }) => ({
    letter,
    rank,
    standing,
    sigla: witnesses.map(({ siglum }) => siglum),
  })),
});

/** Where a story's picture is, and what it shows, for those who do not see it. */
export function pictureOf(collated: CollatedStory, edition: Edition): { at: string; alt: string } {
  const alt = `${collated.story.headline.text} · ${counts.report(storyRow(collated, edition))}`;
  return { at: path.picture(collated.story.slug), alt };
}
