import type { Source } from '../ingest/source.ts';
import type { CaptureFiles } from './capture-files.ts';
import type { Client } from './client.ts';
import type { Journal } from './journal.ts';
import type { World } from './world.ts';

/** What every step of a run works with. */
export interface Desk {
  readonly world: World;
  readonly client: Client;
  readonly journal: Journal;
  readonly files: CaptureFiles;
  readonly sources: readonly Source[];
  /** Days after its first saving in which an article is looked at again. */
  readonly recheckDays: number;
  /** Aborts when the run is interrupted or halted. */
  readonly signal: AbortSignal;
  /** Ends the run in good order where going on is no use. */
  readonly halt: () => void;
}
