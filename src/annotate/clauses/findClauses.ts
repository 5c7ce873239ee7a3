import { lookUp } from '../../lexicon/lexicon.ts';
import type { Clause, ClauseRole, Token } from '../../model.ts';
import { chainOf } from './chain.ts';
import { findClauseHeads } from './clauseHeads.ts';
import { findAgent, listComplements } from './complements.ts';
import type { Frame } from './frame.ts';
import { readModality } from './modality.ts';
import { bearerOf, isUndergone } from './nominal.ts';
import { ownClauses, placeSigns } from './ownClauses.ts';
import { isPassive } from './passive.ts';
import { isNegated } from './polarity.ts';
import { saysSomething, turnAsides } from './saying.ts';
import { findObject, findSubject } from './subjects.ts';
import { readTense } from './tense.ts';
import { growTree, type Tree } from './tree.ts';

/** The clauses of a sentence, in the order of their heads; each token belongs to one of them. */
export function findClauses(tokens: readonly Token[]): Clause[] {
  const tree = growTree(tokens);
  const framed = frameClauses(tree);
  /** Of each frame the one that it hangs on in the tree, whatever is turned round. */
  const governors = framed.map(({ parent }) => parent);
  const frames = turnAsides(tree, framed);
  const read = new Map<number, Clause>();
  const readFrame = (i: number): Clause => {
    const known = read.get(i);
    if (known) return known;
    const governor = governors[i]!;
    const clause = readClause(tree, frames[i]!, governor === null ? null : readFrame(governor));
    read.set(i, clause);
    return clause;
  };
  return frames.map((frame, i) => ({ ...readFrame(i), isSaying: isSayingFrame(tree, frames, frame, i) }));
}

function frameClauses(tree: Tree): Frame[] {
  const roles = findClauseHeads(tree);
  const owners = ownClauses(tree, roles);
  const heads = roles.flatMap((role, i) => (role === null ? [] : [i]));
  const indexOf = new Map(heads.map((head, i) => [head, i]));
  const members: number[][] = heads.map(() => []);
  for (const [i, owner] of placeSigns(tree, owners).entries()) members[indexOf.get(owner)!]!.push(i);
  return heads.map((head, i) => ({
    head,
    ...verbsOf(tree, head, roles),
    tokens: members[i]!,
    role: roles[head]!,
    parent: tree.heads[head]! < 0 ? null : indexOf.get(ownerAbove(tree, owners, head))!,
  }));
}

function verbsOf(tree: Tree, head: number, roles: readonly (ClauseRole | null)[]): Pick<Frame, 'chain' | 'dependents'> {
  const chain = roles[head] === 'nominal' ? [head] : chainOf(tree, head, roles);
  const dependents = chain.length === 1 ? tree.children[head]! : chain.flatMap((verb) => tree.children[verb]!);
  return { chain, dependents: chain.length === 1 ? dependents : [...dependents].sort((a, b) => a - b) };
}

function ownerAbove(tree: Tree, owners: readonly number[], head: number): number {
  return owners[tree.heads[head]!]!;
}

function readClause(tree: Tree, frame: Frame, above: Clause | null): Clause {
  const { role, tokens, parent, chain } = frame;
  const predicate = chain.at(-1)!;
  const negated = isNegated(tree, frame, above);
  const modality = readModality(tree, frame, above);
  const lemma = tree.tokens[predicate]!.lemma.toLowerCase();
  const act = (role === 'nominal' ? lookUp(lemma, 'act') : null) ?? lemma;
  const base = { predicate, act, tokens, parent, role, negated, modality, isSaying: false };
  if (role === 'nominal') {
    const passive = isUndergone(tree, predicate);
    const subject = bearerOf(tree, predicate);
    const agent = findAgent(tree, frame, passive);
    const complements = listComplements(tree, frame, agent).filter(({ head }) => head !== subject);
    return { ...base, subject, object: null, agent, complements, tense: null, passive };
  }
  const passive = isPassive(tree, frame, above?.passive ?? false);
  const agent = findAgent(tree, frame, passive);
  const object = findObject(tree, frame);
  return {
    ...base,
    subject: findSubject(tree, frame, above),
    object: passive && tree.relations[frame.head] === 'acl:relcl' ? null : object,
    agent,
    complements: listComplements(tree, frame, agent),
    tense: readTense(tree, frame, above?.tense ?? null),
    passive,
  };
}

function isSayingFrame(tree: Tree, frames: readonly Frame[], frame: Frame, i: number): boolean {
  if (saysSomething(tree, frame)) return true;
  return frames.some(
    ({ parent, role, head }) => parent === i && role === 'complement' && tree.heads[frame.head] === head,
  );
}
