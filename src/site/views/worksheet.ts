import { byCodeUnits } from '../../language/code-units.ts';
import { mostColumns } from './claim-rows.ts';
import type { ClaimRow } from './claim-rows.ts';
import type { StoryView } from './story-page.ts';
import type { Variant } from './variant-readings.ts';

/** Questions for a classroom, with their answers, from the story's own data. */
export interface Worksheet {
  /** Statements, some of one outlet and some of several. */
  readonly statements: readonly ClaimRow[];
  readonly variants: readonly Variant[];
}

/** What fits on one printed page each. */
const [mostAlone, mostShared, mostVariants] = [6, 6, 5];

/** Whether a story has a worksheet: there is something to compare, and the outlets fit into one line. */
export const hasWorksheet = ({ length }: readonly unknown[]): boolean => length > 1 && length <= mostColumns;

/** At most so many statements of one outlet, the outlets by turns, and so many of several; in an order that does not tell which. */
export function worksheet({ rows, variants }: StoryView): Worksheet {
  const alone = rows.filter(({ group }) => group === 'one');
  const shared = rows.filter(({ group, claim }) => group !== 'one' && claim.outlets > 1);
  const chosen = [...byTurns(alone).slice(0, mostAlone), ...shared.slice(0, mostShared)];
  return {
    statements: chosen.sort((a, b) => byCodeUnits(a.claim.text, b.claim.text)),
    variants: variants.slice(0, mostVariants),
  };
}

/** The first of each outlet, then the second of each, and so on. */
function byTurns(rows: readonly ClaimRow[]): ClaimRow[] {
  const outlets = [...Map.groupBy(rows, ({ lead }) => lead.witness).values()];
  const longest = Math.max(0, ...outlets.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => outlets.flatMap((own) => own[turn] ?? [])).flat();
}
