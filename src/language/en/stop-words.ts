/**
 * Function words of English: the closed classes (determiners, pronouns, prepositions, conjunctions, auxiliaries)
 * as listed in Quirk et al., A Comprehensive Grammar of the English Language (1985), and contracted forms.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the this that these those each every either neither some any no all both half such what which whose
  i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
  we us our ours ourselves they them their theirs themselves who whom one ones other others another
  about above across after against along amid amidst among amongst around as at before behind below beneath beside besides
  between beyond by despite down during except for from in inside into like near of off on onto out outside over past per
  since than through throughout till to toward towards under underneath until unto up upon via with within without
  and but or nor so yet if because although though while whereas when whenever where wherever whether unless once
  am is are was were be been being do does did doing done have has had having can could may might must shall should will would
  ought not n't ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't shouldn't wasn't weren't won't wouldn't
  i'm you're he's she's it's we're they're i've you've we've they've i'll you'll he'll she'll we'll they'll i'd you'd he'd she'd we'd they'd
  here there how why then now also just only very too more most much many few less least own same again further ever never
  said say says told tell tells`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Words that deny (Quirk et al. 1985, section 10.54–10.59). */
export const negations: ReadonlySet<string> = new Set(
  'not never no none nor neither nobody nothing nowhere without'.split(' '),
);
