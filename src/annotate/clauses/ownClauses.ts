import type { ClauseRole } from '../../model.ts';
import type { Tree } from './tree.ts';

/** For each token the head of the clause that it belongs to: itself, or the nearest above it that heads one. */
export function ownClauses(tree: Tree, roles: readonly (ClauseRole | null)[]): number[] {
  const owners: number[] = tree.tokens.map(() => -1);
  const visit = (at: number, owner: number) => {
    owners[at] = roles[at] === null ? owner : at;
    for (const child of tree.children[at]!) visit(child, owners[at]!);
  };
  tree.heads.forEach((head, i) => {
    if (head < 0) visit(i, i);
  });
  return owners;
}

/** The same with signs where the token before them belongs, those that open a bracket or quotation where the one behind does. */
export function placeSigns(tree: Tree, owners: readonly number[]): number[] {
  const placed = [...owners];
  const isFree = (i: number) => isSign(tree, i) && owners[i] !== i;
  for (let i = placed.length - 2; i >= 0; i -= 1) {
    if (isFree(i) && opensSign(tree, i)) placed[i] = placed[i + 1]!;
  }
  const first = placed.findIndex((_, i) => !isFree(i));
  for (let i = 0; i < placed.length; i += 1) {
    if (isFree(i) && !opensSign(tree, i)) placed[i] = placed[i - 1] ?? placed[Math.max(0, first)]!;
  }
  return placed;
}

function isSign({ tokens }: Tree, i: number): boolean {
  return tokens[i]!.tag === 'PUNCT';
}

/** Whether a sign goes with what follows: an opening bracket, or a quotation mark right before a word. */
function opensSign({ tokens }: Tree, i: number): boolean {
  const { text, tag, end } = tokens[i]!;
  if (tag !== 'PUNCT') return false;
  if (/^[([“„«‘]$/.test(text)) return true;
  return /^["']$/.test(text) && tokens[i + 1]?.start === end && tokens[i - 1]?.end !== tokens[i]!.start;
}
