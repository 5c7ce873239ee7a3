/** Whether a word in lower case is a determiner: "the", "an", "their". */
export function isDeterminer(word: string): boolean {
  return determiners.has(word);
}

/** Whether a word in lower case is a preposition: "of", "during". */
export function isPreposition(word: string): boolean {
  return prepositions.has(word);
}

/** Whether a word in lower case is a pronoun that stands for a noun named elsewhere: "she", "their", "themselves". */
export function isPronoun(word: string): boolean {
  return pronouns.has(word);
}

/** Whether a word in lower case is a form of an auxiliary or modal verb: "was", "hadn't", "will". */
export function isAuxiliary(word: string): boolean {
  return auxiliaries.has(word) || (word.endsWith("n't") && auxiliaries.has(word.slice(0, -3)));
}

/** Whether a word in lower case belongs to the grammar and not to what is talked about: any of the above, and adverbs like "not". */
export function isFunctionWord(word: string): boolean {
  return (
    determiners.has(word) ||
    prepositions.has(word) ||
    pronouns.has(word) ||
    conjunctions.has(word) ||
    adverbs.has(word) ||
    isAuxiliary(word)
  );
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const determiners = list(
  'a an the this that these those my your his her its our their whose some any no every each either neither both all such what which',
);
const prepositions = list(
  'about above across after against ahead along alongside amid among amongst around as at before behind below beneath beside besides ' +
    'between beyond by despite down during except for from in including inside into like near of off on onto out outside over past ' +
    'per since than through throughout till to toward towards under underneath until unto up upon via with within without',
);
const pronouns = list(
  'i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they ' +
    'them their theirs themselves this that these those who whom whose which what someone anyone everyone nobody anybody somebody ' +
    'everybody nothing something anything everything none',
);
const auxiliaries = list(
  'am is are was were be been being has have had having do does did doing will wo would shall sha should can ca cannot could may might must ' +
    "ought need he's she's it's that's they're we're i'm you're they've we've i've he'd she'd they'd",
);
const conjunctions = list(
  'and or but nor so yet because if although though unless while whereas when whenever where wherever whether until who whom whose ' +
    'which that how why once',
);
const adverbs = list(
  'not never also then there here now just still already again only even too very more most less least much many few often soon later ' +
    'earlier ago however instead meanwhile moreover therefore thus hence otherwise rather quite almost perhaps maybe yes no always ' +
    'sometimes yesterday today tomorrow tonight recently allegedly reportedly apparently further together apart away back twice',
);
