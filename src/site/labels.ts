/**
 * Every fixed word that a page prints, in one place and in plain English. Whatever is not here is quoted from a capture,
 * written by an editor in `content/`, a number or a date.
 */
import type { Credit, DateBasis, Sentence } from '../ingest/article.ts';
import type { Difference, Origin, Utterance } from '../collate/collation.ts';
import type { Source } from '../ingest/source.ts';
import type { Sharing } from './views/copy-map.ts';

/** Figures that `bench/` prints, the one place for them; the about page shows them. */
export { default as accuracy } from '../../docs/accuracy.json' with { type: 'json' };

/** `1 outlet`, `3 outlets`. */
function counted(n: number, one: string, many: string = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

export const site = {
  name: 'Variorum',
  motto: 'One story, every outlet’s own words',
  description:
    'What the outlets agree on, what only one of them reports, where they differ, and whose words they reuse.',
  skip: 'Skip to the text',
  navigation: 'Main',
  stories: 'Stories',
  topics: 'Topics',
  archive: 'Archive',
  sources: 'Sources',
  about: 'How it works',
  feed: 'Feed',
  data: 'Data',
  footer:
    'Every quoted sentence on these pages is a slice of a capture, and one command proves it. The words belong to their publishers.',
};

export const outlets = {
  unknown: 'Outlet not stated',
  /** Mark for narrow places where neither the outlet nor a short file name can serve. */
  unnamed: 'Unnamed',
  noLink: 'no link in the capture',
  annotated: 'annotated',
  noHomepage: 'no homepage known',
};

export const counts = {
  articles: (n: number) => counted(n, 'article'),
  outlets: (n: number) => counted(n, 'outlet'),
  origins: (n: number) => counted(n, 'origin'),
  claims: (n: number) => counted(n, 'statement'),
  differences: (n: number) => counted(n, 'difference'),
  stories: (n: number) => counted(n, 'story', 'stories'),
  atMostOrigins: (n: number) => `at most ${counted(n, 'origin')}`,
  outletsAndOrigins: (outlets: number, origins: number) =>
    `${counted(outlets, 'outlet')}, ${counted(origins, 'origin')}`,
  of: (n: number, all: number) => `${n} of ${all}`,
  percent: (share: number) => `${Math.round(share * 100)} %`,
};

export const front = {
  title: 'Stories by day',
  noDate: 'No date stated',
  differs: 'Differs',
  against: 'against',
  noDifference: 'No difference found',
  oneOutlet: 'one outlet only',
  more: (n: number) => `${n} more`,
  empty: 'No stories yet',
  emptyMend: 'Put captures into content/articles and build again.',
};

export const pager = {
  name: 'Pages of this list',
  before: 'Later',
  after: 'Earlier',
  page: (n: number, last: number) => `Page ${n} of ${last}`,
};

export const ways = {
  name: 'Other ways in',
  outlets: 'By outlet',
  allOutlets: 'all outlets',
  topics: 'By topic',
  allTopics: 'all topics',
  months: 'By month',
  archive: 'archive',
  undated: 'No date stated',
};

export const archive = {
  title: 'Archive',
  note: 'Stories by the month of their event, as far back as the captures go.',
  undated: 'No date stated',
};

export const topicsPage = {
  title: 'Topics',
  note: 'Tags that outlets give, and names for which articles stand together, where two or more stories share them.',
  none: 'No tag and no name is shared by two stories yet.',
};

export const story = {
  noEvent: 'date of the event not stated',
  contents: 'On this page',
  parts: {
    headlines: 'Headlines',
    story: 'The story',
    statements: 'Statements',
    differences: 'Where they differ',
    quotations: 'Who said what',
    map: 'Who shares what',
    sources: 'Sources',
  },
  headlines: 'Headlines, side by side',
  combined: 'The story, in the outlets’ own words',
  combinedNote:
    'Each sentence is quoted from one outlet. Beside it stand all that say the same, under the letter of their origin, the one quoted in bold; open it to read each one’s own wording.',
  everyWording: 'every outlet’s wording',
  onlyWording: 'where it stands',
  claims: 'Statements, outlet by outlet',
  claimsNote: 'One row for each statement, one column for each outlet, columns grouped by origin.',
  claimsListNote: 'One row for each statement, with the outlets that make it; the same words stand once.',
  differences: 'Where they differ',
  differencesNote:
    'Different is not false. Each reading stands in its own sentence; nobody here decides which is right.',
  noDifferences: 'No difference was found. When in doubt, none is shown.',
  quotations: 'Who said what',
  quotationsNote: 'Words between quotation marks, one speaker’s utterance at a time, as each outlet prints them.',
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
  overlap: 'Shared wording, each pair',
  overlapTable: 'Table of shared wording',
  overlapNote:
    'Share of the shorter article’s runs of five words, outside quotations, that the other article has too; in brackets, the share of its sentences that come in the same order. Each leads to the two articles side by side.',
  data: 'This page as data (JSON)',
  claimsTable: 'Statements and outlets as a table (CSV)',
};

export const worksheet = {
  title: 'Worksheet',
  link: 'Worksheet for classrooms, with its answer key',
  how: 'Read the articles first, each at its outlet or as captured. Then answer, and compare with the key on the last sheet.',
  who: 'Who says it?',
  whoNote: 'Tick every outlet that states this, in whatever words. Some of these stand in one article only.',
  differ: 'Who says it otherwise?',
  differNote: 'Another outlet has other words or another number here. Write down which one, and what it has.',
  whose: 'Whose words are they?',
  whoseNote:
    'Where does each article say that its text comes from? Look for credits, and for wording that articles share.',
  key: 'Answer key',
  show: 'Show the answers',
};

export const copyMap = {
  title: 'Who shares what',
  note: 'One column for each article, one block for each sentence, from the article’s first to its last, as high as the sentence is long.',
  picture: 'Each article as a column of its sentences, by what they share; the table below has the numbers.',
  table: 'Sentences of each article, by what they share',
  sentences: 'Sentences',
  all: 'all',
  sharings: {
    differs: 'in a difference',
    across: 'shared with another origin',
    within: 'shared within its origin',
    close: 'close, not the same',
    alone: 'in this article only',
  } satisfies Record<Sharing, string>,
};

export const timeline = {
  picture: 'When it happened, and when each article was published and captured; the table below has the dates.',
};

export const origins = {
  word: 'origin',
  strip: (parts: string) => `Origins and how many articles each: ${parts}`,
  uncredited: 'no credit found',
  notHere: 'not in this folder',
  trace: (n: number, name: string, here: boolean) =>
    `${n} ${n === 1 ? 'traces' : 'trace'} to ${name}: ${here ? 'in' : 'not in'} this folder`,
  noCredit: (n: number) => `${n} with no credit found`,
  evidence: 'Evidence',
  kinds: {
    credit: 'credit line',
    reuse: 'shared wording',
    order: 'same order of sentences',
  } satisfies Record<Origin['evidence'][number]['kind'], string>,
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
  outlets: 'Outlets',
  filter: 'Show',
  wordings: 'Each outlet’s own words',
  inAll: (n: number) => counted(n, 'statement'),
  choice: (name: string, rows: number) => `${name} (${rows})`,
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
    precision: 'less precise',
    scope: 'counts something else',
    reworded: 'reworded',
    shortened: 'shortened',
    translated: 'translated separately',
  } satisfies Record<Difference['outcome'], string>,
};

