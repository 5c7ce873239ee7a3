import type { Clause } from '../../model.ts';
import { auxiliariesOf, dependentOf, type Frame } from './frame.ts';
import { childBy, type Tree } from './tree.ts';

/** When the predicate of a frame is told to be, by the form of its first verb; null where no form tells. */
export function readTense(tree: Tree, frame: Frame, above: Clause['tense']): Clause['tense'] {
  const forms = auxiliariesOf(tree, frame).map((at) => tree.tokens[at]!.lower);
  for (const form of forms) {
    const tense = tenses.get(form);
    if (tense) return tense;
  }
  if (forms.length > 0) return null;
  const { lower, lemma, tag } = tree.tokens[frame.chain[0]!]!;
  const subject = dependentOf(tree, frame, 'nsubj');
  const isJoined = frame.role === 'conjunct';
  if (tag !== 'VERB' || (subject === null && !isJoined && frame.role !== 'main' && frame.role !== 'aside')) return null;
  const mark = childBy(tree, frame.chain[0]!, 'mark');
  if ((mark !== null && tree.tokens[mark]!.lower === 'to') || lower.endsWith('ing')) return null;
  if (lower === `${lemma}s` || lower === `${lemma}es` || lower === `${lemma.slice(0, -1)}ies`) return 'present';
  if (lower !== lemma) return 'past';
  if (isJoined) return above;
  return subject !== null && isSingular(tree, subject) ? 'past' : 'present';
}

const tenses: ReadonlyMap<string, NonNullable<Clause['tense']>> = new Map([
  ...['will', "'ll", 'wo', 'shall'].map((form) => [form, 'future'] as const),
  ...['was', 'were', 'had', 'did', 'has', 'have', "'ve"].map((form) => [form, 'past'] as const),
  ...['is', 'are', 'am', "'s", "'re", "'m", 'do', 'does', 'ai', 'can', 'ca', 'may', 'must'].map(
    (form) => [form, 'present'] as const,
  ),
]);

/** Whether a subject has its verb in -s where it tells of now: so "the truck hit a wall" tells of the past. */
function isSingular(tree: Tree, at: number): boolean {
  const { tag, lower, lemma } = tree.tokens[at]!;
  if (tree.children[at]!.some((child) => tree.relations[child] === 'conj')) return false;
  if (tag === 'PRON') return lower === 'he' || lower === 'she' || lower === 'it';
  return tag === 'PROPN' || (tag === 'NOUN' && lower === lemma.toLowerCase() && lower !== 'police');
}
