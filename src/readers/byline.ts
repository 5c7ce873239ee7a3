import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';

/**
 * The names in a byline, without what stands before and behind them: "By Ann Example | 3 May 2021" and "Ann
 * Example3 May 2021 651" are "Ann Example". Null where no name is left: an address, "See full bio".
 */
export function readByline(text: string | null | undefined): string | null {
  const line = foldWhiteSpace(text ?? '');
  if (line.length > longest || /^https?:|@\w+\.\w|[<>{}]/i.test(line)) return null;
  const name = line
    .replace(/^\W*(?:(?:written|reported|posted|words|story|reporting) )?(?:by|from)\b:? /i, '')
    .replace(/(?: ?[|•·]| [–—-] | ?\d|,? (?:published|updated|posted|follow|is an?|in \p{Lu}\p{L}+$)\b).*$/iu, '')
    .replace(/(?<=\p{Ll})(?:Twitter|Facebook|Instagram|LinkedIn|Email|Follow).*$/u, '')
    .replace(/[\s,;:@(]+$/, '');
  return /\p{L}{2}/u.test(name) &&
    !/^(?:see|view|read|more|full|follow|about|contact|e-?mail|posted|published|updated|share)\b/i.test(name)
    ? name
    : null;
}

const longest = 150;
