/** Why a feed or page could not be had, and what follows from it. */

/** `now`: worth another try in this run. `later`: worth one in a later run. `never`: only if the feed announces the item anew. */
type Again = 'now' | 'later' | 'never';

/** Every kind of fault, with what it is worth to try again. */
export const faults = {
  timeout: 'now',
  'cut-off': 'now',
  network: 'now',
  'server-error': 'now',
  'too-many-requests': 'now',
  'no-such-host': 'later',
  'robots-unreachable': 'later',
  'client-error': 'later',
  redirects: 'later',
  'front-page': 'later',
  encoding: 'later',
  'no-feed': 'later',
  interrupted: 'later',
  gone: 'never',
  robots: 'never',
  address: 'never',
  'content-type': 'never',
  'too-large': 'never',
  unreadable: 'never',
} as const satisfies Record<string, Again>;
export type FaultKind = keyof typeof faults;

export class Fault extends Error {
  readonly kind: FaultKind;
  /** Milliseconds that the server asks us to stay away, or `null`. */
  readonly retryAfter: number | null;

  constructor(kind: FaultKind, message: string, retryAfter: number | null = null) {
    super(message);
    this.name = 'Fault';
    this.kind = kind;
    this.retryAfter = retryAfter;
  }

  get again(): Again {
    return faults[this.kind];
  }
}

/** Whatever was thrown as a fault; what is none is a mistake of the program and is thrown again. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  throw error;
}
