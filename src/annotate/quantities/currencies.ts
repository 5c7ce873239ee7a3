import { hasTag, lookUp } from '../../lexicon/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/** A currency as ISO 4217, and the index of the first token after its sign or name. */
export interface ReadCurrency {
  readonly code: string;
  readonly next: number;
}

/** Reads a currency in front of an amount, from its first token: "$", "US$", "A$", "Rs.", "USD". */
export function readCurrencySign(tokens: readonly Token[], at: number): ReadCurrency | null {
  const token = tokens[at];
  if (!token) return null;
  const sign = tokens[at + 1];
  if (token.kind === 'word' && sign?.text === '$' && !sign.spaced) {
    const code = token.isCapital ? codeOf(`${token.text.replaceAll('.', '')}$`, 'sign') : null;
    return code ? { code, next: at + 2 } : null;
  }
  const code = (token.kind !== 'word' || token.isCapital ? codeOf(token.text, 'sign') : null) ?? codeInCapitals(token);
  if (code === null) return null;
  return { code, next: tokens[at + 1]?.text === '.' && token.kind === 'word' ? at + 2 : at + 1 };
}

/**
 * Reads a currency after an amount: "dollars", "US dollars", "euros", "pounds sterling", "EUR". `isLarge` says that the
 * amount has a magnitude ("5 million"): "won" and "pounds" are money only then.
 */
export function readCurrencyName(tokens: readonly Token[], at: number, isLarge: boolean): ReadCurrency | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first) return null;
  const words = [first.lower.replaceAll('.', ''), second?.lower, tokens[at + 2]?.lower];
  for (const length of [2, 3, 1]) {
    const code = currencyNamed(words.slice(0, length).join(' '), isLarge);
    if (code) return { code, next: at + length };
  }
  const code = first.text === '€' || first.text === '£' ? codeOf(first.text, 'sign') : codeInCapitals(first);
  return code === null ? null : { code, next: at + 1 };
}

function codeInCapitals({ text, lower }: Token): string | null {
  return text === lower ? null : text === text.toUpperCase() ? codeOf(text, 'code') : null;
}

function codeOf(word: string, tag: 'sign' | 'code'): string | null {
  return hasTag(word.toLowerCase(), tag) ? lookUp(word.toLowerCase(), 'currency') : null;
}

/** A currency by its name: one that is no sign, and none of those that need a large amount unless it is one. */
function currencyNamed(name: string, isLarge: boolean): string | null {
  if (hasTag(name, 'sign') || hasTag(name, 'code') || (hasTag(name, 'large') && !isLarge)) return null;
  return lookUp(name, 'currency');
}