export const quotations = {
  noSpeaker: 'Speaker not stated',
  flags: {
    reworded: 'reworded',
    shortened: 'shortened',
    translated: 'translated separately',
    phrase: 'phrase',
  } satisfies Record<Utterance['readings'][number]['flags'][number], string>,
  single: (n: number) => `${counted(n, 'utterance')} carried by one outlet only`,
};

export const dates = {
  event: 'Event',
  published: 'Published',
  captured: 'Captured',
  rejected: 'Not taken for the publication date',
  notStated: 'not stated',
  from: (basis: string) => `from ${basis}`,
  bases: {
    sidecar: 'the editor’s notes',
    metadata: 'a metadata line',
    byline: 'the line beside the title',
    dateline: 'the dateline',
    url: 'the address',
    masthead: 'the page’s own clock',
  } satisfies Record<DateBasis, string>,
  eventBases: {
    consensus: 'the articles’ dates brought together',
    single: 'one article’s date',
    published: 'the earliest publication date',
  },
};

export const credits = {
  title: 'Credits',
  none: 'no credit found',
  roles: {
    text: 'text',
    photo: 'photograph',
    mention: 'mentioned',
    venue: 'place of an interview',
  } satisfies Record<Credit['role'], string>,
  line: (agency: string, role: string) => `${agency}, ${role}`,
  inSentence: (agency: string, role: string) => `credit: ${agency}, ${role}`,
};

