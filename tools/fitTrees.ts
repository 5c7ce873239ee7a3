import type { BoostedTrees, TreeNode } from '../src/facts/boostedTrees.ts';

export interface TreeOptions {
  readonly trees: number;
  /** Part of each tree's values that is taken, 0 to 1. */
  readonly rate: number;
  readonly leaves: number;
  /** Rows that a leaf has at the least. */
  readonly minRows: number;
  /** Penalty on the size of a leaf's value. */
  readonly l2: number;
}

const bins = 64;

/** Sums of gradients and hessians and numbers of rows, by feature and bin. */
type Histogram = Float64Array;

/** A leaf that may still be split: its rows, their histogram, and the best way to split it. */
interface Leaf {
  readonly rows: Int32Array;
  readonly histogram: Histogram;
  readonly node: number;
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

/**
 * Fits boosted trees for labels of 0 and 1 with the logistic loss, by Newton steps on histograms of `bins` quantiles
 * (Friedman 2001; Chen & Guestrin 2016), growing the leaf that gains most. No chance: same rows, same trees.
 */
export function fitTrees(
  rows: readonly ArrayLike<number>[],
  labels: ArrayLike<number>,
  features: readonly string[],
  options: TreeOptions,
): BoostedTrees {
  const n = rows.length;
  const edges = features.map((_, f) => quantiles(rows, f));
  const columns = features.map((_, f) => Uint8Array.from(rows, (row) => binOf(row[f]!, edges[f]!)));
  let positive = 0;
  for (let i = 0; i < n; i += 1) positive += labels[i]!;
  const base = Math.log((positive + 1) / (n - positive + 1));
  const odds = new Float64Array(n).fill(base);
  const [gradient, hessian] = [new Float64Array(n), new Float64Array(n)];
  const trees: TreeNode[][] = [];
  for (let t = 0; t < options.trees; t += 1) {
    for (let i = 0; i < n; i += 1) {
      const p = 1 / (1 + Math.exp(-odds[i]!));
      gradient[i] = labels[i]! - p;
      hessian[i] = Math.max(p * (1 - p), 1e-9);
    }
    const tree: TreeNode[] = [{ value: 0 }];
    const all = Int32Array.from({ length: n }, (_, i) => i);
    const count = (of: Int32Array) => countBins(of, columns, gradient, hessian);
    const leaves = [findSplit(all, count(all), 0, features.length, options)];
    while (leaves.length < options.leaves) {
      const at = leaves.reduce((best, leaf, i) => (leaf.gain > leaves[best]!.gain ? i : best), 0);
      const { gain, rows: own, histogram, feature, bin, node } = leaves[at]!;
      if (!(gain > 0)) break;
      const column = columns[feature]!;
      const [left, right] = [own.filter((i) => column[i]! <= bin), own.filter((i) => column[i]! > bin)];
      tree[node] = { feature, threshold: edges[feature]![bin]!, left: tree.length, right: tree.length + 1 };
      tree.push({ value: 0 }, { value: 0 });
      const smaller = count(left.length < right.length ? left : right);
      const larger = histogram.map((value, i) => value - smaller[i]!);
      const [ofLeft, ofRight] = left.length < right.length ? [smaller, larger] : [larger, smaller];
      leaves.splice(
        at,
        1,
        findSplit(left, ofLeft, tree.length - 2, features.length, options),
        findSplit(right, ofRight, tree.length - 1, features.length, options),
      );
    }
    for (const { rows: own, node } of leaves) {
      let [g, h] = [0, 0];
      for (const i of own) {
        g += gradient[i]!;
        h += hessian[i]!;
      }
      const value = Number(((options.rate * g) / (h + options.l2)).toPrecision(4));
      tree[node] = { value };
      for (const i of own) odds[i]! += value;
    }
    trees.push(tree);
  }
  return { features, base: Number(base.toPrecision(6)), trees };
}

/** Ascending values between which a column is parted, at most `bins - 1`. */
function quantiles(rows: readonly ArrayLike<number>[], feature: number): number[] {
  const sorted = Float64Array.from(rows, (row) => row[feature]!).sort();
  const edges: number[] = [];
  for (let i = 1; i < bins; i += 1) {
    const edge = Number(sorted[Math.floor((i * sorted.length) / bins)]!.toPrecision(4));
    if (edges.length === 0 || edge > edges.at(-1)!) edges.push(edge);
  }
  return edges;
}

/** The bin of a value: how many edges lie below it. */
function binOf(value: number, edges: readonly number[]): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

function countBins(
  rows: Int32Array,
  columns: readonly Uint8Array[],
  gradient: Float64Array,
  hessian: Float64Array,
): Histogram {
  const histogram = new Float64Array(columns.length * bins * 3);
  for (let feature = 0; feature < columns.length; feature += 1) {
    const column = columns[feature]!;
    for (let k = 0; k < rows.length; k += 1) {
      const i = rows[k]!;
      const at = (feature * bins + column[i]!) * 3;
      histogram[at]! += gradient[i]!;
      histogram[at + 1]! += hessian[i]!;
      histogram[at + 2]! += 1;
    }
  }
  return histogram;
}

function findSplit(
  rows: Int32Array,
  histogram: Histogram,
  node: number,
  featureCount: number,
  { minRows, l2 }: TreeOptions,
): Leaf {
  let best: Leaf = { rows, histogram, node, gain: 0, feature: -1, bin: -1 };
  if (rows.length < 2 * minRows) return best;
  for (let feature = 0; feature < featureCount; feature += 1) {
    const from = feature * bins * 3;
    let [totalG, totalH] = [0, 0];
    for (let bin = 0; bin < bins; bin += 1) {
      totalG += histogram[from + 3 * bin]!;
      totalH += histogram[from + 3 * bin + 1]!;
    }
    const whole = (totalG * totalG) / (totalH + l2);
    let [leftG, leftH, leftCount] = [0, 0, 0];
    for (let bin = 0; bin < bins - 1; bin += 1) {
      const at = from + 3 * bin;
      leftG += histogram[at]!;
      leftH += histogram[at + 1]!;
      leftCount += histogram[at + 2]!;
      if (histogram[at + 2] === 0 || leftCount < minRows || rows.length - leftCount < minRows) continue;
      const right = totalG - leftG;
      const gain = (leftG * leftG) / (leftH + l2) + (right * right) / (totalH - leftH + l2) - whole;
      if (gain > best.gain + 1e-9) best = { rows, histogram, node, gain, feature, bin };
    }
  }
  return best;
}
