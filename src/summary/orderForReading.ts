/** A chosen fact, where its articles tell it, and what it is about. */
export interface PlacedFact {
  /** The position of its first sentence in each article that reports it. */
  readonly indexIn: ReadonlyMap<string, number>;
  /** Mean position of its sentences in their articles, from 0. */
  readonly place: number;
  /** Content stems of its wording. */
  readonly stems: ReadonlySet<string>;
  /** Full names that its wording gives. */
  readonly introduces: ReadonlySet<string>;
  /** Full names of which its wording gives a part. */
  readonly presumes: ReadonlySet<string>;
}

/** What a common subject with the sentence before counts against an earlier place. */
const closeness = 0.5;
/** Sentences at most this far apart in an article belong together. */
const neighbourhood = 2;

/**
 * Orders facts as the articles tell them, after the given first one. Of two facts the one comes first that does so in most
 * of the articles that have both (Barzilay, Elhadad and McKeown 2002, "Inferring strategies for sentence ordering in
 * multidocument news summarization", majority ordering), but a full name before its short form; and what shares words
 * with the sentence before, or stands beside it in an article, follows it sooner. Returns positions.
 */
export function orderForReading(facts: readonly PlacedFact[], first: number): readonly number[] {
  const ordered = [first];
  const left = new Set([...facts.keys()].filter((i) => i !== first));
  while (left.size > 0) {
    const last = facts[ordered.at(-1)!]!;
    let next = -1;
    let bestScore = -Infinity;
    for (const i of left) {
      const score = leadOver(i, left, facts) + closeness * nearness(last, facts[i]!);
      if (score > bestScore) {
        next = i;
        bestScore = score;
      }
    }
    ordered.push(next);
    left.delete(next);
  }
  return ordered;
}

/** The part of the others left that a fact comes before, 0 to 1. */
function leadOver(fact: number, left: ReadonlySet<number>, facts: readonly PlacedFact[]): number {
  if (left.size === 1) return 1;
  let before = 0;
  for (const other of left) if (other !== fact && comesBefore(facts[fact]!, facts[other]!)) before += 1;
  return before / (left.size - 1);
}

function comesBefore(a: PlacedFact, b: PlacedFact): boolean {
  const introduced = overlaps(a.introduces, b.presumes);
  if (introduced !== overlaps(b.introduces, a.presumes)) return introduced;
  let votes = 0;
  for (const [article, index] of a.indexIn) votes += Math.sign((b.indexIn.get(article) ?? index) - index);
  return votes === 0 ? a.place < b.place : votes > 0;
}

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((item) => b.has(item));
}

/** How closely a fact follows another, 0 to 1: common stems (cosine), or side by side in an article. */
function nearness(last: PlacedFact, next: PlacedFact): number {
  for (const [article, index] of next.indexIn) {
    const distance = index - (last.indexIn.get(article) ?? Number.NEGATIVE_INFINITY);
    if (distance > 0 && distance <= neighbourhood) return 1;
  }
  const shared = [...next.stems].filter((stem) => last.stems.has(stem)).length;
  return shared / Math.sqrt(last.stems.size * next.stems.size);
}
