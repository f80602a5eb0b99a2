/** Words of the story page and its parts. */
import type { Decision } from '../../cluster/story.ts';
import type { Difference, Origin, Sourcing, Utterance } from '../../collate/collation.ts';
import { counted } from './counted.ts';

export const story = {
  noEvent: 'date of the event not stated',
  /** Of a story too large for every article to be compared with every other. */
  partlyCompared: (compared: number, all: number) =>
    `${compared} of ${all} articles were compared sentence by sentence; the others joined their statements by the sentences most like theirs.`,
  contents: 'On this page',
  parts: {
    headlines: 'Headlines',
    story: 'The story',
    statements: 'Statements',
    differences: 'Where they differ',
    quotations: 'Who said what',
    map: 'Who shares what',
    overlap: 'Any two compared',
    sources: 'Sources',
  },
  headlines: 'Headlines, side by side',
  combined: 'The story, in the outlets’ own words',
  combinedNote:
    'Each sentence is quoted from the outlet in bold; with it stand all others that say the same, under the letters of their origins. Open “Every outlet’s wording” to read them side by side. Where the outlets share little, what one alone states stands between.',
  everyWording: 'Every outlet’s wording',
  onlyWording: 'Where it stands',
  claims: 'Statements, outlet by outlet',
  claimsNote:
    'One row for each statement, one column for each outlet, columns grouped by origin. Where a sentence attributes what it states, that stands below it.',
  claimsListNote:
    'One row for each statement, with the outlets that make it; the same words stand once. Where a sentence attributes what it states, that stands below it.',
  statesAlone: 'What it states',
  statesAloneNote: 'No other article here reports it. Each sentence leads to its place in the article as captured.',
  differences: 'Where they differ',
  differencesNote:
    'Different is not false. Each reading stands in its own sentence; nobody here decides which is right.',
  noDifferences: 'No difference was found. When in doubt, none is shown.',
  quotations: 'Who said what',
  quotationsAloneNote: 'Words between quotation marks, one speaker at a time.',
  quotationsNote:
    'Words between quotation marks, one speaker’s utterance at a time, as each outlet prints them, and sentences that report them without the marks.',
  noQuotations: 'No quotation is carried by more than one outlet.',
  sources: 'Sources',
  together: 'Why these articles stand together',
  togetherNote: 'Each article with the member most like it and what the two share.',
  togetherColumns: {
    article: 'Article',
    nearest: 'Most like',
    score: 'Likeness',
    names: 'Shared names',
    terms: 'Shared words',
  },
  alone: 'Why this article stands alone',
  nearMisses: 'Nearest article of another story',
  nearMissesNote:
    'For each article the one of another story that is most like it, and what spoke against putting the two together: the days between them, and what the other one alone has.',
  nearMissColumns: {
    article: 'Article',
    other: 'Nearest elsewhere',
    score: 'Likeness',
    days: 'Days apart',
    names: 'Names it alone prints',
    terms: 'Words it alone leads with',
  },
  daysUnknown: 'not stated',
  sameText: 'same text as',
  overlap: 'Shared wording, each pair',
  overlapTable: 'Table of shared wording',
  overlapNote:
    'Share of the shorter article’s runs of five words, outside quotations, that the other article has too; in brackets, the share of its sentences that come in the same order. Each leads to the two articles side by side.',
  overlapMany: 'Shared wording',
  overlapManyNote:
    'For each article the one that shares most wording with it, and what it shares with the one that the headline is from. Share of the shorter article’s runs of five words, outside quotations, that the other has too; in brackets, the share of its sentences that come in the same order. A link leads to the two side by side.',
  overlapColumns: {
    article: 'Article',
    nearest: 'Most in common with',
    with: (siglum: string) => `In common with ${siglum}`,
  },
  data: 'This page as data (JSON)',
  claimsTable: 'Statements and outlets as a table (CSV)',
};

/** What a newcomer sees first: how much the articles share, where they part, and whose words they are. */
export const glance = {
  agree: 'They agree',
  inAll: (n: number) => `${counted(n, 'statement')} in every article`,
  inSeveral: (n: number) => `${counted(n, 'statement')} in several`,
  nothingShared: 'no statement found in two of them',
  differ: 'They differ',
  alone: 'Only one has',
  inOne: (n: number, siglum: string) => `${n} in ${siglum}`,
  nothingAlone: 'nothing that no other has',
  words: 'Whose words',
};

