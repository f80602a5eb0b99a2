/**
 * Titles and offices that stand before a person's name (AP Stylebook, "titles"), lower case.
 */
export const personTitles: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof professor sir dame lord lady rev reverend pope king queen prince princess emperor sheikh
  president vice-president premier chancellor minister ministers secretary spokesperson spokesman spokeswoman deputy leader leaders
  chairman chairwoman chair chief director ceo cfo founder governor gov senator sen congressman congresswoman representative rep
  mayor judge justice attorney ambassador envoy commissioner general gen colonel col major maj captain capt lieutenant lt admiral
  sergeant officer sheriff detective counterpart analyst professor economist coach manager author actor actress candidate lawmaker`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Words that set a title lower, earlier or for a time (AP Stylebook, "titles": acting, deputy, former, vice …). */
export const rankWords: ReadonlySet<string> = new Set(
  'deputy vice acting interim assistant associate former ex then outgoing retired emeritus'.split(' '),
);

/**
 * What leaving one of them out says: another office, or an office of another time. "Associate" before a justice or professor is formal style; "then" and
 * "outgoing" hold at the time of what is told.
 */
export const rankKinds: ReadonlyMap<string, 'office' | 'time'> = new Map([
  ...['deputy', 'vice', 'acting', 'interim', 'assistant'].map((word) => [word, 'office'] as const),
  ...['former', 'ex'].map((word) => [word, 'time'] as const),
]);
