/**
 * Whether a word in lower case is a form of a verb that reports what someone said, wrote or showed: "said", "argues",
 * "announced". Present forms that are commoner as nouns ("report", "claims", "notes") are left out.
 */
export function isSpeechVerb(word: string): boolean {
  return speechVerbs.has(word);
}

const irregular =
  'said say says saying told tell tells telling wrote write writes writing read reads swore swears shows showed shown show ' +
  'thinks thought think believe believes held spoke';

const present =
  'acknowledge acknowledges add adds admit admits allege alleges announce announces argue argues assert asserts concede concedes ' +
  'conclude concludes confirm confirms contend contends declare declares deny denies explain explains indicate indicates insist ' +
  'insists maintain maintains recall recalls reply replies reveal reveals suggest suggests warn warns';

const past =
  'accused acknowledged added admitted advised affirmed agreed alleged announced answered argued asked asserted assured begged ' +
  'believed blogged cautioned claimed clarified commented complained conceded concluded confessed confirmed contended countered ' +
  'declared demanded denied described detailed disclosed elaborated emphasised emphasized estimated exclaimed explained ' +
  'expressed indicated informed insisted instructed interjected joked lamented maintained mentioned mused noted observed opined ' +
  'pleaded pledged posted predicted proclaimed promised proposed protested questioned quipped reassured recalled reckoned ' +
  'recommended recounted reiterated remarked reminded replied reported responded retorted revealed screamed shouted signaled ' +
  'signalled speculated stated stressed suggested summarised summarized testified threatened tweeted underlined underscored ' +
  'urged uttered vowed warned whispered wondered yelled';

const speechVerbs: ReadonlySet<string> = new Set(`${irregular} ${present} ${past}`.split(' '));
