import { hasTag } from '../../lexicon/lexicon.ts';
import type { Token } from '../../model.ts';
import { reachOf, type Tree } from './tree.ts';

/** For each token whether a phrase begins there, within a clause, that can be told or left out by itself. */
export function findPhraseStarts(tree: Tree): boolean[] {
  const { tokens, heads, relations } = tree;
  const starts = tokens.map((_, i) => isAge(tokens, i));
  heads.forEach((above, at) => {
    if (above < 0) return;
    const { first, last } = reachOf(tree, at);
    if (above < first) {
      const start = skipSigns(tokens, first);
      if (start > last || !beginsPhrase(tree, at, start, last)) return;
      starts[start] = true;
      if (isParted(tokens, start) && isParted(tokens, skipSigns(tokens, last + 1)))
        starts[skipSigns(tokens, last + 1)] = true;
    } else if (above > last && fronted.has(relations[at]!)) {
      const start = skipSigns(tokens, last + 1);
      if (isParted(tokens, start)) starts[start] = true;
    }
  });
  return starts;
}

/** What ends a phrase at the comma behind it: "On Friday, the club said". */
const fronted: ReadonlySet<string> = new Set(['obl', 'obl:unmarked', 'advmod', 'advcl', 'discourse']);

/** Whether what depends on a word before it, from `start` to `last`, is a phrase of its own. */
function beginsPhrase({ tokens, heads, relations }: Tree, at: number, start: number, last: number): boolean {
  const relation = relations[at]!;
  const isLong = countWords(tokens, start, last) >= 3;
  if (isParted(tokens, start)) return !closeRelations.has(relation) && (relation !== 'conj' || isLong);
  const isTold = isLong || tokens[at]!.tag === 'PROPN' || hasTag(tokens[at]!.lower, 'time');
  const preposition = tokens[start]!.lower;
  switch (relation) {
    case 'obl':
    case 'obl:unmarked':
      if (hasTag(preposition, 'link')) return isLong;
      return isTold && heads[at] !== start - 1 && !hasTag(preposition, 'bound');
    case 'nmod':
    case 'nmod:unmarked':
      return isTold && (hasTag(preposition, 'link') || hasTag(preposition, 'place'));
    case 'conj':
    case 'advmod':
      return isLong;
    default:
      return false;
  }
}

/** What a comma does not part from its head: parts of a name, of an address or date, adjectives in a row. */
const closeRelations: ReadonlySet<string> = new Set([
  'flat',
  'nmod:unmarked',
  'amod',
  'compound',
  'nummod',
  'punct',
  'goeswith',
  'cc',
]);

/** "Fenn, 52, said". */
function isAge(tokens: readonly Token[], i: number): boolean {
  const [before, { text }, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  return /^\d{1,2}$/.test(text) && before?.text === ',' && after?.text === ',' && tokens[i - 2]?.tag === 'PROPN';
}

function countWords(tokens: readonly Token[], from: number, last: number): number {
  let count = 0;
  for (let i = from; i <= last; i += 1) if (tokens[i]!.tag !== 'PUNCT') count += 1;
  return count;
}

/** Whether a comma, stop, bracket or dash stands before a token; quotation marks between them do not count. */
export function isParted(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && /^["“”'‘’«»„]$/.test(tokens[i]!.text)) i -= 1;
  const sign = tokens[i];
  if (sign?.tag !== 'PUNCT' || at >= tokens.length) return false;
  const isHyphen = /^[-‑]$/.test(sign.text) && (tokens[i - 1]?.end === sign.start || tokens[i + 1]?.start === sign.end);
  return !isHyphen;
}

/** The first token from a position on that is no sign. */
function skipSigns(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.tag === 'PUNCT' && at + 1 < tokens.length) at += 1;
  return at;
}
