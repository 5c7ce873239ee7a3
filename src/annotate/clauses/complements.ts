import type { Complement } from '../../model.ts';
import { dependentsOf, type Frame, prepositionOf } from './frame.ts';
import type { Tree } from './tree.ts';

/** Who does it in a passive, or whose act a noun tells: the noun behind "by"; null where there is none. */
export function findAgent(tree: Tree, frame: Frame, passive: boolean): number | null {
  for (const child of dependentsOf(tree, frame)) {
    const relation = tree.relations[child]!;
    if (relation === 'obl:agent') return child;
    const isBy = passive && (relation === 'obl' || relation === 'nmod') && prepositionOf(tree, child) === 'by';
    if (isBy && tree.tokens[child]!.tag !== 'NUM') return child;
  }
  return null;
}

/** The noun phrases that belong to a predicate beside subject, object and agent, in order. */
export function listComplements(tree: Tree, frame: Frame, agent: number | null): Complement[] {
  const isNoun = tree.tokens[frame.chain.at(-1)!]!.tag !== 'VERB';
  return dependentsOf(tree, frame).flatMap((head) => {
    const relation = tree.relations[head]!;
    const belongs =
      /^(?:obl|iobj)/.test(relation) || (isNoun && relation === 'nmod') || isPredicative(tree, frame, head);
    return belongs && head !== agent ? [{ head, preposition: prepositionOf(tree, head) }] : [];
  });
}

/** "head" of "was named head", "ill" of "fell ill". */
function isPredicative(tree: Tree, { chain }: Frame, at: number): boolean {
  return tree.relations[at] === 'xcomp' && !chain.includes(at) && tree.tokens[at]!.tag !== 'VERB';
}
