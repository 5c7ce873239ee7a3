import type { Range, Token } from '../../model.ts';
import { annotateTokens } from '../annotateTokens.ts';
import { stem, stemmerOf } from '../words/stems.ts';

/** The tokens of an English sentence, which is a range of an article's text, with their grammar. */
export function readTokens(text: string, range: Range): Token[] {
  return annotateTokens(text, range).map((token) => {
    const lower = token.lower.normalize('NFC');
    return { ...token, lower, stem: stem(lower) };
  });
}

/** Words of a sentence in another language, found again in its text one after the other, as tokens without grammar. */
export function readPlainTokens(text: string, range: Range, words: readonly string[], language: string): Token[] {
  const stem = stemmerOf(language);
  const slice = text.slice(range.start, range.end).toLowerCase();
  const tokens: Token[] = [];
  let from = 0;
  for (const lower of words) {
    const at = slice.indexOf(lower, from);
    if (at < 0 || slice.length !== range.end - range.start) continue;
    from = at + lower.length;
    const [start, end] = [range.start + at, range.start + from];
    const word = text.slice(start, end);
    tokens.push({
      start,
      end,
      text: word,
      lower,
      lemma: word,
      stem: stem(lower),
      tag: 'X',
      head: -1,
      relation: 'dep',
    });
  }
  return tokens;
}
