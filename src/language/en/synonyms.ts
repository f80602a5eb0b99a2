/**
 * Words that newspapers exchange for one another when they rewrite a report, one group a line, base forms, no word twice: first noun and
 * verb forms of one word that a stemmer leaves apart (derivational links of WordNet 3.1, Princeton University), then synonyms (its synsets,
 * for frequent words of news). A word with another common sense ("charge", "strike", "fire") stands in no group: a wrong match costs more
 * than a missed one. All of WordNet instead made alignment no better and the ranking of the five captures' sentences worse.
 */
const table = `
die death dead
live alive
lose loss
sell sale
choose choice option
decide decision
destroy destruction
construct construction build
grow growth
strong strength strengthen
weak weaken weakness
deep depth deepen
long length lengthen
wide width widen
short shorten shortage
anger angry
speak speech
think thought
believe belief
prove proof
defend defense defensive
expand expansion
extend extension
invade invasion invader
succeed success
describe description
apply application
explain explanation
reveal revelation
repeat repetition
permit permission allow
admit admission
respond response
conclude conclusion
explode explosion explosive blast
collide collision crash
divide division
suspend suspension
reduce reduction
introduce introduction
seize seizure confiscate
fail failure
depart departure
tall height
safe safety
poor poverty
true truth
young youth
free freedom
hot heat
proud pride
able ability
legal legality
economy economic
politics political politician
president presidential presidency
minister ministry ministerial
parliament parliamentary
region regional
nation national country
industry industrial
finance financial
history historic historical
technology technological
science scientific scientist
north northern northeast northeastern
south southern southeast southeastern
west western
east eastern
europe european
asia asian
africa african
foreign overseas international
trip visit journey
declaration statement communique
promise pledge vow
partnership cooperation collaboration collaborate cooperate
alliance ally allied
war conflict
kill slay murder
wound injure injury
troop soldier
army military
weapon weaponry arms
attack assault offensive onslaught
bomb bombing
arrest detain apprehend
jail prison imprison incarcerate imprisonment
court tribunal
lawyer attorney
convict conviction
rob robbery robber
steal theft thief
burglary burglar
buy purchase
acquire acquisition takeover
company firm corporation
worker employee
job employment
hire recruit
appoint appointment
resign resignation quit
election electoral
ballot vote
nominate nomination nominee
law legislation
prohibit ban prohibition
approve approval
reject rejection
refuse refusal
agree agreement accord
negotiate negotiation
talk discussion discuss
meet meeting
condemn denounce
criticize criticism critic
praise laud applaud
help assist assistance aid
oppose opposition opponent
protest protester demonstrator
worry concern fear
anxious anxiety
danger dangerous
threat threaten
begin start commence
end finish
continue ongoing
increase rise
fall drop decline decrease
cut slash
bolster reinforce
highlight underscore underline
disclose disclosure
discover discovery
quake earthquake temblor
hurricane cyclone
physician doctor
ill illness sick sickness disease
drug medication
cash money
price cost
profit earnings
budget spending
tariff levy
trade commerce
child kid
infant baby
father dad
mother mom
spouse wife husband
marry marriage wedding wed
film movie
home house
town city
road street highway
leader leadership
chief head
world global worldwide
chance opportunity
change shift
tie relation relationship bond
friend friendship
rival competitor adversary
enemy foe
select selection
obtain get
provide supply
dispatch send
rescue save
attempt try
require need
recent latest
quick fast rapid
difficult hard tough
wealthy rich
important significant crucial
peace peaceful
border frontier
nuclear atomic
sea ocean
study research
newspaper paper
reporter journalist
website site
internet online web
telephone phone
celebrity star
actor actress
win victory
defeat beat
goal aim objective
problem difficulty
reason cause
result outcome
share portion
amount sum
member participant
teacher instructor
student pupil
university college
church cathedral
priest clergyman
dependence depend reliance rely dependent
thank gratitude grateful
welcome greet greeting reception
honor honour
settle settlement
solution solve resolve resolution
excessive excess
harsh severe
show display
sanction penalty
pressure press
slow slowdown
car automobile
plane aircraft airplane
vessel ship
police officer cop
suspect suspected
dismiss sack
nourish nurture
`;

/** Base forms to the first word of their group. */
export const synonyms: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const group = line.split(' ');
      return group.map((word): [string, string] => [word, group[0] ?? word]);
    }),
);
