import { hasTag } from '../../lexicon/lexicon.ts';
import { isSpeechVerb } from '../quotations/speechVerbs.ts';
import { isAuxiliary, isFunctionWord } from '../words/functionWords.ts';
import { stem } from '../words/stems.ts';
import { isHyphen, type Token } from '../words/tokens.ts';
import { lowerWords, type ReadUnit, readMeasure } from './measures.ts';
import { looksPlural, singular } from './plurals.ts';

/**
 * The noun that a number counts, from the token after it: the stem of its singular, measures under one name ("km" and
 * "kilometres" are one unit), ages as "year-old". Adjectives are skipped, and so is "of the" ("three of the men").
 * Null where no noun follows. Blind spot: it knows nouns by their plural ending; after a singular number it takes the last word
 * before the phrase ends.
 */
export function findUnit(tokens: readonly Token[], at: number, value: number): ReadUnit | null {
  const token = tokens[at];
  if (!token) return null;
  if (isHyphen(token) && tokens[at + 1]?.kind === 'word') return readCompound(tokens, at + 1);
  const noun = skipPartitive(tokens, at);
  const found = readAge(tokens, noun) ?? readMeasure(tokens, noun) ?? readNoun(tokens, noun, value);
  return found && noun > at ? { ...found, next: at } : found;
}

/** "10-foot", "18-month", "25-year-old", "six-year-olds", "12-person". */
function readCompound(tokens: readonly Token[], at: number): ReadUnit | null {
  const word = tokens[at]!.lower;
  if (isFunctionWord(word) || /^(?:strong|plus|odd|something)$/.test(word)) return null;
  const [hyphen, old] = [tokens[at + 1], tokens[at + 2]];
  if (hyphen && isHyphen(hyphen) && /^olds?$/.test(old?.lower ?? '')) return { unit: `${word}-old`, next: at + 3 };
  return readMeasure(tokens, at) ?? { unit: stem(singular(word)), next: at + 1 };
}

/** "25 years old", "six months of age". */
function readAge(tokens: readonly Token[], at: number): ReadUnit | null {
  const match = /^(years?|months?|weeks?|days?) (old|of age)\b/.exec(lowerWords(tokens, at, 3));
  if (!match) return null;
  return { unit: `${match[1]!.replace(/s$/, '')}-old`, next: at + (match[2] === 'old' ? 2 : 3) };
}

/** Past "or more", "+" and "of the", "of these 30": what is counted is the noun behind. */
function skipPartitive(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === '+') return at + 1;
  if (tokens[at]?.lower === 'or' && /^(?:more|fewer|less|so)$/.test(tokens[at + 1]?.lower ?? '')) return at + 2;
  if (tokens[at]?.lower !== 'of') return at;
  const next = tokens[at + 1];
  if (!next || !/^(?:the|these|those|its|his|her|their|our|my)$/.test(next.lower)) return tokens.length;
  return tokens[at + 2]?.kind === 'number' ? at + 3 : at + 2;
}

/** How many adjectives may stand before the noun. */
const adjectiveLimit = 4;

function readNoun(tokens: readonly Token[], at: number, value: number): ReadUnit | null {
  let last: number | null = null;
  let firstPlural: number | null = null;
  let words = 0;
  for (let i = at; i < tokens.length && words <= adjectiveLimit; i++) {
    const token = tokens[i]!;
    if (isHyphen(token) && i > at) continue;
    if (token.kind !== 'word' || !staysInPhrase(token, i === at)) {
      break;
    }
    words += 1;
    if (tokens[i + 1] && isHyphen(tokens[i + 1]!)) continue;
    if (value !== 1 && looksPlural(token.lower)) {
      if (!/^\p{Lu}/u.test(token.text)) return { unit: stem(singular(token.lower)), next: i + 1 };
      firstPlural ??= i;
    }
    last = i;
  }
  if (firstPlural !== null) return { unit: stem(singular(tokens[firstPlural]!.lower)), next: firstPlural + 1 };
  if (last === null) return null;
  // Said of people without a noun: "12 dead", "three injured".
  if (hasTag(tokens[at]!.lower, 'condition')) return { unit: stem(singular(tokens[at]!.lower)), next: at + 1 };
  return value === 1 ? { unit: stem(singular(tokens[last]!.lower)), next: last + 1 } : null;
}

/** Whether a word can still belong to the phrase of the noun counted. */
function staysInPhrase({ lower }: Token, isFirst: boolean): boolean {
  if (/^(?:more|other|many|such|own)$/.test(lower)) return true;
  if (isFunctionWord(lower) || isAuxiliary(lower) || isSpeechVerb(lower) || hasTag(lower, 'past')) return false;
  return isFirst || !/ed$/.test(lower);
}
