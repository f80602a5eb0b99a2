/** Words about the versions of an article that changed. */
import type { Change } from '../views/versions.ts';
import { counted } from './counted.ts';

const textKinds = {
  reworded: 'reworded',
  removed: 'taken out',
  added: 'put in',
  moved: 'moved here from elsewhere in the text',
} satisfies Record<Change['kind'], string>;

export const versions = {
  title: 'What changed between versions',
  note: 'The outlet changed this article after it was first captured. Only changes of the headline and the text are told, newest first; everything else of the site uses the last version.',
  before: 'Version before',
  after: 'Version after',
  undated: 'capture date not stated',
  digest: 'SHA-256',
  throughout: 'The text was rewritten throughout.',
  nothing: 'Headline and sentences are the same; something else of the capture changed.',
  kinds: { headline: { ...textKinds, reworded: 'headline, reworded' }, text: textKinds },
  more: (n: number) => `${counted(n, 'more change')}, all in the data`,
  data: 'The versions as data (JSON)',
};
