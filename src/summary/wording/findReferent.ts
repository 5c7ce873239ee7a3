import { classifyNames, findHead, type NameClass } from '../../annotate/names/classifyNames.ts';
import { type Gender, genderOf, isPersonNoun } from '../../annotate/names/personNouns.ts';
import { isSpeechVerb } from '../../annotate/quotations/speechVerbs.ts';
import { textTokens } from '../../annotate/tokens/textTokens.ts';
import { foldWhiteSpace } from '../../annotate/words/foldWhiteSpace.ts';
import { isFunctionWord, isPreposition } from '../../annotate/words/functionWords.ts';
import type { Token } from '../../annotate/words/tokens.ts';
import type { Addition, AnnotatedArticle, NameMention, Sentence } from '../../model.ts';
import { findFullestForm } from './findFullestForm.ts';

/** How far back a person may have been named: sentences, and paragraphs. */
const reach = 3;

/**
 * Whom the pronoun that is a sentence's subject, or the speaker of its words, stands for, as an addition after it: "She
 * [Precious Stephens] was fired". Null wherever the article leaves a doubt, and for all other pronouns.
 *
 * Certain is "he" or "she" where going back to the nearest sentence that speaks of anyone there is exactly one whom the
 * article shows to be a person, and neither there nor on the way another name that may be one or a noun for one person;
 * and "it" with a verb of saying where the sentence before tells what one organization said. A centering heuristic in the
 * manner of Grosz, Joshi and Weinstein (1995), for precision: blind to persons named by a plural or without a noun.
 */
export function findReferent(sentence: Sentence, article: AnnotatedArticle): Addition | null {
  const pronoun = findPronoun(sentence, article);
  if (!pronoun) return null;
  const names = classesOf(article);
  const key =
    pronoun.lower === 'it' ? findSpeaking(sentence, article, names) : findPerson(sentence, article, names, pronoun);
  if (key === null || sentence.names.some((name) => name.key === key)) return null;
  const evidence = findFullestForm(article, key);
  if (!evidence) return null;
  const folded = foldWhiteSpace(article.text.slice(sentence.start, pronoun.end));
  return { at: folded.length, text: foldWhiteSpace(article.text.slice(evidence.start, evidence.end)), evidence };
}

const classes = new WeakMap<AnnotatedArticle, ReadonlyMap<string, NameClass>>();

function classesOf(article: AnnotatedArticle): ReadonlyMap<string, NameClass> {
  const known = classes.get(article) ?? classifyNames(article);
  classes.set(article, known);
  return known;
}

/** The first "he" or "she" outside quotations, or "it" at the start, where it is a subject that nothing before explains. */
function findPronoun(sentence: Sentence, article: AnnotatedArticle): Token | null {
  const tokens = textTokens(article.text, sentence);
  const words = tokens.filter((token) => token.kind !== 'sign' && !isQuoted(sentence, token.start));
  const first = words[0];
  if (!first) return null;
  if (first.lower === 'it') return tokens[0] === first && isSpeechVerb(words[1]?.lower ?? '') ? first : null;
  const at = words.findIndex(({ lower }) => lower === 'he' || lower === 'she');
  const pronoun = words[at];
  if (!pronoun || words.some(({ lower }) => isOfOther(lower, genderOfPronoun(pronoun.lower)))) return null;
  if (at > 0) {
    const [before, after] = [words[at - 1]!, words[at + 1]];
    const sign = tokens[tokens.indexOf(pronoun) - 1]!;
    const isSpeaker = isSpeechVerb(after?.lower ?? '') && /[,”"’]/.test(sign.text);
    const isReported = isSpeechVerb(before.lower === 'that' ? (words[at - 2]?.lower ?? '') : before.lower);
    const isLed = sign.text === ',' && leads(words[0]!.lower);
    const isEarly = words.slice(0, at).every(({ lower }) => isFunctionWord(lower));
    if (!(isSpeaker || isReported || isLed || isEarly)) return null;
  }
  const isBefore = ({ start }: { readonly start: number }) => start < pronoun.start;
  if (words.filter(isBefore).some(({ lower }) => isPersonNoun(singularOf(lower)))) return null;
  const names = classesOf(article);
  const explains = (name: NameMention) => isBefore(name) && names.get(name.key)?.kind !== 'thing';
  const isOwn = (name: NameMention) =>
    !sentence.quotations.some((part) => part.start <= name.start && name.start < part.end);
  return sentence.names.some((name) => isOwn(name) && explains(name)) ? null : pronoun;
}

function isQuoted({ quotations }: Sentence, at: number): boolean {
  return quotations.some(({ start, end }) => start <= at && at < end);
}

function leads(word: string): boolean {
  return isPreposition(word) || /^(?:when|while|although|though|because|if|until|as|following)$/.test(word);
}

function genderOfPronoun(word: string): Gender | null {
  if (/^(?:he|him|his|himself|he's|he'd)$/.test(word)) return 'male';
  return /^(?:she|her|hers|herself|she's|she'd)$/.test(word) ? 'female' : null;
}

function isOfOther(word: string, gender: Gender | null): boolean {
  const other = genderOfPronoun(word);
  return other !== null && other !== gender;
}

function singularOf(word: string): string {
  return word.replace(/'s$/, '');
}

/** The key of the one person of whom the sentences before speak last; null where they leave a doubt. */
function findPerson(
  sentence: Sentence,
  article: AnnotatedArticle,
  names: ReadonlyMap<string, NameClass>,
  { lower }: Token,
): string | null {
  const gender = genderOfPronoun(lower)!;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - reach); i -= 1) {
    const before = article.sentences[i]!;
    if (sentence.paragraph - before.paragraph > reach) return null;
    if (speaksOfAnother(before, article, gender)) return null;
    const keys = [...new Set(before.names.map(({ key }) => key))];
    const known = (key: string) => names.get(key)!;
    const persons = keys.filter((key) => known(key).kind !== 'thing');
    const speaks = ({ key, end }: NameMention) =>
      known(key).kind === 'thing' &&
      isSpeechVerb(textTokens(article.text, before).find(({ start }) => start >= end)?.lower ?? '');
    if (before.names.some(speaks)) return null;
    if (namesAnother(before, article, gender)) return null;
    if (persons.length === 0) continue;
    const candidates = persons.filter((key) => known(key).gender === null || known(key).gender === gender);
    const [only] = candidates;
    const isCertain = candidates.length === 1 && known(only!).kind === 'person';
    return isCertain && (persons.length === 1 || known(only!).gender === gender) ? only! : null;
  }
  return null;
}