export const article = {
  asCaptured: 'The article as captured',
  note: 'Everything in the capture, in its own order. Numbered lines are the article’s sentences; grey lines were set aside, each with the rule that did so.',
  titleBasis: { stated: 'headline, as stated', derived: 'no headline in the capture; its first sentence stands in' },
  alsoIn: 'Also in',
  closeTo: 'Close to',
  onlyHere: 'only here',
  setAside: (rule: string) => `set aside: ${rule}`,
  readAs: (field: string, rule: string) => `${field}: ${rule}`,
  fields: {
    title: 'headline',
    standfirst: 'standfirst',
    byline: 'byline',
    dateline: 'dateline',
    published: 'publication date',
    captured: 'capture date',
    tags: 'tags',
    section: 'section',
    credit: 'credit',
    'photo-credit': 'photo credit',
  },
  kinds: { body: 'text', heading: 'subheading', caption: 'caption', summary: 'summary' } satisfies Record<
    Sentence['kind'],
    string
  >,
  inStory: 'In the story',
  facts: 'What the capture states',
  capture: 'Capture',
  digest: 'SHA-256',
  byline: 'Byline',
  tags: 'Tags',
  none: 'none stated',
  missing: 'Carried by others, not found here',
  data: 'This article as data (JSON)',
  sentence: 'Sentence',
  sentences: (n: number) => counted(n, 'sentence'),
  inSentence: (n: number) => `in sentence ${n}`,
};

export const sourcesPage = {
  title: 'Sources',
  outlets: 'Outlets in this folder',
  agencies: 'Credited, but not in this folder',
  agenciesNote:
    'None of their own articles is here; what outlets here took from them cannot be compared with the source.',
  unstated: 'Captures without a stated outlet',
  columns: {
    name: 'Outlet',
    kind: 'Kind',
    articles: 'Articles',
    agency: 'With agency copy',
    alone: 'Said by it alone',
    omitted: 'Left out',
    homepage: 'Homepage',
    creditedBy: 'Credited by',
  },
  kinds: { outlet: 'outlet', agency: 'news agency', 'state media': 'state media' } satisfies Record<
    Source['kind'],
    string
  >,
  itsArticles: 'Its articles',
  adds: 'Said by it alone',
  addsNote: 'Nothing like these sentences was found in the other articles of their story.',
  leavesOut: 'Left out',
  leavesOutNote: 'Two or more other outlets of the story say these; nothing like them was found here.',
  creditedIn: 'Articles that credit it',
  noneFound: 'nothing found',
  moreUnstated: (n: number) => `${counted(n, 'more article')}, all in the archive`,
  share: (n: number, all: number) =>
    `${n} of ${all} ${all === 1 ? 'article credits' : 'articles credit'} an agency or another outlet for text`,
};

export const compare = {
  title: (left: string, right: string) => `${left} and ${right}`,
  link: (left: string, right: string) => `Compare ${left} and ${right}:`,
  note: 'Sentences that say the same stand side by side; a dotted line stands under words at right that the sentence at left has not. What only one of the two has stands alone, in its own place.',
  titles: 'The two headlines',
  text: 'Sentence by sentence',
  close: 'close, not the same',
};

export const mark = { differs: 'differs:', wording: 'worded:', end: 'end' };

export const notFound = {
  title: 'Nothing stands at this address',
  text: 'The story may have been merged with another, or the address mistyped.',
  back: 'All stories',
};

/** What the rules of reading are called on pages, by their names in the data. */
export const ruleWords: Readonly<Record<string, string>> = {
  'above-headline': 'stands above the headline',
  'after-capture': 'later than the capture itself',
  'after-text': 'stands after the text',
  'before-headline': 'stands before the headline',
  'archive-picture': 'date of a picture from the archive',
  'below-headline': 'stands below the headline',
  'below-tag-label': 'stands below the word for tags',
  'below-text': 'stands below the text',
  'beside-date': 'stands beside the date',
  'between-headline-and-text': 'stands between headline and text',
  breadcrumb: 'path through the site',
  byline: 'in its usual form',
  'byline-label': 'the word before a byline',
  'closes-caption': 'closes a caption',
  'contradicts-published-line': 'a labelled date says otherwise',
  copyright: 'copyright notice',
  'credit-line': 'a line of its own that credits',
  'date-line': 'a line that is a date',
  dateline: 'place before the first sentence',
  'end-mark': 'mark of the text’s end',
  furniture: 'button, label or menu of the page',
  headline: 'the line before the text that reads like a headline',
  'list-marker': 'bullet of a list',
  'lead-date': 'date between headline and text',
  masthead: 'name of the outlet',
  'metadata-date': 'date in a line of facts',
  'metadata-line': 'line of facts, not of text',
  'name-below-headline': 'a name below the headline',
  notice: 'notice of the page, not of the article',
  'outside-main-content': 'outside the page’s main text',
  'page-clock': 'the page’s own clock, not the article’s date',
  'page-navigation': 'page numbers and turning',
  'photo-label': 'a label for photographs',
  'promotional-line': 'the outlet’s word for its own article',
  'related-link': 'link to another article',
  'repeated-headline': 'the headline once more',
  'repeated-text': 'the same text once more',
  'same-day-again': 'the same day once more',
  'stray-fragment': 'a fragment that is no sentence',
  'summary-label': 'label of a summary',
  symbols: 'signs without words',
  'tag-label': 'the word before tags',
  'tail-heading': 'heading of what follows the text',
  update: 'when it was updated',
  weather: 'weather',
};

