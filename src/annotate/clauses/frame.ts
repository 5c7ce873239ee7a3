import type { Clause, Relation } from '../../model.ts';
import { childBy, type Tree } from './tree.ts';

/** A clause while it is read: its place in the tree is known, what it says not yet. */
export interface Frame {
  readonly head: number;
  /** Its verbs, see `chainOf`; never empty. */
  readonly chain: readonly number[];
  /** All that depends on any of its verbs, in order. */
  readonly dependents: readonly number[];
  readonly tokens: readonly number[];
  readonly role: Clause['role'];
  readonly parent: number | null;
}

/** The first dependent with one of these relations; null for none. */
export function dependentOf(tree: Tree, { dependents }: Frame, ...relations: readonly Relation[]): number | null {
  for (const child of dependents) if (relations.includes(tree.relations[child]!)) return child;
  return null;
}

/** The lemma of the preposition before a noun, "because of" whole; null where there is none. */
export function prepositionOf(tree: Tree, noun: number): string | null {
  const at = childBy(tree, noun, 'case');
  if (at === null || at > noun) return null;
  const rest = tree.children[at]!.filter((child) => tree.relations[child] === 'fixed');
  return [at, ...rest].map((token) => tree.tokens[token]!.lower).join(' ');
}

/** The auxiliaries and the form of "be" of a frame, in order. */
export function auxiliariesOf(tree: Tree, { dependents }: Frame): number[] {
  return dependents.filter((child) => auxiliary.has(tree.relations[child]!));
}

const auxiliary: ReadonlySet<string> = new Set(['aux', 'aux:pass', 'cop']);