/** What an editor decided in `overrides.yaml`. */
export const decisions = {
  title: 'Decided by an editor',
  kinds: {
    merge: 'one story',
    split: 'kept apart',
    'same origin': 'one origin',
    'not the same quotation': 'not one utterance',
  } satisfies Record<Decision['kind'], string>,
  from: 'from',
};

export const origins = {
  word: 'origin',
  strip: (parts: string) => `Origins and how many articles each: ${parts}`,
  uncredited: 'no credit found',
  originalHere: 'original here',
  originalElsewhere: 'original not here',
  evidence: 'Evidence',
  /** Of an origin of many articles, after what binds them most; two articles may share wording and order, too. */
  moreEvidence: (n: number) => `${counted(n, 'more piece')} of evidence, all in the data`,
  kinds: {
    credit: 'credit line',
    reuse: 'shared wording',
    order: 'same order of sentences',
    editor: 'an editor’s decision',
  } satisfies Record<Origin['evidence'][number]['kind'], string>,
};

/** What editing made of one text, article by article of an origin. */
export const edits = {
  title: 'Cut and added',
  dropped: (n: number) => `in others of this origin, not here: ${n}`,
  added: (n: number) => `here alone: ${n}`,
  reworded: (n: number) => `${counted(n, 'sentence')} in other words`,
  cutOff: 'capture breaks off',
  tooMany: 'Cut and added: too many articles to list here, all in the data',
};

export const claims = {
  statement: 'Statement',
  number: (n: number) => `Statement ${n}`,
  groups: {
    all: 'All agree',
    differ: 'Outlets differ',
    several: 'Several agree',
    one: 'Only one outlet',
  },
  groupNotes: {
    all: 'every outlet says it, and no difference was found',
    differ: 'two or more say it, and a number, a date, a name or the wording of a quotation differs',
    several: 'two or more say it, and no difference was found',
    one: 'nothing like it was found in the other articles',
  },
  cells: {
    lead: 'quoted at left',
    same: 'same words',
    reworded: 'reworded',
    differs: 'differs',
    related: 'close, not the same',
    missing: 'not found',
  },
  attributed: {
    named: 'attributed to a named source:',
    'state media': 'attributed to state media:',
    outlet: 'attributed to another outlet or agency:',
    unnamed: 'attributed to unnamed people:',
  } satisfies Record<Exclude<Sourcing['kind'], 'itself'>, string>,
  outlets: 'Outlets',
  filter: 'Show',
  wordings: 'Each outlet’s own words',
  inAll: (n: number) => counted(n, 'statement'),
  choice: (name: string, rows: number) => `${name} (${rows})`,
  more: (n: number) => counted(n, 'more statement'),
  moreWordings: (n: number) => counted(n, 'more wording'),
  /** Name of the table with the rows that are folded. */
  rest: (group: string) => `${group}, continued`,
  everything: 'Everything',
};

export const differences = {
  kinds: {
    number: 'Number',
    date: 'Date',
    name: 'Name',
    quotation: 'Quoted words',
    wording: 'Wording',
  } satisfies Record<Difference['kind'], string>,
  outcomes: {
    conflict: 'differs',
    'differs from siblings': 'unlike the others',
    precision: 'less precise',
    scope: 'counts something else',
    reworded: 'reworded',
    shortened: 'shortened',
    translated: 'translated separately',
  } satisfies Record<Difference['outcome'], string>,
  number: (n: number) => `Difference ${n}`,
  more: (n: number) => counted(n, 'more difference'),
};

export const quotations = {
  noSpeaker: 'Speaker not stated',
  paraphrased: 'reported without quotation marks',
  flags: {
    reworded: 'reworded',
    shortened: 'shortened',
    translated: 'translated separately',
    phrase: 'phrase',
  } satisfies Record<Utterance['readings'][number]['flags'][number], string>,
  number: (n: number) => `Quotation ${n}`,
  moreSpeakers: (n: number) => counted(n, 'more speaker'),
  single: (n: number) => `${counted(n, 'utterance')} carried by one outlet only`,
};
