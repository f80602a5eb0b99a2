/**
 * Irregular forms and their base form: the irregular verbs and plurals of Quirk et al., A Comprehensive Grammar of the English
 * Language (1985), sections 3.11–3.19 and 5.78–5.92, as far as a stemmer does not bring the forms together. Base form first.
 */
const verbs = `
arise arose arisen, awake awoke awoken, bear bore borne, beat beaten, become became, begin began begun, bend bent, bind bound,
bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought, build built, burn burnt, buy bought,
catch caught, choose chose chosen, cling clung, come came, creep crept, deal dealt, dig dug, draw drew drawn, dream dreamt,
drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found,
flee fled, fling flung, fly flew flown, forbid forbade forbidden, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen,
get got gotten, give gave given, go went gone, grind ground, grow grew grown, hang hung, hear heard, hide hid hidden, hold held,
keep kept, kneel knelt, know knew known, lay laid, lead led, lean leant, leap leapt, learn learnt, leave left, lend lent, lie lain,
lose lost, make made, mean meant, meet met, mistake mistook mistaken, overcome overcame, overtake overtook overtaken,
overthrow overthrew overthrown, pay paid, plead pled, prove proven, ride rode ridden, ring rang rung, rise rose risen, run ran,
see saw seen, seek sought, sell sold, send sent, shake shook shaken, shine shone, shoot shot, show shown, shrink shrank shrunk,
sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid, speak spoke spoken, speed sped, spend spent, spill spilt,
spin spun, stand stood, steal stole stolen, stick stuck, sting stung, strike struck stricken, strive strove striven,
swear swore sworn, sweep swept, swell swollen, swim swam swum, swing swung, take took taken, teach taught, tear tore torn,
think thought, throw threw thrown, tread trod trodden, undergo underwent undergone, understand understood, undertake undertook undertaken,
uphold upheld, wake woke woken, wear wore worn, weave wove woven, weep wept, win won, wind wound, withdraw withdrew withdrawn,
withhold withheld, withstand withstood, write wrote written`;

const others = `
die dying, tie tying, man men, woman women, child children, person people,
foot feet, tooth teeth, mouse mice, wife wives, life lives, knife knives, leaf leaves, thief thieves, half halves, crisis crises, basis bases`;

const formsOf = (table: string): [string, string][] =>
  table.split(',').flatMap((entry) => {
    const [base = '', ...forms] = entry.trim().split(/\s+/u);
    return forms.map((form): [string, string] => [form, base]);
  });

/** Past tenses and past participles of irregular verbs to their base form. */
export const irregularVerbs: ReadonlyMap<string, string> = new Map(formsOf(verbs));

/** Lower-case irregular forms to their base form. */
export const irregularForms: ReadonlyMap<string, string> = new Map([...irregularVerbs, ...formsOf(others)]);
