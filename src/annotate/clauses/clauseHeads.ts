import { hasTag } from '../../lexicon/lexicon.ts';
import type { ClauseRole } from '../../model.ts';
import { childBy, type Tree } from './tree.ts';

/** The role of the clause that each token is the head of; null for a token that heads none. */
export function findClauseHeads(tree: Tree): (ClauseRole | null)[] {
  const roles: (ClauseRole | null)[] = tree.tokens.map(() => null);
  const visit = (at: number) => {
    roles[at] = roleOf(tree, at, roles);
    for (const child of tree.children[at]!) visit(child);
  };
  tree.heads.forEach((head, i) => {
    if (head < 0) visit(i);
  });
  return roles;
}

function roleOf(tree: Tree, at: number, roles: readonly (ClauseRole | null)[]): ClauseRole | null {
  const relation = tree.relations[at]!;
  const head = tree.heads[at]!;
  switch (relation) {
    case 'root':
      return 'main';
    case 'ccomp':
    case 'csubj':
    case 'csubj:pass':
      return isPredicate(tree, at) || relation === 'ccomp' ? 'complement' : null;
    case 'xcomp':
      return opensInfinitive(tree, at) ? 'complement' : null;
    case 'advcl':
    case 'advcl:relcl':
      return isPredicate(tree, at) ? 'adverbial' : null;
    case 'acl':
      return tree.tokens[at]!.tag === 'VERB' && hasContent(tree, at) ? 'relative' : null;
    case 'acl:relcl':
      return 'relative';
    case 'parataxis':
      return isPredicate(tree, at) ? 'aside' : null;
    case 'conj':
      return conjunctRole(tree, at, roles[head] ?? null);
    case 'aux':
    case 'aux:pass':
    case 'cop':
    case 'punct':
      return null;
    default:
      return isFinite(tree, at) ? 'aside' : null;
  }
}

/** Whether a token can be the predicate of a clause: a verb, or what a form of "be" or a subject makes one. */
function isPredicate(tree: Tree, at: number): boolean {
  const { tag } = tree.tokens[at]!;
  return (
    tag === 'VERB' || childBy(tree, at, 'cop', 'nsubj', 'nsubj:pass', 'nsubj:outer') !== null || isFinite(tree, at)
  );
}

/** Whether a verb has a subject or an auxiliary, however the parse hangs it. */
function isFinite(tree: Tree, at: number): boolean {
  const { tag } = tree.tokens[at]!;
  return (
    (tag === 'VERB' || tag === 'AUX') &&
    childBy(tree, at, 'nsubj', 'nsubj:pass') !== null &&
    tree.relations[at] !== 'amod' &&
    tree.relations[at] !== 'compound'
  );
}

/** Whether something but grammar belongs to a verb. */
function hasContent(tree: Tree, at: number): boolean {
  return tree.children[at]!.some((child) => contentRelations.has(tree.relations[child]!));
}

const contentRelations: ReadonlySet<string> = new Set([
  'obj',
  'iobj',
  'obl',
  'obl:agent',
  'obl:unmarked',
  'xcomp',
  'ccomp',
  'advcl',
  'conj',
  'nsubj',
  'nsubj:pass',
]);

/** "ordered him to pay a fine": not "began to pay", "agreed to pay", "failed to pay", where both verbs say one thing. */
function opensInfinitive(tree: Tree, at: number): boolean {
  if (tree.tokens[at]!.tag !== 'VERB' || !hasContent(tree, at)) return false;
  const head = tree.heads[at]!;
  if (childBy(tree, head, 'obj', 'iobj') !== null) return true;
  return !isLight(tree.tokens[head]!.lemma);
}

/** Whether a verb only tells how that of its infinitive is meant: begun, planned, failed, needed. */
export function isLight(lemma: string): boolean {
  const lower = lemma.toLowerCase();
  return hasTag(lower, 'light') || hasTag(lower, 'intend') || hasTag(lower, 'fail') || hasTag(lower, 'oblige');
}

/** A conjunct of a predicate is a clause where it is a predicate itself; one of a noun only with a subject of its own. */
function conjunctRole(tree: Tree, at: number, role: ClauseRole | null): ClauseRole | null {
  if (role !== null) return isPredicate(tree, at) ? 'conjunct' : null;
  const head = tree.heads[at]!;
  const isJoined = tree.tokens[head]!.tag === 'VERB' && tree.tokens[at]!.tag === 'VERB' && hasContent(tree, at);
  return isJoined || isFinite(tree, at) ? 'conjunct' : null;
}
