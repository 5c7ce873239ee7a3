import { hasTag } from '../../lexicon/lexicon.ts';
import type { ClauseRole } from '../../model.ts';
import { tellsEvent } from './nominal.ts';
import { childBy, reachOf, type Tree } from './tree.ts';

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
      if (!isPredicate(tree, at)) return null;
      return isParenthesis(tree, at) ? 'aside' : 'adverbial';
    case 'acl':
      return tree.tokens[at]!.tag === 'VERB' && (hasContent(tree, at) || isPlan(tree, head)) ? 'relative' : null;
    case 'acl:relcl':
      return isMarked(tree, at) ? 'adverbial' : 'relative';
    case 'parataxis':
      if (!isPredicate(tree, at)) return null;
      return isSaid(tree, at) ? 'complement' : 'aside';
    case 'conj':
      return conjunctRole(tree, at, roles[head] ?? null);
    case 'aux':
    case 'aux:pass':
    case 'cop':
    case 'punct':
      return null;
    default:
      if (hasFiniteForm(tree, at)) return childBy(tree, at, 'mark') === null ? 'aside' : 'adverbial';
      return tellsEvent(tree, at) ? 'nominal' : null;
  }
}

/** Whether a token can be the predicate of a clause: a verb, or what a form of "be" or a subject makes one. */
function isPredicate(tree: Tree, at: number): boolean {
  const { tag } = tree.tokens[at]!;
  return (
    tag === 'VERB' || childBy(tree, at, 'cop', 'nsubj', 'nsubj:pass', 'nsubj:outer') !== null || hasFiniteForm(tree, at)
  );
}

/** Whether a verb has a subject or an auxiliary, however the parse hangs it. */
function hasFiniteForm(tree: Tree, at: number): boolean {
  const { tag } = tree.tokens[at]!;
  return (
    (tag === 'VERB' || tag === 'AUX' || childBy(tree, at, 'cop') !== null) &&
    childBy(tree, at, 'nsubj', 'nsubj:pass') !== null &&
    (!/^(?:amod|compound)$/.test(tree.relations[at]!) || childBy(tree, at, 'mark') !== null)
  );
}

/** "the mayor said" behind a comma: nothing marks it as a circumstance. */
function isParenthesis(tree: Tree, at: number): boolean {
  const isSaying = hasTag(tree.tokens[at]!.lemma.toLowerCase(), 'say') && at > tree.heads[at]!;
  return isSaying && childBy(tree, at, 'nsubj') !== null && childBy(tree, at, 'mark', 'ccomp') === null;
}

/** "claimed she was fired": a clause with its subject right behind a verb of saying. */
function isSaid(tree: Tree, at: number): boolean {
  const head = tree.heads[at]!;
  const { first } = reachOf(tree, at);
  if (head > at || !hasTag(tree.tokens[head]!.lemma.toLowerCase(), 'say') || tree.tokens[first]!.tag === 'PUNCT')
    return false;
  const between = tree.tokens.slice(head + 1, first);
  return (
    childBy(tree, at, 'nsubj', 'nsubj:pass') !== null &&
    between.every(({ tag, text }) => (tag !== 'PUNCT' || text === ':') && tag !== 'VERB')
  );
}

/** Whether "as", "because" and the like open a clause. */
function isMarked(tree: Tree, at: number): boolean {
  const mark = childBy(tree, at, 'mark');
  return mark !== null && tree.tokens[mark]!.tag === 'SCONJ' && tree.tokens[mark]!.lower !== 'that';
}

/** "plans to resign": a noun whose infinitive tells an act, however short. */
function isPlan(tree: Tree, at: number): boolean {
  return hasTag(tree.tokens[at]!.lemma.toLowerCase(), 'plan');
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
  if (role !== null) {
    if (!isPredicate(tree, at)) return null;
    if (childBy(tree, at, 'cc') !== null) return 'conjunct';
    return isSaid(tree, at) ? 'complement' : isParenthesis(tree, at) ? 'aside' : 'conjunct';
  }
  const head = tree.heads[at]!;
  const isJoined = tree.tokens[head]!.tag === 'VERB' && tree.tokens[at]!.tag === 'VERB' && hasContent(tree, at);
  return isJoined || hasFiniteForm(tree, at) ? 'conjunct' : null;
}
