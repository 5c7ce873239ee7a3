import { hasTag } from '../../lexicon/lexicon.ts';
import type { Frame } from './frame.ts';
import type { Tree } from './tree.ts';

/** Whether the verb of a frame is one of saying, writing or showing. */
function hasSayingVerb(tree: Tree, { chain }: Pick<Frame, 'chain'>): boolean {
  const { tag, lemma } = tree.tokens[chain.at(-1)!]!;
  return tag === 'VERB' && hasTag(lemma.toLowerCase(), 'say');
}

/** Whether what someone says is part of the frame: a clause, or words in quotation marks. */
export function saysSomething(tree: Tree, frame: Frame): boolean {
  if (!hasSayingVerb(tree, frame)) return false;
  const isClause = (child: number) => tree.relations[child] === 'ccomp' || tree.relations[child] === 'parataxis';
  return frame.dependents.some(isClause) || frame.tokens.some((i) => /^["“”«»]$/.test(tree.tokens[i]!.text));
}

/**
 * Frames in which "police said" is put into what the police said become the other way round: the saying takes the place
 * of what is said, which becomes its complement.
 */
export function turnAsides(tree: Tree, frames: readonly Frame[]): Frame[] {
  const turned = [...frames];
  frames.forEach((aside, i) => {
    const { parent } = aside;
    if (aside.role !== 'aside' || parent === null || turned[parent]!.role === 'complement') return;
    const hasOwn = aside.dependents.some((child) => tree.relations[child] === 'ccomp');
    if (!hasSayingVerb(tree, aside) || hasOwn || !isParenthetic(tree, aside)) return;
    turned[i] = { ...aside, role: turned[parent]!.role, parent: turned[parent]!.parent };
    turned[parent] = { ...turned[parent]!, role: 'complement', parent: i };
  });
  return turned;
}

/** Whether it follows what is said, or has a comma on its left. */
function isParenthetic(tree: Tree, { head, tokens }: Frame): boolean {
  const before = tree.tokens[tokens[0]! - 1];
  return (
    head > tree.heads[head]! &&
    (before === undefined || before.tag === 'PUNCT' || tree.tokens[tokens[0]!]!.tag === 'PUNCT')
  );
}
