/** What scripts add for comfort. Every page does without: nothing here is the only way to anything. */
import { offerCitations } from './citation.ts';
import { listenForKeys } from './keys.ts';
import { revealTargets } from './reveal.ts';
import { offerTheme } from './theme.ts';

offerTheme();
revealTargets();
offerCitations();
listenForKeys();
