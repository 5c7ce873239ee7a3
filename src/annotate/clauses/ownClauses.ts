import type { ClauseRole } from '../../model.ts';
import type { Tree } from './tree.ts';

/**
 * For each token the head of the clause that it belongs to: the nearest above it that heads one. A sign belongs where the
 * token before it does, one that opens a bracket or quotation where the token behind it does.
 */
export function ownClauses(tree: Tree, roles: readonly (ClauseRole | null)[]): number[] {
  const owners: number[] = tree.tokens.map(() => -1);
  const visit = (at: number, owner: number) => {
    owners[at] = roles[at] === null ? owner : at;
    for (const child of tree.children[at]!) visit(child, owners[at]!);
  };
  tree.heads.forEach((head, i) => {
    if (head < 0) visit(i, i);
  });
  const words = owners.map((owner, i) => (isSign(tree, i) ? null : owner));
  for (let i = owners.length - 1; i >= 0; i -= 1) {
    if (opensSign(tree, i)) owners[i] = words[i] = words[i + 1] ?? null ?? owners[i]!;
  }
  for (let i = 0; i < owners.length; i += 1) {
    if (isSign(tree, i) && !opensSign(tree, i)) {
      owners[i] = words[i - 1] ?? words.slice(i).find((owner) => owner !== null) ?? owners[i]!;
    }
    words[i] = owners[i]!;
  }
  return owners;
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
