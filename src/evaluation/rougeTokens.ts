import stemmers from 'natural/lib/natural/stemmers/index.js';

export interface RougeTokenOptions {
  /** `-m`: stem words of four letters and more. Default false. */
  readonly stem?: boolean;
  /** `-l`: read only this many words, 1 or more, counted between white space before the text is cut into tokens. */
  readonly maxWords?: number;
}

/**
 * Tokens as ROUGE-1.5.5 makes them: runs of the letters A to Z, in lower case, and digits. Everything else separates,
 * hyphens too, and so does a letter with an accent.
 *
 * Stems are natural's, which depart from those of 1.5.5 in two ways, on both sides of a comparison alike. That one first
 * looks a word up in WordNet's list of irregular forms ("children" becomes "child"), natural has no such list. And in
 * Porter's step 4 that one may strip one ending after another ("environmental" to "environ") and tries -ent where -ment
 * must stay ("statement" to "statem"), natural strips at most one ("environment", "statement"): one in 270 words of four
 * letters and more in news.
 */
export function rougeTokens(text: string, options: RougeTokenOptions = {}): string[] {
  const { stem = false, maxWords = Number.POSITIVE_INFINITY } = options;
  const tokens: string[] = [];
  let words = 0;
  for (const [word] of text.matchAll(/\S+/g)) {
    if (++words > maxWords) break;
    for (const token of word.match(/[A-Za-z0-9]+/g) ?? []) tokens.push(token.toLowerCase());
  }
  return stem ? stemAll(tokens) : tokens;
}

function stemAll(tokens: readonly string[]): string[] {
  const stems = new Map<string, string>();
  for (const token of tokens) {
    if (!stems.has(token)) stems.set(token, token.length > 3 ? stemmers.PorterStemmer.stem(token) : token);
  }
  return tokens.map((token) => stems.get(token)!);
}
