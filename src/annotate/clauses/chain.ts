import type { ClauseRole } from '../../model.ts';
import { isLight } from './clauseHeads.ts';
import { childBy, type Tree } from './tree.ts';

/**
 * The verbs that together are the predicate of a clause, from its head on: "fail" and "pay" of "failed to pay". The last
 * tells what is done.
 */
export function chainOf(tree: Tree, head: number, roles: readonly (ClauseRole | null)[]): readonly number[] {
  const chain = [head];
  for (;;) {
    const at = chain.at(-1)!;
    if (!isLight(tree.tokens[at]!.lemma)) return chain;
    const next = childBy(tree, at, 'xcomp');
    if (next === null || roles[next] !== null || tree.tokens[next]!.tag !== 'VERB') return chain;
    chain.push(next);
  }
}
