/** For each sentence the sentences it is connected with, itself included, and the weight of the edge, above 0. */
export type Graph = readonly ReadonlyMap<number, number>[];

/**
 * Connects sentences that share terms; the weight of an edge is the dot product of their term weights. Only pairs with a
 * common term are looked at, so the time is that of the edges.
 */
export function connect(sentences: readonly ReadonlyMap<string, number>[]): Graph {
  const holders = new Map<string, (readonly [sentence: number, weight: number])[]>();
  sentences.forEach((weights, sentence) => {
    for (const [term, weight] of weights) {
      const known = holders.get(term);
      if (known) known.push([sentence, weight]);
      else holders.set(term, [[sentence, weight]]);
    }
  });
  return sentences.map((weights) => {
    const edges = new Map<number, number>();
    for (const [term, weight] of weights) {
      for (const [other, otherWeight] of holders.get(term)!) {
        edges.set(other, (edges.get(other) ?? 0) + weight * otherWeight);
      }
    }
    return edges;
  });
}

/** Gives each edge a new weight; an edge whose new weight is not above 0 is dropped. */
export function reweigh(graph: Graph, weigh: (weight: number, from: number, to: number) => number): Graph {
  return graph.map((edges, from) => {
    const kept = new Map<number, number>();
    for (const [to, weight] of edges) {
      const changed = weigh(weight, from, to);
      if (changed > 0) kept.set(to, changed);
    }
    return kept;
  });
}
