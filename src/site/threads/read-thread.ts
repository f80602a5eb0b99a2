/** What a thread does that reads captures. */
import { inJson } from '../../cluster/feature-batch.ts';
import { featuresOf } from '../../cluster/features.ts';
import { parseSources, readCapture } from '../../ingest/index.ts';
import { InputError } from '../../ingest/problem.ts';
import { openCache, type Entry } from '../cache.ts';
import { keyOfArticle, keyOfCapture, keyOfSources } from '../read-articles.ts';
import type { CapturesToRead } from './work-ahead.ts';

/**
 * Reads captures, and counts what grouping needs to know of their articles. One at fault is left alone: who makes the edition tells all faults at once.
 *
 * @returns what it made.
 */
export default function readCaptures({ captures, sources, cache: place }: CapturesToRead): readonly Entry[] {
  const made: Entry[] = [];
  const cache = openCache(place.folder, place.programs);
  const table = keyOfSources(sources);
  const known = unlessAtFault(() => parseSources(sources));
  if (known === null) return made;
  for (const capture of captures) {
    const key = keyOfCapture(capture, table);
    const content = unlessAtFault(() => cache.remember('readings', key, () => readCapture(capture, known)));
    if (content !== null) made.push(['readings', key]);
    for (const article of content?.articles ?? []) {
      const own = keyOfArticle(key, article.id);
      cache.remember('features', own, () => inJson(featuresOf([article])));
      made.push(['features', own]);
    }
  }
  return made;
}

function unlessAtFault<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
