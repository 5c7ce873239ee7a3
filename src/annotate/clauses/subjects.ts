import { hasTag } from '../../lexicon/lexicon.ts';
import type { Clause } from '../../model.ts';
import { dependentOf, type Frame } from './frame.ts';
import { childBy, type Tree } from './tree.ts';

/** Subject and object of the frame above, as far as they are known. */
type Above = Pick<Clause, 'subject' | 'object'> | null;

/** The head of a frame's subject, its own or that of another frame; null where neither parse nor grammar tell. */
export function findSubject(tree: Tree, frame: Frame, above: Above): number | null {
  const own = dependentOf(tree, frame, 'nsubj', 'nsubj:pass') ?? dependentOf(tree, frame, 'nsubj:outer');
  if (own !== null) return isRelative(tree, frame, own) ? tree.heads[frame.head]! : own;
  if (dependentOf(tree, frame, 'csubj', 'csubj:pass', 'expl') !== null) return null;
  if (frame.role === 'conjunct') return above?.subject ?? null;
  const relation = tree.relations[frame.head]!;
  if (relation === 'acl') return isInfinitive(tree, frame) ? plannerOf(tree, frame, above) : tree.heads[frame.head]!;
  if (relation === 'xcomp') return above?.object ?? above?.subject ?? null;
  if (relation !== 'advcl') return null;
  const governor = tree.tokens[tree.heads[frame.head]!]!.lemma.toLowerCase();
  return (hasTag(governor, 'accuse') ? above?.object : null) ?? above?.subject ?? null;
}

/** The head of its object: also the noun that a relative clause tells of where that is what the verb lacks. */
export function findObject(tree: Tree, frame: Frame): number | null {
  const own = dependentOf(tree, frame, 'obj') ?? nounCalled(tree, frame);
  if (own !== null) return isRelative(tree, frame, own) ? tree.heads[frame.head]! : own;
  if (tree.relations[frame.head] !== 'acl:relcl') return null;
  const subject = dependentOf(tree, frame, 'nsubj', 'nsubj:pass');
  const isTransitive =
    subject !== null && !isRelative(tree, frame, subject) && dependentOf(tree, frame, 'cop') === null;
  const adverb = dependentOf(tree, frame, 'advmod', 'obl');
  const isPlaced = adverb !== null && /^(?:where|when|why|how|which|whom)$/.test(tree.tokens[adverb]!.lower);
  const isPassive = dependentOf(tree, frame, 'aux:pass', 'nsubj:pass') !== null;
  const mark = dependentOf(tree, frame, 'mark');
  const isMarked = mark !== null && tree.tokens[mark]!.lower !== 'that';
  const isOpen = !isMarked && dependentOf(tree, frame, 'ccomp') === null;
  return isTransitive && !isPlaced && !isPassive && isOpen ? tree.heads[frame.head]! : null;
}

/** "called the police": the parse takes some objects for what the subject is. */
function nounCalled(tree: Tree, frame: Frame): number | null {
  const noun = dependentOf(tree, frame, 'xcomp');
  const isVague = noun === null || tree.tokens[noun]!.tag !== 'NOUN' || dependentOf(tree, frame, 'aux:pass') !== null;
  return isVague || hasTag(tree.tokens[frame.chain.at(-1)!]!.lemma.toLowerCase(), 'copular') ? null : noun;
}

/** Whether a token is the pronoun by which a relative clause takes up its noun. */
function isRelative(tree: Tree, frame: Frame, at: number): boolean {
  return tree.relations[frame.head] === 'acl:relcl' && /^(?:who|whom|which|that)$/.test(tree.tokens[at]!.lower);
}

function isInfinitive(tree: Tree, { head }: Frame): boolean {
  const mark = childBy(tree, head, 'mark');
  return mark !== null && tree.tokens[mark]!.lower === 'to';
}

/** Who is to do what a noun plans: "his" of "his plan to resign", the subject of "he announced plans to resign". */
function plannerOf(tree: Tree, { head }: Frame, above: Above): number | null {
  const noun = tree.heads[head]!;
  return childBy(tree, noun, 'nmod:poss') ?? (above?.object === noun ? above.subject : null);
}
