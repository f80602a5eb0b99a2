import type { Report } from './report.ts';
import type { World } from './world.ts';
import { byCodeUnits } from '../language/code-units.ts';

/** How many hosts the report names, and from how many seconds on a host is worth naming. */
const [MOST, LEAST_SECONDS] = [5, 5];

/** A world that also notes how long each host takes to answer. */
export function timed(world: World): { readonly world: World; readonly slowest: () => Report['slowest'] } {
  const hosts = new Map<string, { requests: number; milliseconds: number }>();
  return {
    world: {
      ...world,
      async ask(question) {
        const start = world.now();
        try {
          return await world.ask(question);
        } finally {
          const { host } = question.url;
          const { requests, milliseconds } = hosts.get(host) ?? { requests: 0, milliseconds: 0 };
          hosts.set(host, { requests: requests + 1, milliseconds: milliseconds + world.now() - start });
        }
      },
    },
    slowest: () =>
      [...hosts]
        .map(([host, { requests, milliseconds }]) => ({ host, requests, seconds: milliseconds / 1000 }))
        .filter(({ seconds }) => seconds >= LEAST_SECONDS)
        .sort((a, b) => b.seconds - a.seconds || byCodeUnits(a.host, b.host))
        .slice(0, MOST),
  };
}
