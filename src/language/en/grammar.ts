import type { SpeechGrammar } from '../speech-grammar.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

const nounsInLy = words('family assembly ally italy');

/** Closed classes of English (Quirk et al., A Comprehensive Grammar of the English Language, 1985) that stand around a verb of speech. */
export const speechGrammar: SpeechGrammar = {
  labellingVerbs: words(
    'call calls called calling label labels labeled labelled labeling labelling describe describes described describing dub dubs dubbed dubbing brand brands branded branding term terms termed terming denounce denounces denounced denouncing deem deems deemed slam slams slammed slamming blast blasts blasted deride derides derided dismiss dismisses dismissed dismissing characterise characterised characterize characterized characterizing',
  ),
  introducers: words(
    'chant chants cry cries slogan slogans motto refrain words word term phrase read reads reading cried crying mouth mouthed mouthing',
  ),
  participles: words(
    'saying telling adding stating announcing declaring asserting claiming arguing insisting noting explaining replying responding answering asking warning urging admitting acknowledging conceding confirming denying reporting writing tweeting posting commenting remarking calling describing labeling labelling accusing praising criticising criticizing promising pledging vowing citing quoting concluding recalling stressing emphasising emphasizing suggesting predicting testifying shouting joking quipping cautioning complaining reiterating mentioning dubbing demanding chanting wondering musing exclaiming yelling screaming lamenting boasting countering assuring echoing alleging contending slamming blasting dismissing characterizing characterising',
  ),
  singularPronouns: words('he she'),
  otherPronouns: words('i you we they it who which that this these those one'),
  relativePronouns: words('who'),
  clauseOpeners: words(
    'which that who whom whose where when because while although though whereas and but or nor if so than since until',
  ),
  determiners: words(
    'a an the one another two three some several many his her its their our my this that these those both',
  ),
  linkingPrepositions: words('of for from at in with'),
  complementPrepositions: words('of for from at with'),
  officePrepositions: words('of'),
  nameParticles: words('de van von der den la le al el bin di da del dos du'),
  auxiliaries: words(
    'has have had is was were are be been being would will could can may might must should did does do also later then earlier recently already once not never first again still even just too further instead simply often now even previously separately meanwhile',
  ),
  isAdverb: (word) => word.length > 4 && word.endsWith('ly') && !nounsInLy.has(word),
  subjectFollows: false,
  agentPreposition: 'by',
  attributionPhrases: [['according', 'to']],
};
