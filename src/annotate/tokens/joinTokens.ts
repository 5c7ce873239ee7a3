import type { Token } from '../../model.ts';
import { findTokens, readPiece, type Token as TextToken } from '../words/tokens.ts';

/**
 * The tokens of a sentence as {@link findTokens} has them for a text: possessive endings and "n't" with their words,
 * numbers, words and single signs. Made once for each list of tokens.
 */
export function joinTokens(tokens: readonly Token[]): readonly TextToken[] {
  const known = joined.get(tokens);
  if (known) return known;
  const made = join(tokens);
  joined.set(tokens, made);
  return made;
}

const joined = new WeakMap<readonly Token[], readonly TextToken[]>();

function join(tokens: readonly Token[]): TextToken[] {
  const found: TextToken[] = [];
  let previousEnd = tokens[0]?.start ?? 0;
  for (let i = 0; i < tokens.length; ) {
    const { start, text } = tokens[i]!;
    let next = i + 1;
    let piece = text;
    while (next < tokens.length && belongTogether(tokens, next)) {
      piece += (start + piece.length < tokens[next]!.start ? ' ' : '') + tokens[next]!.text;
      next += 1;
    }
    const kind = kindOf(piece);
    const spaced = start > previousEnd;
    if (kind === 'mixed') found.push(...splitPiece(piece, start, spaced));
    else found.push(readPiece(piece, start, kind, spaced));
    previousEnd = start + piece.length;
    i = next;
  }
  return found;
}

function splitPiece(piece: string, at: number, spaced: boolean): TextToken[] {
  return findTokens(piece, { start: 0, end: piece.length }, spaced).map((token) => ({
    ...token,
    start: at + token.start,
    end: at + token.end,
  }));
}

/** What a piece is as a whole; `mixed` for one that has to be taken apart. */
function kindOf(piece: string): TextToken['kind'] | 'mixed' {
  const known = kinds.get(piece);
  if (known) return known;
  const whole = plainWord.test(piece) ? 'word' : plainNumber.test(piece) ? 'number' : null;
  const kind = whole ?? (piece.length === 1 ? 'sign' : 'mixed');
  if (kinds.size >= cacheLimit) kinds.clear();
  kinds.set(piece, kind);
  return kind;
}

const kinds = new Map<string, TextToken['kind'] | 'mixed'>();
const cacheLimit = 50_000;
const plainWord = /^[\p{L}\p{M}]+(?:['’ʼ＇][\p{L}\p{M}]+)*$/u;
const plainNumber = /^\d+$/;

/** Whether a token goes on with what stands before it: "n't", "'s", "not" of "cannot", the thousands of "10 000". */
function belongTogether(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1]!, tokens[i]!];
  const gap = token.start - before.end;
  if (gap > 1) return false;
  if (token.text.length === 1) return false;
  if (gap === 1) return token.text.length === 3 && thousands.test(token.text) && hundreds.test(before.text);
  if (apostrophe.test(token.text)) return true;
  return endsInDigit.test(before.text)
    ? beginsInDigit.test(token.text)
    : beginsInLetter.test(token.text) && endsInLetter.test(before.text);
}

const thousands = /^\d{3}$/;
const hundreds = /^\d{1,3}$/;
const apostrophe = /^['’ʼ＇]/;
const endsInDigit = /\d$/;
const beginsInDigit = /^[\d.,]/;
const beginsInLetter = /^[\p{L}\p{M}]/u;
const endsInLetter = /[\p{L}\p{M}.]$/u;
