/**
 * Verb forms that introduce or report speech: the verbs of communication of Levin, English Verb Classes and Alternations (1993),
 * classes 37.1–37.9, as far as newspapers use them, and of calling (29.3: dub, label, describe).
 */
export const speechVerbs: ReadonlySet<string> = new Set(
  `say says said saying tell tells told telling add adds added adding state states stated stating
  announce announces announced declare declares declared assert asserts asserted claim claims claimed
  argue argues argued insist insists insisted maintain maintains maintained note notes noted observe observes observed
  explain explains explained reply replies replied respond responds responded answer answers answered
  ask asks asked warn warns warned urge urges urged admit admits admitted acknowledge acknowledges acknowledged
  concede concedes conceded confirm confirms confirmed deny denies denied report reports reported
  write writes wrote tweet tweets tweeted post posts posted comment comments commented remark remarks remarked
  call calls called calling describe describes described describing label labels labeled labelled dub dubs dubbed
  accuse accuses accused praise praises praised criticise criticises criticised criticize criticizes criticized
  promise promises promised pledge pledges pledged vow vows vowed cite cites cited citing quote quotes quoted
  conclude concludes concluded continue continues continued recall recalls recalled stress stresses stressed
  emphasise emphasises emphasised emphasize emphasizes emphasized point points pointed suggest suggests suggested
  predict predicts predicted testify testifies testified shout shouts shouted joke jokes joked quip quips quipped
  demand demands demanded demanding chant chants chanted chanting wonder wonders wondered wondering muse muses mused musing
  exclaim exclaims exclaimed exclaiming yell yells yelled yelling scream screams screamed screaming whisper whispers whispered
  lament laments lamented lamenting boast boasts boasted boasting brag brags bragged counter counters countered countering retort retorts retorted
  instruct instructs instructed assure assures assured assuring inform informs informed advise advises advised scold scolds scolded
  echo echoes echoed echoing proclaim proclaims proclaimed allege alleges alleged alleging contend contends contended contending
  opine opines opined plead pleads pleaded email emails emailed text texts texted sing sings sang singing deem deems deemed
  slam slams slammed slamming blast blasts blasted blasting deride derides derided mock mocks mocked dismiss dismisses dismissed dismissing
  characterise characterises characterised characterize characterizes characterized characterizing
  caution cautions cautioned complain complains complained reiterate reiterates reiterated mention mentions mentioned`
    .split(/\s+/u)
    .filter(Boolean),
);
