import { hasTag } from '../../lexicon/lexicon.ts';
import { prepositionOf } from './frame.ts';
import { childBy, type Tree } from './tree.ts';

/** Whether a noun tells an event whose bearer it names: "the death of Fenn", "his arrest". */
export function tellsEvent(tree: Tree, at: number): boolean {
  const { tag, lemma } = tree.tokens[at]!;
  return tag === 'NOUN' && hasTag(lemma.toLowerCase(), 'event') && bearerOf(tree, at) !== null;
}

/** Whose event it is, whether they do it or suffer it: the owner, or the noun behind "of". */
export function bearerOf(tree: Tree, at: number): number | null {
  const owner = childBy(tree, at, 'nmod:poss');
  if (owner !== null) return owner;
  return (
    tree.children[at]!.find((child) => tree.relations[child] === 'nmod' && prepositionOf(tree, child) === 'of') ?? null
  );
}

/** Whether the bearer suffers it: "his arrest", not "his death". */
export function isUndergone(tree: Tree, at: number): boolean {
  return hasTag(tree.tokens[at]!.lemma.toLowerCase(), 'undergone');
}
