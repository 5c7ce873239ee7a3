import { isNewsOutlet, isOutletName } from '../../lexicon/outletNames.ts';
import type { Range, Sentence } from '../../model.ts';
import { weekdayNumber } from '../dates/calendar.ts';
import { joinTokens } from '../tokens/joinTokens.ts';
import { isAuxiliary } from '../words/functionWords.ts';
import { phraseAfter, phraseBefore } from '../words/nounPhrases.ts';
import { isHyphen, type Token } from '../words/tokens.ts';
import { isSpeechVerb } from './speechVerbs.ts';

/** Where a sentence names a source. */
export interface SourceMention extends Range {
  /** Whether it only points back to an outlet named before: "the newspaper". */
  readonly pointsBack: boolean;
}

/**
 * Whom a sentence names as its source, in order and once each, as noun phrases of at most eight words without article:
 * who said it, what it is "according to", the outlet that was told first, and the statement or post it was said in.
 * Pronouns name nobody. Blind spot: a person who was told something is told apart from an outlet by the look of the name.
 */
export function findCites(text: string, sentence: Pick<Sentence, 'tokens'>): string[] {
  const cites = new Map<string, string>();
  for (const { start, end, pointsBack } of findSources(text, sentence)) {
    const cite = text.slice(start, end).replace(/\s+/g, ' ');
    if (!pointsBack && !cites.has(citeKey(cite))) cites.set(citeKey(cite), cite);
  }
  return [...cites.values()];
}

/** Cites with the same key are one: "Police" and "police", "NOLA.com" and "Nola.com", "The Harbour Times" and "Harbour Times". */
export function citeKey(cite: string): string {
  return cite
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s$/, '');
}

/** The same with their places, those that point back included. */
export function findSources(text: string, sentence: Pick<Sentence, 'tokens'>): SourceMention[] {
  const tokens = joinTokens(sentence.tokens);
  const isQuoted = markQuoted(tokens);
  const found: Range[] = [];
  const add = (phrase: Range | null) => {
    if (phrase) found.push(phrase);
  };
  for (let i = 0; i < tokens.length; i++) {
    if (isQuoted[i]) continue;
    const { lower } = tokens[i]!;
    const after = sourceAt(tokens, i);
    if (after !== null) add(phraseAfter(tokens, after));
    else if (isStatementPlace(tokens, i)) add(phraseAfter(tokens, i));
    else if (isSaying(tokens, i)) {
      const speaker = speakerOf(text, tokens, i);
      add(speaker ?? (/^[,”"]$/.test(tokens[i - 1]?.text ?? '') ? phraseAfter(tokens, i + 1) : null));
      if (/^(?:told|tells|tell)$/.test(lower)) add(outletAt(text, tokens, i + 1));
    } else if (/^(?:reported|reports|writes|notes|understands|claims)$/.test(lower)) {
      add(outletBefore(text, tokens, i) ?? (tokens[i - 1]?.text === ',' ? outletAt(text, tokens, i + 1) : null));
    } else if (leadsToOutlet(tokens, i)) add(outletAt(text, tokens, i + 1));
  }
  return found
    .filter((phrase) => !found.some((other) => phrase.start < other.start && other.end === phrase.end))
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, i, all) => start !== all[i - 1]?.start)
    .map(({ start, end }) => ({ start, end, pointsBack: backReferences.test(text.slice(start, end)) }));
}

/** Nouns that point back to an outlet named before. */
const backReferences =
  /^(?:(?:news )?(?:outlet|publication|site|website|station|broadcaster|magazine)s?|(?:news)?papers?|tabloid|source)$/i;

/** Whether a token is a verb by which someone says something: not "self-confessed", "denied by", "said to be". */
function isSaying(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (!isSpeechVerb(lower) || /ing$/.test(lower) || isReporting(tokens, i)) return false;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  return !(before && isHyphen(before)) && after?.lower !== 'by';
}

/** Who says it; only documents "show" anything. */
function speakerOf(text: string, tokens: readonly Token[], verb: number): Range | null {
  const phrase = phraseBefore(tokens, verb);
  const isShown = /^show/.test(tokens[verb]!.lower);
  return phrase && isShown && !document.test(text.slice(phrase.start, phrase.end)) ? null : phrase;
}

const document =
  /\b(?:documents?|records?|papers?|filings?|data|figures|statistics|survey|polls?|video|footage|images?|photo(?:graph)?s?|e?mails?|letters?|reports?|stud(?:y|ies)|research|analysis|register|accounts|results|transcripts?|logs?|affidavit|complaint|map|evidence)$/i;

/** "reported her to the police": the verb has an object and says nothing of a source. */
function isReporting(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.lower !== 'reported') return false;
  const next = tokens[i + 1];
  if (next === undefined || next.kind === 'sign' || weekdayNumber(next.text) !== null) return false;
  return !/^(?:that|on|in|last|earlier|this|late|early|how|why|at)$/.test(next.lower);
}

