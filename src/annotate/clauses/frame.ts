import type { Clause } from '../../model.ts';
import { childBy, type Tree } from './tree.ts';

/** A clause while it is read: its place in the tree is known, what it says not yet. */
export interface Frame {
  readonly head: number;
  /** Its verbs, see `chainOf`; never empty. */
  readonly chain: readonly number[];
  readonly tokens: readonly number[];
  readonly role: Clause['role'];
  readonly parent: number | null;
}

/** Those who depend on any verb of a frame, with the first of these relations; null for none. */
export function dependentOf(
  tree: Tree,
  { chain }: Pick<Frame, 'chain'>,
  ...relations: Parameters<typeof childBy>[2][]
) {
  for (const verb of chain) {
    const found = childBy(tree, verb, ...relations);
    if (found !== null) return found;
  }
  return null;
}

/** All dependents of the verbs of a frame, in order. */
export function dependentsOf(tree: Tree, { chain }: Pick<Frame, 'chain'>): number[] {
  return chain.flatMap((verb) => tree.children[verb]!).sort((a, b) => a - b);
}

/** The lemma of the preposition before a noun, "because of" whole; null where there is none. */
export function prepositionOf(tree: Tree, noun: number): string | null {
  const at = childBy(tree, noun, 'case');
  if (at === null || at > noun) return null;
  const rest = tree.children[at]!.filter((child) => tree.relations[child] === 'fixed');
  return [at, ...rest].map((token) => tree.tokens[token]!.lower).join(' ');
}

/** The auxiliaries and the form of "be" of a frame, in order. */
export function auxiliariesOf(tree: Tree, frame: Pick<Frame, 'chain'>): number[] {
  return dependentsOf(tree, frame).filter((child) => /^(?:aux|aux:pass|cop)$/.test(tree.relations[child]!));
}
