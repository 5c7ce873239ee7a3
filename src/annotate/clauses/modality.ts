import { hasTag } from '../../lexicon/lexicon.ts';
import type { Clause, Modality } from '../../model.ts';
import { auxiliariesOf, type Frame } from './frame.ts';
import { childBy, type Tree } from './tree.ts';

/** How sure what a frame says is: by its own words, else by the verb or noun that it hangs on, else by what it is joined to. */
export function readModality(tree: Tree, frame: Frame, above: Clause | null): Modality {
  const own = byWords(tree, frame) ?? byVerbs(tree, frame);
  if (own) return own;
  const governor = byGovernor(tree, frame);
  if (governor) return governor;
  return frame.role === 'conjunct' && above && sharesForm(tree, frame) ? above.modality : 'actual';
}

/** "will", "allegedly", "if". */
function byWords(tree: Tree, frame: Frame): Modality | null {
  let found: Modality | null = null;
  for (const child of frame.dependents) {
    const relation = tree.relations[child]!;
    if (!/^(?:aux|advmod|mark)$/.test(relation)) continue;
    const { lower } = tree.tokens[child]!;
    for (const modality of worded) if (hasTag(lower, modality)) found = stronger(found, modality);
  }
  return found ?? (isDueTo(tree, frame) ? 'expected' : null);
}

/** "is to appear in court". */
function isDueTo(tree: Tree, { head }: Frame): boolean {
  const [be, to] = [childBy(tree, head, 'cop', 'aux'), childBy(tree, head, 'mark')];
  return be !== null && to === be + 1 && tree.tokens[to]!.lower === 'to' && tree.tokens[be]!.lemma === 'be';
}

/** "plans to", "is set to", "has to": the verbs before the one that tells what is done. */
function byVerbs(tree: Tree, { chain }: Frame): Modality | null {
  let found: Modality | null = null;
  for (const verb of chain.slice(0, -1)) {
    const lemma = tree.tokens[verb]!.lemma.toLowerCase();
    if (hasTag(lemma, 'intend')) found = stronger(found, 'intended');
    else if (hasTag(lemma, 'oblige') || lemma === 'have') found = stronger(found, 'necessary');
    else if (hasTag(lemma, 'ahead') || tree.tokens[verb]!.lower === 'going') found = stronger(found, 'expected');
    else if (hasTag(lemma, 'able')) found = stronger(found, 'possible');
  }
  return found;
}

/** "ordered him to", "accused of", "a plan to", "to save money". */
function byGovernor(tree: Tree, frame: Frame): Modality | null {
  const relation = tree.relations[frame.head]!;
  if (frame.role === 'nominal' || relation === 'conj' || tree.heads[frame.head]! < 0) return null;
  const above = tree.heads[frame.head]!;
  const isOfAccused = relation === 'acl' && tree.tokens[above]!.tag === 'PRON' && tree.heads[above]! >= 0;
  const governor = tree.tokens[isOfAccused ? tree.heads[above]! : above]!.lemma.toLowerCase();
  if (hasTag(governor, 'accuse') && isWhatOf(tree, frame)) return 'alleged';
  const mark = childBy(tree, frame.head, 'mark');
  if (mark === null || tree.tokens[mark]!.lower !== 'to' || auxiliariesOf(tree, frame).length > 1) return null;
  if (tree.tokens[frame.head]!.lower.endsWith('ing')) return null;
  if (relation === 'advcl') return 'intended';
  if (hasTag(governor, 'oblige') || hasTag(governor, 'ask')) return 'necessary';
  if (hasTag(governor, 'allow')) return 'possible';
  if (hasTag(governor, 'ahead')) return 'expected';
  return relation === 'acl' || hasTag(governor, 'intend') ? 'intended' : null;
}

/** Whether a frame tells what someone is accused of: "that he stole", "of stealing". */
function isWhatOf(tree: Tree, { head }: Frame): boolean {
  const isGerund = tree.tokens[head]!.lower.endsWith('ing') && childBy(tree, head, 'nsubj') === null;
  return isGerund || tree.relations[head] === 'ccomp';
}

/** Whether a verb that is joined to another goes on under its auxiliary: "will resign and leave". */
function sharesForm(tree: Tree, frame: Frame): boolean {
  const { lower, lemma } = tree.tokens[frame.chain[0]!]!;
  const isOwn = auxiliariesOf(tree, frame).length > 0 || childBy(tree, frame.head, 'nsubj', 'nsubj:pass') !== null;
  return !isOwn && (lower === lemma || !lower.endsWith('s'));
}

/** Those that a word alone tells. */
const worded = ['alleged', 'conditional', 'possible', 'necessary', 'expected'] as const;

/** From the strongest. */
const modalities = ['alleged', 'conditional', 'possible', 'necessary', 'intended', 'expected'] as const;

function stronger(found: Modality | null, other: (typeof modalities)[number]): Modality {
  if (found === null) return other;
  return modalities.find((modality) => modality === found || modality === other)!;
}
