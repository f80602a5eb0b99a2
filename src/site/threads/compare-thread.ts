/** What a thread does that compares stories. */
import { openCache, type Entry } from '../cache.ts';
import { compare } from '../comparison.ts';
import type { StoryToCompare } from './work-ahead.ts';

/** @returns what it made. */
export default function compareStory({ comparison, cache: { folder, programs } }: StoryToCompare): readonly Entry[] {
  compare(comparison, openCache(folder, programs));
  return [['comparisons', comparison.key]];
}
