import type { Graph } from './sentenceGraph.ts';

/** The probability of following an edge rather than jumping anywhere. */
const damping = 0.85;
/** Sum of absolute changes below which the walk has settled; the damping makes every graph get there. */
const tolerance = 1e-10;

/**
 * Sentences from the most central to the least: the probabilities of a random walk that follows edges by weight (Brin
 * and Page 1998), found by power iteration. Ties keep the order of the text.
 */
export function rankByCentrality(graph: Graph): number[] {
  const scores = centrality(graph);
  return graph.map((_, sentence) => sentence).sort((a, b) => scores[b]! - scores[a]! || a - b);
}

/** The probability of the walk being at each sentence; they add up to 1. One without edges jumps anywhere. */
export function centrality(graph: Graph): Float64Array {
  const size = graph.length;
  const sums = graph.map((edges) => [...edges.values()].reduce((sum, weight) => sum + weight, 0));
  let scores = new Float64Array(size).fill(1 / size);
  for (;;) {
    const next = new Float64Array(size);
    let jumping = 0;
    graph.forEach((edges, from) => {
      if (sums[from] === 0) jumping += scores[from]!;
      else for (const [to, weight] of edges) next[to]! += (scores[from]! * weight) / sums[from]!;
    });
    let change = 0;
    for (let to = 0; to < size; to++) {
      next[to] = (1 - damping + damping * jumping) / size + damping * next[to]!;
      change += Math.abs(next[to]! - scores[to]!);
    }
    scores = next;
    if (change < tolerance) return scores;
  }
}
