import { Fault } from './fault.ts';
import type { World } from './world.ts';

export interface Pace {
  /** Requests to one host at a time. */
  readonly perHost: number;
  /** Least time between the starts of two requests to one host, in milliseconds. */
  readonly intervalMs: number;
  /** Requests at a time altogether. */
  readonly total: number;
}

interface Lane {
  readonly slots: Slots;
  /** When the next request may start, in milliseconds since 1970. */
  freeAt: number;
  intervalMs: number;
}

export interface Pacer {
  /** Does the job when the host may be asked. */
  readonly through: <T>(host: string, signal: AbortSignal, job: () => Promise<T>) => Promise<T>;
  /** Leaves the host alone until then, in milliseconds since 1970. */
  readonly hold: (host: string, until: number) => void;
  /** Asks the host less often (its `Crawl-delay`), in milliseconds. */
  readonly slowDown: (host: string, intervalMs: number) => void;
}

/** Keeps requests apart: so many at a time to a host, so far from each other, so many in all. */
export function pacer(world: World, pace: Pace): Pacer {
  const lanes = new Map<string, Lane>();
  const all = slots(pace.total);
  const laneOf = (host: string): Lane => {
    let lane = lanes.get(host);
    if (lane === undefined) {
      lanes.set(host, (lane = { slots: slots(pace.perHost), freeAt: 0, intervalMs: pace.intervalMs }));
    }
    return lane;
  };
  return {
    async through(host, signal, job) {
      const lane = laneOf(host);
      await lane.slots.enter();
      try {
        // Whoever waits, for the hour or for a slot, has to look again: another may have started meanwhile.
        for (;;) {
          for (let wait; (wait = lane.freeAt - world.now()) > 0 && !signal.aborted;) await world.wait(wait, signal);
          if (signal.aborted) throw new Fault('interrupted', 'The run was interrupted.');
          await all.enter();
          if (lane.freeAt <= world.now()) break;
          all.leave();
        }
        lane.freeAt = world.now() + lane.intervalMs;
        try {
          return await job();
        } finally {
          all.leave();
        }
      } finally {
        lane.slots.leave();
      }
    },
    hold(host, until) {
      const lane = laneOf(host);
      lane.freeAt = Math.max(lane.freeAt, until);
    },
    slowDown(host, intervalMs) {
      const lane = laneOf(host);
      lane.intervalMs = Math.max(lane.intervalMs, intervalMs);
    },
  };
}

interface Slots {
  readonly enter: () => Promise<void>;
  readonly leave: () => void;
}

/** A counting semaphore, first come first served. */
function slots(count: number): Slots {
  let free = count;
  const waiting: (() => void)[] = [];
  return {
    async enter() {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    leave() {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    },
  };
}
