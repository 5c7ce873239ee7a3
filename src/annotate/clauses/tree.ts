import type { Relation, Token } from '../../model.ts';
import { mendParse } from './mendParse.ts';

/** The tokens of a sentence with what depends on each of them. */
export interface Tree {
  readonly tokens: readonly Token[];
  /** -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly Relation[];
  /** Of each token, ascending. */
  readonly children: readonly (readonly number[])[];
}

export function growTree(tokens: readonly Token[]): Tree {
  const heads = tokens.map(({ head }) => head);
  const relations = tokens.map(({ relation }) => relation);
  mendParse(tokens, heads, relations);
  return { tokens, heads, relations, children: listChildren(heads) };
}

/** The child with one of these relations, the first of them; null where there is none. */
export function childBy(tree: Tree, at: number, ...relations: readonly Relation[]): number | null {
  return tree.children[at]!.find((child) => relations.includes(tree.relations[child]!)) ?? null;
}

/** The lowest and the highest position below a token, itself included. */
export function reachOf(tree: Tree, at: number): { readonly first: number; readonly last: number } {
  let [first, last] = [at, at];
  for (let i = tree.children[first]![0]; i !== undefined && i < first; i = tree.children[first]![0]) first = i;
  for (let i = tree.children[last]!.at(-1); i !== undefined && i > last; i = tree.children[last]!.at(-1)) last = i;
  return { first, last };
}

function listChildren(heads: readonly number[]): number[][] {
  const children: number[][] = heads.map(() => []);
  heads.forEach((head, i) => {
    if (head >= 0) children[head]!.push(i);
  });
  return children;
}
