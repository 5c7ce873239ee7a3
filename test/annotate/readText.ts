import { joinTokens } from '../../src/annotate/tokens/joinTokens.ts';
import { readTokens } from '../../src/annotate/tokens/readTokens.ts';
import type { Token } from '../../src/annotate/words/tokens.ts';
import type { Range } from '../../src/model.ts';

/** The tokens of a text, or of a range of it, that is one sentence. */
export function tokensOf(text: string, range: Range = { start: 0, end: text.length }): readonly Token[] {
  return joinTokens(readTokens(text, range));
}
