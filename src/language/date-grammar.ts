/** How a language writes dates, beside the names of its months and days. */
export interface DateGrammar {
  /** Endings of the number of a day: 16*th*, 1*º*. */
  readonly dayEndings: readonly string[];
  /** Words between day and month: 16 *de* mayo. */
  readonly beforeMonth: readonly string[];
  /** Words between month and year: mayo *de* 2024. */
  readonly beforeYear: readonly string[];
  /** Whether months and weekdays are written with a capital: then "may 5" is no date. Else a capital makes a name of a weekday: Plácido Domingo. */
  readonly capitals: boolean;
  /** Letters of the shortest full name of a weekday; shorter ones are abbreviations, and words too ("Sun"), which count beside a date only. */
  readonly shortestWeekday: number;
  /** What 5/6/2024 is: the fifth of June, or nobody knows. */
  readonly slashed: 'day-first' | 'unsettled';
}