/** "speaking to", "in an interview with", "a statement obtained by": where an outlet may follow. */
function leadsToOutlet(tokens: readonly Token[], i: number): boolean {
  const [before, word] = [tokens[i - 1]?.lower ?? '', tokens[i]!.lower];
  if (word === 'by')
    return /^(?:obtained|seen|viewed|reviewed|quoted|interviewed|carried|aired|broadcast|posted)$/.test(before);
  if (word !== 'to' && word !== 'with') return false;
  return /^(?:speaking|spoke|spoken|confirmed|interview|statement|comments|remarks|emailed|e-mail|email|talked|talking|provided|given|shared|released|explained|message)$/.test(
    before,
  );
}

/** Where the source begins that "according to", "as reported by", "citing" or "per" at a token names; null elsewhere. */
function sourceAt(tokens: readonly Token[], i: number): number | null {
  const [word, next, third] = [tokens[i]!.lower, tokens[i + 1]?.lower, tokens[i + 2]];
  if (word === 'according' && next === 'to') return i + 2;
  if (word === 'citing') return i + 1;
  if (/^(?:reported|confirmed|cited|published|seen|reviewed)$/.test(word) && next === 'by') {
    const isSource =
      /^(?:as|first)$/.test(tokens[i - 1]?.lower ?? '') || third?.text === 'The' || isOutletName(third?.text ?? '');
    return isSource ? i + 2 : null;
  }
  if (word !== 'per') return null;
  return next === 'the' || tokens[i + 1]?.isCapital ? i + 1 : null;
}

/** "statement on Facebook", "post on X", "letter from the ministry". */
function isStatementPlace(tokens: readonly Token[], i: number): boolean {
  const [word, preposition, place] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (!/^(?:statement|post|tweet|release|interview|letter|report|thread)$/.test(word.lower) || !place) return false;
  if (!/^(?:on|to|with|from|in)$/.test(preposition!.lower) || !place.isCapital) return false;
  const isLed = tokens
    .slice(Math.max(0, i - 4), i)
    .some((token) => /^(?:in|a|an|its|his|her|their)$/.test(token.lower));
  return isLed && !isAuxiliary(place.lower);
}

function outletBefore(text: string, tokens: readonly Token[], i: number): Range | null {
  const phrase = phraseBefore(tokens, i);
  const name = phrase === null ? '' : text.slice(phrase.start, phrase.end);
  return isNewsOutlet(name) || backReferences.test(name) ? phrase : null;
}

function outletAt(text: string, tokens: readonly Token[], i: number): Range | null {
  const phrase = phraseAfter(tokens, i);
  const name = phrase === null ? '' : text.slice(phrase.start, phrase.end);
  return isOutletName(name) || backReferences.test(name) ? phrase : null;
}

/** For each token whether it lies between double quotation marks: what is quoted attributes nothing. */
function markQuoted(tokens: readonly Token[]): boolean[] {
  let open: string | null = null;
  return tokens.map(({ text, spaced }, i) => {
    if (open === null && (text === '“' || (text === '"' && (spaced || i === 0)))) open = text;
    else if ((open === '“' && text === '”') || (open === '"' && text === '"')) open = null;
    return open !== null;
  });
}
