/** A priority queue: `pop` returns the item that comes first by `compare`, undefined when empty. */
export interface Heap<T> {
  push(item: T): void;
  pop(): T | undefined;
}

/** A binary heap (Williams 1964): push and pop in log n. */
export function createHeap<T>(compare: (a: T, b: T) => number): Heap<T> {
  const items: T[] = [];
  return {
    push(item) {
      let at = items.push(item) - 1;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (compare(item, items[parent]!) >= 0) break;
        items[at] = items[parent]!;
        at = parent;
      }
      items[at] = item;
    },
    pop() {
      const first = items[0];
      const last = items.pop();
      if (first === undefined || last === undefined || items.length === 0) return first;
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= items.length) break;
        if (child + 1 < items.length && compare(items[child + 1]!, items[child]!) < 0) child += 1;
        if (compare(items[child]!, last) >= 0) break;
        items[at] = items[child]!;
        at = child;
      }
      items[at] = last;
      return first;
    },
  };
}
