import { monthNumber, weekdayNumber } from '../dates/calendar.ts';
import { abbreviationKind } from '../sentences/abbreviations.ts';
import { isFunctionWord } from '../words/functionWords.ts';
import { isHyphen, type Token } from '../words/tokens.ts';
import { isPersonTitle } from './personTitles.ts';

/** Tokens `first` to `last` of a sentence, both included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** The runs of capitalised words that may be names, in order, with "of" and the like between them. */
export function findRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!beginsName(tokens, i)) continue;
    const last = endOfRun(tokens, i);
    runs.push({ first: i, last });
    i = last;
  }
  return runs;
}

function beginsName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.text === 'The') return !isInitial(tokens, i) && isNameWord(tokens, i + 1);
  return isNameWord(tokens, i);
}

/** Whether a word can be part of a name: capitalised, not of the grammar, no weekday or month. */
export function isNameWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token?.isCapital || isCalendar(tokens, i)) return false;
  return token.text === 'US' || token.text === 'IT' || !isFunctionWord(token.lower);
}

/** Weekdays and months; "April" is a person's before another capitalised word. */
function isCalendar(tokens: readonly Token[], i: number): boolean {
  const word = bare(tokens[i]!);
  if (/^(?:jan|april|june)$/.test(word) && tokens[i + 1]?.isCapital) return false;
  return monthNumber(word) !== null || weekdayNumber(word) !== null;
}

/** Whether a word in lower case may stand between the words of a name: "of", "de", "von". */
export function isConnector(word: string): boolean {
  return connectors.has(word);
}

const connectors = new Set('of de du del della di da la le al el bin ibn von van der den the y e'.split(' '));
const bodies =
  /^(?:cent(?:er|re)s?|institute|association|campaign|committee|council|foundation|coalition|office|agency|society|fund|department|ministry|organi[sz]ation|movement|alliance|board|commission|union)$/;

function endOfRun(tokens: readonly Token[], first: number): number {
  let last = first;
  let hasOf = false;
  while (!isPossessive(tokens, last)) {
    const next = nextNameWord(tokens, last, hasOf);
    if (next === null) break;
    if (tokens.slice(last + 1, next).some((token) => token.lower === 'of')) hasOf = true;
    last = next;
  }
  return last;
}

/** The capitalised word that goes on with a name: next to it, or behind a hyphen, "&", an initial's stop or a connector. */
function nextNameWord(tokens: readonly Token[], last: number, hasOf: boolean): number | null {
  const next = tokens[last + 1];
  const after = tokens[last + 2];
  if (!next) return null;
  if (isNameWord(tokens, last + 1)) return last + 1;
  if (next.kind === 'sign') {
    if (isHyphen(next) && after && !after.spaced && (after.isCapital || after.kind === 'number')) return last + 2;
    if (isHyphen(next) && after && isSyllable(after) && tokens[last - 1]?.isCapital) return last + 2;
    if (next.text === '&' && isNameWord(tokens, last + 2)) return last + 2;
    const isStop = next.text === '.' && !next.spaced && isAbbreviated(tokens[last]!);
    return isStop && after?.spaced && isNameWord(tokens, last + 2) ? last + 2 : null;
  }
  const joins =
    connectors.has(next.lower) ||
    (next.lower === 'and' && hasOf) ||
    (next.lower === 'for' && bodies.test(tokens[last]!.lower));
  if (!joins || next.isCapital) return null;
  if (isNameWord(tokens, last + 2)) return last + 2;
  if (!after || !(connectors.has(after.lower) || isHyphen(after))) return null;
  return isNameWord(tokens, last + 3) ? last + 3 : null;
}

/** The last syllable of a hyphenated forename ("Jae-in"), not the end of an adjective ("York-based"). */
function isSyllable({ lower, spaced, kind }: Token): boolean {
  return (
    kind === 'word' &&
    !spaced &&
    lower.length <= 4 &&
    !/^(?:led|run|era|made|born|old|like|wide|area|only|free|type|long)$/.test(lower)
  );
}

function isAbbreviated(token: Token): boolean {
  return abbreviationKind(token.text) !== null || isPersonTitle(token.lower);
}

function isPossessive(tokens: readonly Token[], i: number): boolean {
  if (/'s$/.test(tokens[i]!.lower)) return true;
  const next = tokens[i + 1];
  return next !== undefined && /^['’]$/.test(next.text) && !next.spaced && tokens[i]!.lower.endsWith('s');
}

/** Whether a word is capitalised for its place: first of the sentence, or of a quotation, or behind a colon. */
export function isInitial(tokens: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const { text, kind } = tokens[j]!;
    if (kind !== 'sign') return false;
    if (/^[:“"„«‘•*]$/.test(text)) return true;
  }
  return true;
}

/** The words of a run in lower case, possessive endings dropped, with single spaces. */
export function wordsOf(tokens: readonly Token[], { first, last }: Run): string {
  return tokens
    .slice(first, last + 1)
    .filter((token) => token.kind === 'word')
    .map(bare)
    .join(' ');
}

/** A word without its possessive ending, in lower case. */
export function bare(token: Token): string {
  return token.lower.replace(/'s?$/, '');
}
