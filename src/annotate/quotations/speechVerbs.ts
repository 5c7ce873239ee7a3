/**
 * Whether a word in lower case is a form of a verb that reports what someone said, wrote or showed: "said", "argues",
 * "announced". Present forms that are commoner as nouns ("report", "claims", "notes") are left out.
 */
export function isSpeechVerb(word: string): boolean {
  return speechVerbs.has(word);
}

const irregular =
  'said say says saying told tell tells telling wrote write writes writing read reads swore swears shows showed shown show ' +
  'thinks thought think believe believes';

const present =
  'acknowledge acknowledges add adds admit admits allege alleges announce announces argue argues assert asserts concede concedes ' +
  'conclude concludes confirm confirms contend contends declare declares deny denies explain explains indicate indicates insist ' +
  'insists maintain maintains recall recalls reply replies reveal reveals suggest suggests warn warns';

const past =
  'acknowledged added admitted advised affirmed alleged announced argued asked asserted assured ' +
  'believed blogged cautioned claimed clarified commented complained conceded concluded confessed confirmed contended countered ' +
  'declared demanded denied disclosed elaborated emphasised emphasized estimated exclaimed explained ' +
  'indicated informed insisted interjected joked lamented maintained mentioned mused noted opined ' +
  'pleaded pledged predicted proclaimed promised quipped reassured recalled reckoned ' +
  'recounted reiterated remarked reminded replied reported retorted revealed shouted signaled ' +
  'signalled speculated stated stressed suggested summarised summarized testified tweeted underlined underscored ' +
  'urged uttered vowed warned whispered wondered yelled';

const speechVerbs: ReadonlySet<string> = new Set(`${irregular} ${present} ${past}`.split(' '));
