import type { AttributionWords } from '../attribution-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/**
 * Attribution in news English: verbs of Pareti, A Database of Attribution Relations (2012), that take a statement as their object, and the kinds of
 * source that the agencies' handbooks tell apart (AP, "Anonymous sources"; Reuters, Handbook of Journalism, "Sourcing").
 */
export const attribution: AttributionWords = {
  nounFirst: false,
  // Without forms that are nouns as often: states, reports, claims, notes.
  verbs: words(
    `say says said saying tell tells told telling add adds added adding stated stating reported noted noting argue argues argued arguing
    claimed claiming warned warning confirm confirms confirmed explained explaining wrote tweeted testified insisted insisting alleged alleging
    estimated asserted acknowledged admitted contended disclosed revealed stressed emphasised emphasized`,
  ),
  people: words(
    `official officials source sources person people aide aides adviser advisers advisor advisors analyst analysts expert experts critic critics
    witness witnesses diplomat diplomats insider insiders spokesman spokeswoman spokesperson representative representatives lawmaker lawmakers
    investigator investigators observer observers executive executives economist economists scientist scientists researcher researchers
    supporter supporters resident residents doctor doctors officer officers lawyer lawyers attorney attorneys historian historians
    officials' authorities others some many somebody someone man woman student students employee employees relative relatives`,
  ),
  bodies: words(
    `police court courts ministry government department agency company university hospital office committee commission administration
    military army navy bank regulator regulators prosecutors union association board council embassy parliament party bureau service
    report statement study survey poll documents document filing lawsuit indictment affidavit`,
  ),
  media: words(
    `newspaper newspapers daily magazine network channel broadcaster television tv website media outlet outlets news agency newswire tabloid paper`,
  ),
  ownedByState: words(`state state-run state-owned state-controlled state-backed official government-run`),
};
