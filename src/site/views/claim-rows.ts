import type { Claim, Collation, Difference, Sourcing, Statement } from '../../collate/collation.ts';
import type { Mark, Quote } from '../proof.ts';
import { differencesOfClaims } from './claim-differences.ts';
import { differingMarks, quoteOf, wordingMarks } from './marks.ts';
import type { CitedWitness, Witness } from './witnesses.ts';

export type CellState = 'lead' | 'same' | 'reworded' | 'differs' | 'related' | 'missing';
export type RowGroup = 'all' | 'differ' | 'several' | 'one';
/** Outlets up to which the table gives each a column; with more, a row lists those that make the statement. */
export const mostColumns = 7;

export const rowGroups: readonly RowGroup[] = ['all', 'differ', 'several', 'one'];

/** What one outlet has of a statement. */
export interface Cell {
  readonly witness: Witness;
  readonly state: CellState;
  /** Its own words, with those marked that the row's lead words otherwise; none where the state is `missing`. */
  readonly passages: readonly Passage[];
}

export interface Passage {
  readonly quote: Quote;
  /** Index of the sentence, for the link into the article's page. */
  readonly sentence: number;
  readonly marks: readonly Mark[];
  /** To whom the sentence attributes what it states; `null` where it attributes it to nobody, or to whom is not certain. */
  readonly attributed: AttributedWords | null;
}

/** The words that attribute a statement, and to what kind of source. */
export interface AttributedWords {
  readonly kind: Exclude<Sourcing['kind'], 'itself'>;
  readonly quote: Quote;
}

/** An outlet that makes a row's statement, and where. */
export interface Carrier {
  readonly witness: CitedWitness;
  /** Index of its first sentence that does. */
  readonly sentence: number;
  /** Whether its words are the ones printed. */
  readonly quoted: boolean;
}

/** A statement as lists print it: in its lead's words, with the outlets that make it. */
export interface ListedStatement {
  readonly claim: Pick<Claim, 'id' | 'outlets' | 'origins'>;
  readonly number: number;
  readonly lead: Pick<Passage, 'quote'>;
  readonly carriers: readonly Carrier[];
}

/** One row of the table of statements and outlets. */
export interface ClaimRow extends ListedStatement {
  readonly claim: Claim;
  /** From 1, in the order of the page. */
  readonly number: number;
  /** In the order of the columns. Without those that only come close. */
  readonly carriers: readonly Carrier[];
  readonly group: RowGroup;
  readonly lead: Passage & { readonly witness: Witness };
  /** One for each witness, in the order of the columns. */
  readonly cells: readonly Cell[];
  readonly differences: readonly Difference[];
}

/**
 * The rows of the table, grouped; numbered in the order in which they stand.
 *
 * @param wanted which rows to make; comparing words is most of the work, and many pages print a few rows of a story
 */
export function claimRows(
  collation: Collation,
  witnesses: readonly Witness[],
  wanted: (row: Pick<ClaimRow, 'claim' | 'group'>) => boolean = () => true,
): ClaimRow[] {
  return placedRows(collation, witnesses)
    .filter(wanted)
    .map((row) => rowOf(row, witnesses));
}

/** The rows of a story are the same on all of its pages. By comparison, so that they are let go with it. */
const placed = new WeakMap<
  Collation,
  { readonly witnesses: readonly Witness[]; readonly rows: readonly PlacedRow[] }
>();
const compared = new WeakMap<PlacedRow, ClaimRow>();

function placedRows(collation: Collation, witnesses: readonly Witness[]): readonly PlacedRow[] {
  const known = placed.get(collation);
  if (known?.witnesses === witnesses) return known.rows;
  const rows = placeRows(collation, witnesses);
  placed.set(collation, { witnesses, rows });
  return rows;
}

function placeRows(collation: Collation, witnesses: readonly Witness[]): PlacedRow[] {
  const differencesOf = differencesOfClaims(collation.differences);
  const outlets = witnesses.length;
  const columnOf = new Map(witnesses.map(({ article }, column) => [article.id, column]));
  const unnumbered = collation.claims.flatMap((claim) => {
    const leads = leadOf(claim, witnesses);
    const differences = differencesOf(claim);
    return leads === null ? [] : [{ claim, differences, ...leads, group: groupOf(claim, differences, outlets) }];
  });
  const place = ({ claim }: Pick<ClaimRow, 'claim'>) => columnOf.get(claim.lead.article) ?? outlets;
  return rowGroups
    .flatMap((group) => {
      const rows = unnumbered.filter((row) => row.group === group);
      if (group !== 'one') return rows;
      return rows.sort((a, b) => place(a) - place(b) || a.claim.lead.sentence - b.claim.lead.sentence);
    })
    .map((row, index) => ({ ...row, number: index + 1 }));
}

/** A row before its words are compared. */
interface PlacedRow extends Pick<ClaimRow, 'claim' | 'number' | 'group' | 'differences'> {
  readonly leadWitness: Witness;
  readonly leadStatement: Statement;
}

function groupOf({ outlets }: Claim, differences: readonly Difference[], all: number): RowGroup {
  if (differences.length > 0) return 'differ';
  if (outlets < 2) return 'one';
  return outlets === all ? 'all' : 'several';
}

