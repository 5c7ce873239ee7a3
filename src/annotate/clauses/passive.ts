import { hasTag } from '../../lexicon/lexicon.ts';
import { auxiliariesOf, dependentOf, type Frame } from './frame.ts';
import type { Tree } from './tree.ts';

/** Whether the subject of a frame suffers what its predicate says. `above` tells it of the frame it is part of. */
export function isPassive(tree: Tree, frame: Frame, above: boolean): boolean {
  if (dependentOf(tree, frame, 'aux:pass', 'nsubj:pass') !== null) return true;
  const verb = tree.tokens[frame.chain.at(-1)!]!;
  if (verb.tag !== 'VERB' || !isParticiple(verb.lower, verb.lemma)) return false;
  const isBare = auxiliariesOf(tree, frame).length === 0 && dependentOf(tree, frame, 'nsubj', 'obj') === null;
  if (frame.role === 'conjunct') return above && (isBare || isGapped(tree, frame));
  return isBare && tree.relations[frame.head] === 'acl';
}

/** "two were killed and three injured": the auxiliary is that of the verb before. */
function isGapped(tree: Tree, frame: Frame): boolean {
  if (hasTag(tree.tokens[frame.chain[0]!]!.lemma.toLowerCase(), 'say')) return false;
  return auxiliariesOf(tree, frame).length === 0 && dependentOf(tree, frame, 'obj', 'ccomp', 'obl') === null;
}

/** Whether a form can be a past participle: "found", "charged". */
function isParticiple(lower: string, lemma: string): boolean {
  return !lower.endsWith('ing') && lower !== `${lemma}s` && (lower !== lemma || /(?:t|d)$/.test(lower));
}
