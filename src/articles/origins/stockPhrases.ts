/**
 * Whether a sentence is one of those that reporters write alike without having read one another: the police's appeal, the
 * penalty that a law sets and the charge in its words, the refusal to comment, what always happens after an accident. English only.
 */
export function isStockPhrase(sentence: string): boolean {
  return stockPhrases.some((pattern) => pattern.test(sentence));
}

const stockPhrases = [
  /\b(?:any(?:one|body)|(?:people|persons|those|witnesses|residents)) (?:\w+ ){0,3}(?:with|who (?:has|have|may have|saw|witnessed)|having) (?:\w+ ){0,4}(?:information|details|knowledge|footage)\b/i,
  /\b(?:call|contact|dial|phone)(?:ed|ing|s)? (?:[\w'’]+ ){0,8}(?:on|at|by dialing|anonymously)? ?\(?\+?\d[\d() -]{2,}/i,
  /\bcrime ?stoppers\b/i,
  /\b(?:pronounced|declared) dead\b/i,
  /\b(?:taken|rushed|transported|airlifted|brought) to (?:an? |the )?(?:\w+ ){0,3}hospitals?\b/i,
  /\b(?:investigation|inquiry|probe)\b.{0,60}\b(?:under ?way|ongoing|continu(?:es|ing)|launched|opened)\b/i,
  /\b(?:under|still) investigation\b/i,
  /\b(?:up to|maximum (?:sentence|penalty)|minimum (?:sentence|penalty)|no more than|not more than|between)\b.{0,60}\b(?:years?|life|months?) (?:\w+ )?(?:in|behind|of) (?:\w+ )?(?:prison|jail|bars|imprisonment)\b/i,
  /\b(?:is|was|were|are|been|being|also|now|faces?|facing) (?:also )?charge[sd]\b/i,
  /\b(?:if|when) (?:found guilty|convicted)\b/i,
  /\b(?:did not|didn['’]t|has not|have not|could not|couldn['’]t|had not)\b.{0,40}\b(?:respond|reply|return|be reached|comment)/i,
  /\b(?:declined|refused) to (?:comment|be interviewed|be named|discuss)\b/i,
  /\bno (?:arrests|injuries|casualties|deaths|further details)\b.{0,40}\b(?:made|reported|available|released|given)\b/i,
  /\b(?:presumed|considered) innocent\b/i,
  /\b(?:not authori[sz]ed to (?:speak|discuss|comment)|(?:spoke|speaking) on (?:the )?condition of anonymity)\b/i,
  /\b(?:next of kin|(?:names?|identit(?:y|ies)) (?:\w+ ){0,4}(?:not (?:been )?released|withheld))\b/i,
];
