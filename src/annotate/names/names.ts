import type { Range } from '../../model.ts';
import { isSentenceOpener } from '../sentences/sentenceOpeners.ts';
import { isFunctionWord } from '../words/functionWords.ts';
import { findTokens, type Token } from '../words/tokens.ts';
import { type FoundName, linkNames } from './nameKeys.ts';
import { bare, findRuns, isConnector, isInitial, isNameWord, type Run, wordsOf } from './nameRuns.ts';
import { isPersonTitle } from './personTitles.ts';

/** How the article writes its words inside plain sentences. */
interface Usage {
  readonly lower: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
  /** Whole runs that begin inside a sentence. */
  readonly runs: ReadonlySet<string>;
}

/**
 * The proper names of an article, one list for each sentence, in order: runs of capitalised words, with "of" and the
 * like between them. A sentence's first word counts only if the article capitalises it elsewhere too or the name goes on
 * behind it. Lines in capitals and headlines in title case give only names that plain sentences give as well.
 * Titles stay in the text and fall from the key. Weekdays and months are no names.
 * Blind spot: names without capitals, and names joined by "and" are two unless "of" came before.
 */
export function findNames(text: string, sentences: readonly Range[]): FoundName[][] {
  const tokens = sentences.map((sentence) => findTokens(text, sentence));
  const isPlain = tokens.map((list) => !isTitleCase(list));
  const usage = readUsage(tokens.filter((_, i) => isPlain[i]));
  const plain = tokens.map((list, i) =>
    isPlain[i] ? findRuns(list).flatMap((run) => trimRun(list, run, usage) ?? []) : [],
  );
  const known = new Set<string>();
  plain.forEach((runs, i) => {
    for (const run of runs) known.add(wordsOf(tokens[i]!, run));
  });
  const runs = plain.map((found, i) => (isPlain[i] ? found : findKnown(tokens[i]!, known)));
  return linkNames(
    text,
    runs.map((list, i) => list.map(({ first, last }) => tokens[i]!.slice(first, last + 1))),
  );
}

/** Whether nearly all words that could be in lower case are capitalised, as in a headline. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && !isFunctionWord(token.lower));
  const capitals = words.filter((token) => token.isCapital).length;
  const shouted = tokens.filter(
    (token) => token.kind === 'word' && token.text.length > 1 && token.text === token.text.toUpperCase(),
  );
  const stopped = /^[.!?]$/.test(tokens.at(-1)?.text ?? '');
  if (words.length > 2 && shouted.length > tokens.length * 0.7) return true;
  return words.length >= (stopped ? 7 : 5) && capitals >= words.length * (stopped ? 0.95 : 0.8);
}

function readUsage(sentences: readonly (readonly Token[])[]): Usage {
  const lower = new Set<string>();
  const capital = new Set<string>();
  const runs = new Set<string>();
  for (const tokens of sentences) {
    for (const run of findRuns(tokens)) if (!isInitial(tokens, run.first)) runs.add(wordsOf(tokens, run));
    tokens.forEach((token, i) => {
      if (token.kind !== 'word') return;
      if (!token.isCapital) lower.add(token.lower);
      else if (!isInitial(tokens, i)) capital.add(bare(token));
    });
  }
  return { lower, capital, runs };
}

/** Drops words at the start that are capitalised for their place only; null where nothing, or only a title, is left. */
function trimRun(tokens: readonly Token[], { first, last }: Run, usage: Usage): Run | null {
  let from = first;
  if (isInitial(tokens, from) && !isOwnName(tokens, from, last, usage)) {
    from += 1;
    while (from <= last && !isNameWord(tokens, from)) from += 1;
  }
  if (from > last) return null;
  const words = tokens.slice(from, last + 1).filter((token) => token.kind === 'word');
  const isShout = words.length > 3 && words.every((token) => token.text === token.text.toUpperCase());
  const isTitle = words.every((token) => isPersonTitle(token.lower) || isConnector(token.lower));
  const isLetter = words.length === 1 && words[0]!.text.length === 1;
  return isShout || isTitle || isLetter ? null : { first: from, last };
}

/** Whether the first word of a sentence would be capitalised inside one too. */
function isOwnName(tokens: readonly Token[], i: number, last: number, usage: Usage): boolean {
  const token = tokens[i]!;
  const word = bare(token);
  if (usage.capital.has(word) && !isSentenceOpener(token.text)) return true;
  if (token.text.length > 1 && token.text === token.text.toUpperCase() && /^\p{L}+$/u.test(token.text)) return true;
  if (isFunctionWord(token.lower) || usage.lower.has(word)) return isPersonTitle(token.lower) && last > i;
  if (isSentenceOpener(token.text) || /..ly$/.test(token.lower)) return false;
  return last > i && !usage.runs.has(wordsOf(tokens, { first: i + 1, last }));
}

/** The longest runs whose words are those of a known name, in whatever case the line has them. */
function findKnown(tokens: readonly Token[], known: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]!.isCapital) continue;
    for (let last = Math.min(tokens.length - 1, i + longestName); last >= i; last--) {
      if (tokens[last]!.kind !== 'word' || !known.has(wordsOf(tokens, { first: i, last }))) continue;
      runs.push({ first: i, last });
      i = last;
      break;
    }
  }
  return runs;
}

/** In tokens, less one. */
const longestName = 9;
