import type { Clause, Range, Sentence, Token } from '../../model.ts';
import { findPhraseStarts, isParted } from './phraseStarts.ts';
import { growTree, type Tree } from './tree.ts';

/** A piece of a sentence that an outlet may carry or leave out: tokens `from` up to `to`, which is not one of them. */
export interface Phrase extends Range {
  readonly from: number;
  readonly to: number;
  /** The clause that its words of content belong to, as a position among those of the sentence. */
  readonly clause: number;
}

/**
 * Cuts a sentence into phrases, in order, that cover all its tokens: at the borders of clauses, and within one where an
 * apposition, or a preposition that tells time, place, company or source begins, never inside a word with hyphens. A piece without a word of content goes
 * with the one behind it, the last with the one before.
 */
export function splitPhrases({ tokens, clauses }: Pick<Sentence, 'tokens' | 'clauses'>): Phrase[] {
  const owner = new Int32Array(tokens.length);
  clauses.forEach((clause, i) => {
    for (const token of clause.tokens) owner[token] = i;
  });
  const tree = growTree(tokens);
  const starts = findPhraseStarts(tree);
  const cuts = tokens.map(
    (_, i) =>
      i > 0 &&
      !isWithinWord(tokens, i) &&
      (starts[i] || (owner[i] !== owner[i - 1] && partsClauses(tree, clauses, owner, i))),
  );
  const pieces: { from: number; to: number }[] = [];
  tokens.forEach((_, i) => {
    let from = i;
    if (cuts[i]) while (from - 1 > pieces.at(-1)!.from && opens(tokens, from - 1)) from -= 1;
    if (from < i) pieces.at(-1)!.to = from;
    if (i === 0 || cuts[i]) pieces.push({ from, to: i + 1 });
    else pieces.at(-1)!.to = i + 1;
  });
  return joinEmpty(tokens, pieces).map(({ from, to }) => ({
    from,
    to,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    clause: owner[contentIn(tokens, from, to) ?? from]!,
  }));
}

/** Whether a token goes on with the word before it: "and" in "hit-and-run". */
function isWithinWord(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]!;
  return (
    before.end === tokens[i]!.start && /[\p{L}\p{N}-]$/u.test(before.text) && /^[\p{L}\p{N}-]/u.test(tokens[i]!.text)
  );
}

/** Whether a token is a quotation mark or bracket that opens, by where the blanks stand. */
function opens(tokens: readonly Token[], i: number): boolean {
  const { text, start, end } = tokens[i]!;
  return /^["'“‘«„([]+$/.test(text) && tokens[i - 1]!.end < start && end === tokens[i + 1]!.start;
}

/** Whether the border of two clauses before a token parts phrases: not before an infinitive, nor behind a word or two. */
function partsClauses(tree: Tree, clauses: readonly Clause[], owner: Int32Array, i: number): boolean {
  if (isParted(tree.tokens, i)) return true;
  const [before, after] = [clauses[owner[i - 1]!]!, clauses[owner[i]!]!];
  const relation = tree.relations[after.predicate]!;
  if (relation === 'xcomp' || after.role === 'nominal' || before.role === 'nominal') return false;
  return relation === 'ccomp' || relation === 'conj' || before.tokens.length > 2;
}

function joinEmpty(tokens: readonly Token[], pieces: readonly { from: number; to: number }[]) {
  const joined: { from: number; to: number }[] = [];
  let from: number | null = null;
  for (const piece of pieces) {
    from ??= piece.from;
    if (contentIn(tokens, piece.from, piece.to) === null) continue;
    joined.push({ from, to: piece.to });
    from = null;
  }
  if (from !== null && joined.length > 0) joined.at(-1)!.to = tokens.length;
  else if (from !== null && tokens.length > 0) joined.push({ from, to: tokens.length });
  return joined;
}

/** The first word of content in a stretch; null where there is none. */
function contentIn(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < to; i += 1) if (isContent(tokens[i]!)) return i;
  return null;
}

function isContent({ tag, lower }: Token): boolean {
  return (
    tag === 'NOUN' ||
    tag === 'PROPN' ||
    tag === 'VERB' ||
    tag === 'NUM' ||
    tag === 'ADJ' ||
    (tag === 'ADV' && lower.length > 4)
  );
}
