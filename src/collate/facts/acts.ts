import { isCapital } from '../../language/capitals.ts';
import type { FactWords } from '../../language/fact-words.ts';
import type { LanguagePack } from '../../language/pack.ts';
import { onceFor } from '../../language/remember.ts';
import type { Token, TokenisedText } from '../../language/tokens.ts';
import { isPossessive } from '../../language/possessive.ts';
import { clauseEnd, type Fact, type FactReader } from './fact.ts';

/** Words between a name and its verb: "who", auxiliaries and adverbs. */
const mostBetween = 4;

/**
 * Who did what: a name and a verb in the past, as in "Rossi, who arrived for a visit". Verbs of speech and verbs that mean little without their
 * object are none, and so are verbs before a bare noun ("the palace backed forces"), which may be adjectives.
 */
export const acts: FactReader = (sentence, pack, words) =>
  sentence.tokens.flatMap((agent, index): Fact[] => {
    const act = isName(agent, pack) ? verbAfter(sentence, index, pack, words) : null;
    if (act === null) return [];
    const first = nameStart(sentence, index, pack);
    if (!act.isRelative && !opensClause(sentence, first, pack, words)) return [];
    const doer = pack.countryNames.get(agent.norm) ?? pack.seatsOfGovernment.get(agent.norm) ?? pack.root(agent.norm);
    return [
      {
        key: `${doer} ${act.isPassive ? 'was ' : ''}${pack.root(act.verb.norm)} ${act.particle}`,
        clause: [sentence.tokens[first]?.start ?? 0, clauseEnd(sentence, act.at, pack, words)],
        rest: act.verb.end,
        needs: act.isComplete ? 'no other names' : 'shared words',
      },
    ];
  });

function isName({ text, norm }: Token, { stopWords, personTitles }: LanguagePack): boolean {
  return isCapital(text) && !isPossessive(text) && !stopWords.has(norm) && !personTitles.has(norm);
}

/** Index of the first word of the name and its title, which takes a determiner where it is small: "el canciller Weber". */
function nameStart(
  { text, tokens }: TokenisedText,
  index: number,
  { stopWords, personTitles, speechGrammar }: LanguagePack,
): number {
  let first = index;
  for (let before = tokens[first - 1]; before !== undefined; before = tokens[first - 1]) {
    const gap = text.slice(before.end, tokens[first]?.start);
    const belongs = personTitles.has(before.norm) || (isCapital(before.text) && !stopWords.has(before.norm));
    if (!belongs || !/^\.? $/u.test(gap)) break;
    first -= 1;
  }
  const hasDeterminer =
    !isCapital(tokens[first]?.text ?? '') && speechGrammar.determiners.has(tokens[first - 1]?.norm ?? '');
  return hasDeterminer ? first - 1 : first;
}

/** Whether the name at `first` is a subject: of the sentence, or of a clause that says more than when or where something else was. */
function opensClause(
  { text, tokens }: TokenisedText,
  first: number,
  { speechGrammar, speechVerbs, clauseOpeners }: LanguagePack,
  { subordinators }: FactWords,
): boolean {
  const start = speechGrammar.determiners.has(tokens[first - 1]?.norm ?? '') ? first - 1 : first;
  const before = tokens[start - 1];
  if (before === undefined || subordinators.has(before.norm)) return before === undefined;
  const isBehindStop = /[,;:—–"”’']\s*["“‘']?$/u.test(text.slice(before.end, tokens[start]?.start));
  return isBehindStop || clauseOpeners.has(before.norm) || speechVerbs.has(before.norm);
}

interface Act {
  readonly verb: Token;
  /** Its index. */
  readonly at: number;
  /** Whether "who" stands before it. */
  readonly isRelative: boolean;
  readonly isPassive: boolean;
  /** Whether no object follows. */
  readonly isComplete: boolean;
  /** What ties its object to it: voted *against*, asked *to*; empty where nothing does. */
  readonly particle: string;
}

function verbAfter(
  { text, tokens }: TokenisedText,
  agent: number,
  pack: LanguagePack,
  { isPast, passives, modals, adjuncts }: FactWords,
): Act | null {
  const { auxiliaries, determiners, isAdverb, relativePronouns, agentPreposition } = pack.speechGrammar;
  let [isPassive, isRelative] = [false, false];
  for (let at = agent + 1; at <= agent + 1 + mostBetween; at += 1) {
    const verb = tokens[at];
    if (verb === undefined || isCapital(verb.text)) return null;
    const { norm, start, end } = verb;
    const gap = text.slice(tokens[at - 1]?.end, start);
    if (!(gap === ' ' || (gap === ', ' && relativePronouns.has(norm)))) return null;
    if (pack.negations.has(norm) || modals.has(norm)) return null;
    isPassive ||= passives.has(norm);
    isRelative ||= relativePronouns.has(norm);
    if (relativePronouns.has(norm) || auxiliaries.has(norm) || isAdverb(norm)) continue;
    if (!isPast(norm) || pack.speechVerbs.has(norm) || isLight(norm, pack)) return null;
    const next = tokens[at + 1];
    const isLast = next === undefined || text.slice(end, next.start) !== ' ';
    const isFunction = !isLast && pack.stopWords.has(next.norm) && !determiners.has(next.norm);
    // Who is believed *to be* or asked *to go* has not yet suffered anything.
    const takesNothing = isPassive && (!isFunction || next.norm === agentPreposition);
    const isComplete = takesNothing || isLast || adjuncts.has(next.norm);
    const isBare = !isComplete && /^\p{Ll}/u.test(next.text) && !pack.stopWords.has(next.norm) && !isAdverb(next.norm);
    const isParticle = !isComplete && isFunction;
    return isBare ? null : { verb, at, isRelative, isPassive, isComplete, particle: isParticle ? next.norm : '' };
  }
  return null;
}

function isLight(word: string, pack: LanguagePack): boolean {
  return lightRoots(pack).has(pack.root(word));
}

const lightRoots: (pack: LanguagePack) => ReadonlySet<string> = onceFor(
  ({ lightVerbs, root }) => new Set(Array.from(lightVerbs, root)),
);
