import type { Report } from './report.ts';
import type { World } from './world.ts';
import { byCodeUnits } from '../language/code-units.ts';

/** How many hosts the report names, and from how many seconds on a host is worth naming. */
const [MOST, LEAST_SECONDS] = [5, 5];

/** A request that has no answer yet. */
export interface Waiting {
  readonly host: string;
  readonly seconds: number;
}

/** A world that also notes how long each host takes to answer. */
export function timed(world: World): {
  readonly world: World;
  readonly slowest: () => Report['slowest'];
  /** The request that waits longest for its answer just now, or `null`. */
  readonly waiting: () => Waiting | null;
} {
  const hosts = new Map<string, { requests: number; milliseconds: number }>();
  // In the order in which they were asked.
  const open = new Set<{ readonly host: string; readonly start: number }>();
  return {
    world: {
      ...world,
      async ask(question) {
        const start = world.now();
        const request = { host: question.url.host, start };
        open.add(request);
        try {
          return await world.ask(question);
        } finally {
          open.delete(request);
          const { host } = question.url;
          const { requests, milliseconds } = hosts.get(host) ?? { requests: 0, milliseconds: 0 };
          hosts.set(host, { requests: requests + 1, milliseconds: milliseconds + world.now() - start });
        }
      },
    },
    waiting() {
      const [first] = open;
      return first === undefined ? null : { host: first.host, seconds: (world.now() - first.start) / 1000 };
    },
    slowest: () =>
      [...hosts]
        .map(([host, { requests, milliseconds }]) => ({ host, requests, seconds: milliseconds / 1000 }))
        .filter(({ seconds }) => seconds >= LEAST_SECONDS)
        .sort((a, b) => b.seconds - a.seconds || byCodeUnits(a.host, b.host))
        .slice(0, MOST),
  };
}
