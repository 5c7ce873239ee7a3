import type { Sentence } from '../../model.ts';
import { findTokens, type Token } from '../words/tokens.ts';
import { joinTokens } from './joinTokens.ts';

/** The words, numbers and signs of a sentence of an article's text: a view of its tokens, where these have its signs. */
export function textTokens(text: string, sentence: Sentence): readonly Token[] {
  return sentence.language === 'en' ? joinTokens(sentence.tokens) : findTokens(text, sentence);
}
