import type { Clause, Token } from '../../model.ts';
import { findClauseHeads } from './clauseHeads.ts';
import { ownClauses } from './ownClauses.ts';
import { growTree } from './tree.ts';

/** The clauses of a sentence, in the order of their heads; each token belongs to one of them. */
export function findClauses(tokens: readonly Token[]): Clause[] {
  const tree = growTree(tokens);
  const roles = findClauseHeads(tree);
  const owners = ownClauses(tree, roles);
  const heads = roles.flatMap((role, i) => (role === null ? [] : [i]));
  const indexOf = new Map(heads.map((head, i) => [head, i]));
  const members: number[][] = heads.map(() => []);
  owners.forEach((owner, i) => members[indexOf.get(owner)!]!.push(i));
  return heads.map((head, i) => {
    const above = tree.heads[head]!;
    return {
      predicate: head,
      tokens: members[i]!,
      parent: above < 0 ? null : indexOf.get(owners[above]!)!,
      role: roles[head]!,
      subject: null,
      object: null,
      agent: null,
      complements: [],
      negated: false,
      modality: 'actual',
      tense: null,
      passive: false,
      isSaying: false,
    };
  });
}
