/** Words of the annotated article and of two articles side by side. */
import type { Article, Sentence } from '../../ingest/article.ts';
import { counted } from './counted.ts';

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
  outlet: 'Outlet',
  sourceBases: {
    sidecar: 'the notes beside the capture',
    metadata: 'a metadata line',
    url: 'the address',
    masthead: 'the page’s head',
    signature: 'the signature',
  } satisfies Record<NonNullable<Article['source']>['basis'], string>,
  byline: 'Byline',
  authorKinds: { person: 'a person', desk: 'a desk' } satisfies Record<Article['authors'][number]['kind'], string>,
  dateline: 'Dateline',
  section: 'Section',
  tags: 'Tags',
  none: 'none stated',
  missing: 'Carried by others, not found here',
  data: 'This article as data (JSON)',
  sentence: 'Sentence',
  sentences: (n: number) => counted(n, 'sentence'),
  inSentence: (n: number) => `in sentence ${n}`,
};

export const compare = {
  title: (left: string, right: string) => `${left} and ${right}`,
  link: (left: string, right: string) => `Compare ${left} and ${right}:`,
  note: 'Sentences that say the same stand together; a dotted line stands under words of the second that the first has not. What only one of the two has stands alone, in its own place.',
  titles: 'The two headlines',
  same: (n: number) => `${counted(n, 'sentence')} in both`,
  related: (n: number) => `${n} close`,
  only: (n: number, outlet: string) => `${n} in ${outlet} only`,
  wording: 'shared wording',
  others: 'Other pairs of this story',
  all: 'all pairs, with the wording that each shares',
  text: 'Sentence by sentence',
  close: 'close, not the same',
};