/** A rule in words; one that has none here goes by its own name. */
export const rules = (name: string): string => ruleWords[name] ?? name;

export const about = {
  accuracy: {
    title: 'How often it is right',
    note: 'Measured on texts whose answers people wrote down. Of what is shown, how much is right; of what there is, how much is found. Where both cannot be had, the rules prefer to miss.',
    what: 'What is decided',
    on: 'Measured on',
    right: 'Right, of what is shown',
    found: 'Found, of what there is',
    measured: 'Measured on',
  },
  title: 'How it works',
  setAside: {
    title: 'Set aside',
    note: 'These files of the folder, or parts of them, are not on this site: each with the reason and how to mend it.',
    more: (n: number) => `And ${n} more, in the data.`,
    data: 'All that was set aside as data (JSON)',
  },
  standfirst:
    'Variorum reads a folder of news captures, finds those that report the same event, and sets them side by side. It quotes; it never writes a sentence about the news.',
  parts: [
    {
      id: 'method',
      title: 'The method',
      paragraphs: [
        'Every step is a fixed rule or a count. The same captures give the same pages, on any machine, without a network.',
      ],
      points: [
        [
          'Reading',
          'A capture is cut into sentences. Headline, byline, dates and credits are read where the capture states them. Menus, buttons and notices are set aside, each by a rule with a name; the article’s page shows all of it.',
        ],
        [
          'Grouping',
          'Articles stand together when they share rare words, names, time and place. Who is in the news weighs less than what happened: the same people met more than once.',
        ],
        [
          'Statements',
          'Sentences of different outlets that say the same are one statement. Words count by how rare they are inside the story, so that what everyone prints does not join everything.',
        ],
        [
          'Origins',
          'Outlets that credit one agency, or share its wording outside quotations, count as one origin. Three rewritings of one report are one origin, not three confirmations. The number is an upper bound: it always says “at most”.',
        ],
        [
          'Differences',
          'Inside one statement, numbers, dates, names and quoted words are compared. A vaguer number is “less precise”, not a conflict; numbers that count different things are said to do so.',
        ],
        [
          'The story in the outlets’ own words',
          'Statements that most origins carry come first in choice and stand in the articles’ own order. Each is printed as one outlet wrote it.',
        ],
      ],
    },
    {
      id: 'reading-the-page',
      title: 'Reading a story page',
      paragraphs: [],
      points: [
        ['Letters', 'A, B, C … name the origins of one story. Articles with the same letter trace to the same origin.'],
        [
          'Outlines',
          'Dashed: the origin’s own article is not in the folder. Solid: it is. Dotted outline and hatched bar: no credit was found.',
        ],
        [
          'Marked words',
          'A shaded word belongs to a difference. A dotted line stands under words that the outlet printed first has not.',
        ],
        ['Not found', 'Nothing like the statement was found in that article. The outlet may have said it elsewhere.'],
      ],
    },
    {
      id: 'proof',
      title: 'How the proof works',
      paragraphs: [
        'Each quoted passage carries the number of its capture and the place where it begins and ends. One command reads the finished site again, cuts those places out of the captures, and compares them letter by letter; runs of white space count as one space. Any other text on a page must be one of the fixed labels, a name, a number or a date. The command fails otherwise, and so do the tests.',
        'Each article’s page names its capture’s file and SHA-256 digest, so that anyone who has the capture can check it.',
      ],
      points: [],
    },
    {
      id: 'never-decided',
      title: 'What is never decided',
      paragraphs: [],
      points: [
        ['Who is right', 'Outlets differ; the page shows how. It does not call a reading false.'],
        [
          'Who took from whom',
          'Shared wording is shown as shared wording. A direction is named only where a credit or a date states it.',
        ],
        [
          'What is not stated',
          'A missing date, outlet, speaker or link stays missing. Nothing is guessed to fill a gap.',
        ],
      ],
    },
    {
      id: 'limits',
      title: 'Limits',
      paragraphs: [
        'Rules miss things. A statement may stand in an article in words too far from the others’ to be recognised, and is then shown as said by one outlet only. A sentence that says several things is compared as a whole or by its clauses. An origin that no one credits cannot be seen.',
        'The links printed here come from the captures or from an editor’s notes. Where neither has one, the page says so.',
      ],
      points: [],
    },
  ] as readonly {
    id: string;
    title: string;
    paragraphs: readonly string[];
    points: readonly (readonly [term: string, text: string])[];
  }[],
};
