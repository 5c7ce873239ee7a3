import { hasTag } from '../../lexicon/lexicon.ts';
import type { Clause } from '../../model.ts';
import { auxiliariesOf, dependentsOf, type Frame } from './frame.ts';
import { childBy, type Tree } from './tree.ts';

/** Whether a frame says that something is not so. What is denied, or failed, twice is so. */
export function isNegated(tree: Tree, frame: Frame, above: Clause | null): boolean {
  let turns = 0;
  for (const verb of frame.chain) {
    const lemma = tree.tokens[verb]!.lemma.toLowerCase();
    if (verb !== frame.chain.at(-1) && hasTag(lemma, 'fail')) turns += 1;
    if (tree.children[verb]!.some((child) => turnsVerb(tree, child))) turns += 1;
  }
  if (turns === 0 && dependentsOf(tree, frame).some((child) => isNone(tree, child))) turns += 1;
  if (turns === 0 && isWithout(tree, frame)) turns += 1;
  if (isDenied(tree, frame) || isOfNone(tree, frame)) turns += 1;
  if (turns === 0 && frame.role === 'conjunct' && above?.negated) return sharesNegation(tree, frame, above);
  return turns % 2 === 1;
}

/** "not", "n't", "never", "no longer"; not "not only", "not least". */
function turnsVerb(tree: Tree, at: number): boolean {
  const { lower, lemma } = tree.tokens[at]!;
  if (tree.relations[at] !== 'advmod' && tree.relations[at] !== 'aux' && tree.relations[at] !== 'det') return false;
  if (lemma === 'not' || lower === 'never' || lower === 'neither' || lower === 'nor') return !isHarmless(tree, at);
  return lower === 'longer' && tree.tokens[at - 1]?.lower === 'no';
}

/** "no one", "none of", "no sign": a subject, object or complement that there is none of. */
function isNone(tree: Tree, at: number): boolean {
  if (!/^(?:nsubj|nsubj:pass|obj|obl|obl:agent|nmod)$/.test(tree.relations[at]!)) return false;
  const { lower } = tree.tokens[at]!;
  if (hasTag(lower, 'none')) return true;
  const determiner = childBy(tree, at, 'det', 'advmod');
  if (determiner === null) return false;
  const { lower: word, lemma } = tree.tokens[determiner]!;
  return (word === 'no' || lemma === 'not' || word === 'neither') && !isHarmless(tree, determiner);
}

/** "not only", "no more than", "no doubt": what follows stands all the same. */
function isHarmless({ tokens }: Tree, at: number): boolean {
  return hasTag(tokens[at + 1]?.lower ?? '', tokens[at]!.lower === 'no' ? 'after-no' : 'after-not');
}

/** "without a fight", "without being asked". */
function isWithout(tree: Tree, { head }: Frame): boolean {
  const mark = childBy(tree, head, 'mark', 'case');
  return mark !== null && tree.tokens[mark]!.lower === 'without';
}

/** "no plans to resign", "no evidence that he knew": what a noun tells of which there is none. */
function isOfNone(tree: Tree, { head }: Frame): boolean {
  const relation = tree.relations[head];
  const noun = tree.heads[head]!;
  if (relation !== 'acl' || noun < 0) return false;
  return tree.children[noun]!.some((child) => tree.relations[child] === 'det' && tree.tokens[child]!.lower === 'no');
}

/** Whether a frame is what someone denies: "denied that he had shot", "denied shooting". */
function isDenied(tree: Tree, { head, role }: Frame): boolean {
  const above = tree.heads[head]!;
  if (above < 0 || role === 'conjunct' || role === 'relative' || role === 'aside') return false;
  return role !== 'adverbial' && hasTag(tree.tokens[above]!.lemma.toLowerCase(), 'deny');
}

/** "did not eat or drink", "has not resigned or left": not "showed no remorse and smiled". */
function sharesNegation(tree: Tree, frame: Frame, above: Clause): boolean {
  if (childBy(tree, frame.head, 'nsubj', 'nsubj:pass') !== null || auxiliariesOf(tree, frame).length > 0) return false;
  const joint = childBy(tree, frame.head, 'cc');
  const word = joint === null ? '' : tree.tokens[joint]!.lower;
  if (word === 'but' || !tree.children[above.predicate]!.some((child) => turnsVerb(tree, child))) return false;
  const { lower, lemma } = tree.tokens[frame.chain[0]!]!;
  return word === 'or' || word === 'nor' || lower === lemma;
}