/** Whether a sentence speaks of one person of that gender without a name, or of one of the other by a pronoun. */
function namesAnother(sentence: Sentence, article: AnnotatedArticle, gender: Gender): boolean {
  return textTokens(article.text, sentence).some((token) => {
    if (isOfOther(token.lower, gender)) return true;
    const noun = singularOf(token.lower);
    if (!isPersonNoun(noun)) return false;
    const told = genderOf(noun);
    return (told === null || told === gender) && !sentence.names.some((name) => saysOf(name, token, article.text));
  });
}

/**
 * Whether a sentence has a pronoun of that gender in a quotation, before its first name or as an object, or is part of a
 * dialogue.
 */
function speaksOfAnother(sentence: Sentence, article: AnnotatedArticle, gender: Gender): boolean {
  const tokens = textTokens(article.text, sentence);
  if (tokens.some(({ lower }) => /^(?:replied|asked|responded|interjected|retorted)$/.test(lower))) return true;
  const first = sentence.names.find(({ start }) => !isQuoted(sentence, start))?.start ?? sentence.start;
  return tokens.some(({ lower, start }, i) => {
    if (genderOfPronoun(lower) !== gender) return false;
    const next = tokens[i + 1];
    const isObject = lower === 'him' || (lower === 'her' && (next?.kind !== 'word' || isFunctionWord(next.lower)));
    return start < first || isObject || isQuoted(sentence, start);
  });
}

/** Whether a noun stands in, right before, or in what is said right behind a name. */
function saysOf(name: NameMention, noun: Token, text: string): boolean {
  if (noun.end > name.start && noun.start < name.end) return true;
  if (noun.end <= name.start) return /^,?\s+$/.test(text.slice(noun.end, name.start));
  const head = findHead(text.slice(name.end, noun.end));
  return head !== null && noun.end === name.end + head.end;
}

/** The key of the organization that the sentence before begins with and that says something there, if it names no other. */
function findSpeaking(
  sentence: Sentence,
  article: AnnotatedArticle,
  names: ReadonlyMap<string, NameClass>,
): string | null {
  const before = article.sentences[sentence.index - 1];
  const [name, ...others] = before?.names ?? [];
  if (!before || !name || names.get(name.key)?.kind !== 'thing') return null;
  const lead = article.text.slice(before.start, name.start);
  const verb = textTokens(article.text, before).find(({ start, kind }) => start >= name.end && kind === 'word');
  if (!/^(?:The\s+)?$/.test(lead) || !verb || !isSpeechVerb(verb.lower)) return null;
  const isPlace = ({ start }: NameMention) =>
    /\b(?:in|at|on|of|from|near)\s+(?:the\s+)?$/.test(article.text.slice(before.start, start));
  return others.every((other) => other.key === name.key || isPlace(other)) ? name.key : null;
}
