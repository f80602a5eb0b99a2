/**
 * How a language says where words come from. The patterns are matched against the words right before a source's name
 * (and end there) or right after it (and begin there), in stretches of at most 80 characters.
 */
export interface CreditGrammar {
  /** "reported", "news agency reported" */
  readonly reportsAfter: RegExp;
  /** "state media", "the news agency": belongs to the name */
  readonly nounBefore: RegExp;
  /** "according to", "as reported by", "in a report on" */
  readonly attributesBefore: RegExp;
  /** "in an interview with", "told" */
  readonly venueBefore: RegExp;
  /** "China's state-run news agency" */
  readonly stateAgencyBefore: RegExp;
  /** "said": makes a state agency the source */
  readonly saysAfter: RegExp;
  /** "contributed to this report": anywhere behind the name, in a sentence that speaks for the whole article */
  readonly contributed: RegExp;
}
