import type { PartOfSpeech } from './grammar.ts';

/** Finds the form a dictionary lists. */
export type Lemmatize = (text: string, tag: PartOfSpeech) => string;

/** The longest ending that has a rule of its own. */
export const longestEnding = 6;

/** What a rule is found by: the part of speech, then a whole word or, behind a hyphen, an ending. */
export const wordKey = (lower: string, tag: PartOfSpeech): string => `${tag} ${lower}`;
export const endingKey = (ending: string, tag: PartOfSpeech): string => `${tag} -${ending}`;

/**
 * Lemmas by rules: that of the word itself where it is an exception, otherwise that of its longest ending that has one.
 * A rule is what is to be cut off, as a number of characters, and what to put there instead: `1y`; with `^` before it
 * where capitals stay, with `=` before it where the whole lemma follows.
 */
export function createLemmatizer(rules: ReadonlyMap<string, string>): Lemmatize {
  return (text, tag) => {
    const lower = text.toLowerCase().replace(/[’ʼ＇]/g, "'");
    if (tag === 'NUM' && /\d/.test(text)) return text.replaceAll(',', '');
    let rule = rules.get(wordKey(lower, tag));
    for (let length = Math.min(longestEnding, lower.length); rule === undefined && length >= 0; length -= 1) {
      rule = rules.get(endingKey(lower.slice(lower.length - length), tag));
    }
    return rule === undefined ? text : applyRule(rule, text, lower);
  };
}

function applyRule(rule: string, text: string, lower: string): string {
  if (rule.startsWith('=')) return rule.slice(1);
  const keepsCase = rule.startsWith('^');
  const [, cut = '0', ending = ''] = /^\^?(\d+)(.*)$/s.exec(rule)!;
  const word = keepsCase ? text : lower;
  return word.slice(0, Math.max(0, word.length - Number(cut))) + ending;
}