function leadOf({ lead, statements }: Claim, witnesses: readonly Witness[]) {
  const leadWitness = witnesses.find(({ article }) => article.id === lead.article);
  const leadStatement = statements.find(
    ({ article, sentence }) => article === lead.article && sentence === lead.sentence,
  );
  return leadWitness && leadStatement ? { leadWitness, leadStatement } : null;
}

function rowOf(row: PlacedRow, witnesses: readonly Witness[]): ClaimRow {
  const made = compared.get(row) ?? compareRow(row, witnesses);
  compared.set(row, made);
  return made;
}

function compareRow(placed: PlacedRow, witnesses: readonly Witness[]): ClaimRow {
  const { claim, number, group, differences, leadWitness, leadStatement } = placed;
  const byArticle = Map.groupBy(claim.statements, ({ article }) => article);
  const compare = (): Cell[] =>
    witnesses.map((witness): Cell => {
      const statements = byArticle.get(witness.article.id) ?? [];
      if (witness === leadWitness) return { witness, state: 'lead', passages: [] };
      return cellOf(witness, statements, leadStatement, differences);
    });
  let cells: readonly Cell[] | null = null;
  let carriers: readonly Carrier[] | null = null;
  const lead = {
    witness: leadWitness,
    quote: quoteOf(leadStatement),
    sentence: leadStatement.sentence,
    marks: differingMarks(differences, leadStatement.article, leadStatement.sentence),
    attributed: attributedWords(leadStatement),
  };
  return {
    claim,
    number,
    group,
    lead,
    differences,
    get carriers() {
      carriers ??= carriersOf(placed, byArticle, witnesses);
      return carriers;
    },
    // Most of the work, and many pages count rows that they do not print.
    get cells() {
      cells ??= compare();
      return cells;
    },
  };
}

/** Found without comparing words: most pages that print a statement only say who makes it. */
function carriersOf(
  { leadWitness, leadStatement, differences }: PlacedRow,
  byArticle: ReadonlyMap<string, readonly Statement[]>,
  witnesses: readonly Witness[],
): Carrier[] {
  return witnesses.flatMap((witness): Carrier[] => {
    if (witness === leadWitness) return [{ witness, sentence: leadStatement.sentence, quoted: true }];
    const [first, ...more] = byArticle.get(witness.article.id) ?? [];
    if (first === undefined) return [];
    const isClose = onlyComeClose([first, ...more]) && !differsFrom(leadStatement, witness, differences);
    return isClose ? [] : [{ witness, sentence: first.sentence, quoted: false }];
  });
}

const onlyComeClose = (statements: readonly Statement[]): boolean =>
  statements.every(({ relation }) => relation === 'related');

const differsFrom = (lead: Statement, { article }: Witness, differences: readonly Difference[]): boolean =>
  differences.some((difference) => readsOtherwise(difference, article.id, lead.article));

function cellOf(
  witness: Witness,
  statements: readonly Statement[],
  lead: Statement,
  differences: readonly Difference[],
): Cell {
  if (statements.length === 0) return { witness, state: 'missing', passages: [] };
  const compared = statements.map((statement) => comparePassage(statement, lead, differences));
  const state = differsFrom(lead, witness, differences)
    ? 'differs'
    : onlyComeClose(statements)
      ? 'related'
      : compared.some(({ wording }) => wording === 'same')
        ? 'same'
        : 'reworded';
  return { witness, state, passages: compared.map(({ passage }) => passage) };
}

/** A statement's words with those marked that differ, or that the lead words otherwise. */
export function comparePassage(statement: Statement, lead: Statement, differences: readonly Difference[]) {
  const differing = differingMarks(differences, statement.article, statement.sentence);
  const { wording, marks } = wordingMarks(lead.text, quoteOf(statement), differing);
  const passage: Passage = {
    quote: quoteOf(statement),
    sentence: statement.sentence,
    marks: [...differing, ...marks],
    attributed: attributedWords(statement),
  };
  return { wording, passage };
}

export function attributedWords({ article, sourcing }: Statement): AttributedWords | null {
  if (sourcing === undefined || sourcing.kind === 'itself') return null;
  const { kind, span, text } = sourcing;
  return span === null || text === null ? null : { kind, quote: { article, span, text } };
}

/** Whether `article` stands behind another reading than `lead` does; where `lead` has none, whether it stands behind any. */
export function readsOtherwise({ readings }: Difference, article: string, lead: string): boolean {
  const readingOf = (id: string) => readings.findIndex(({ statements }) => statements.some((s) => s.article === id));
  const own = readingOf(article);
  return own >= 0 && own !== readingOf(lead);
}

/** The outlets that make a row's statement, those that print it in the same words together. For rows that list outlets. */
export function cellsByWording({ cells }: ClaimRow): [Cell, ...Cell[]][] {
  const found = cells.filter(({ state }) => state !== 'missing');
  const wording = ({ state, passages }: Cell) => [state, ...passages.map(({ quote }) => quote.text)].join('\n');
  return [...Map.groupBy(found, wording).values()].flatMap(([first, ...more]) => (first ? [[first, ...more]] : []));
}
