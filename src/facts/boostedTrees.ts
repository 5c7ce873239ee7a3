/**
 * Gradient-boosted regression trees on the log-odds (Friedman 2001, "Greedy function approximation"). A tree is a list of
 * nodes, the root first; a row goes to `left` where its value of `feature` is at most `threshold`. A leaf has a `value`.
 */
export interface BoostedTrees {
  /** What the columns are, in order. */
  readonly features: readonly string[];
  /** Log-odds before the first tree. */
  readonly base: number;
  readonly trees: readonly (readonly TreeNode[])[];
}

export type TreeNode =
  | { readonly feature: number; readonly threshold: number; readonly left: number; readonly right: number }
  | { readonly value: number };

/** The probability that a row is one of those sought, 0 to 1. */
export function predictTrees({ base, trees }: BoostedTrees, row: ArrayLike<number>): number {
  let odds = base;
  for (const tree of trees) odds += valueIn(tree, row);
  return 1 / (1 + Math.exp(-odds));
}

function valueIn(tree: readonly TreeNode[], row: ArrayLike<number>): number {
  for (let node = tree[0]!; ; ) {
    if ('value' in node) return node.value;
    node = tree[row[node.feature]! <= node.threshold ? node.left : node.right]!;
  }
}
