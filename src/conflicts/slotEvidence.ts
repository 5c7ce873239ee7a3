import { coverIn } from '../facts/cover.ts';
import type { StoryPhrases } from '../facts/storyPhrases.ts';
import { openWordVectors } from '../lexicon/wordVectors.ts';
import { type FramedSlot, frameSlots } from './slotFrames.ts';

/** What is known of two slots that may be one, filled differently; each from 0 to 1 unless told otherwise. */
export const slotEvidenceNames = [
  /** How far the one's sentence, clause and phrase without the value are in the other's sentence or clause: the less and the more of both ways. */
  'sentenceMin',
  'sentenceMean',
  'clauseMin',
  'clauseMax',
  'phraseMin',
  'phraseMax',
  /** How likely the one's phrase is carried by the other's sentence. */
  'carriedMin',
  'carriedMax',
  /** Likeness of predicates, subjects, of what the values depend on, and of what they count. */
  'act',
  'sameAct',
  'subject',
  'governor',
  'head',
  'sameUnit',
  'preposition',
  /** By how much each is the nearest of its kind in the other's article: 0 for the nearest, else below. */
  'rank',
  /** Whether both belong to one name, and whether their clauses tell of one. */
  'owner',
  'sameSubject',
  /** Part of the names of the sentence with fewer that the other has; 0 where one has none. */
  'names',
  /** How many more slots of that kind and unit the two sentences have, from 0. */
  'rivals',
  /** By what part of the larger the values differ. */
  'difference',
  /** How many other articles state either value in a like clause, from 0. */
  'support',
  'money',
  'clock',
] as const;

/** Two slots of different articles, by their positions among those of the story. */
export interface SlotPair {
  readonly a: number;
  readonly b: number;
  /** One number for each of {@link slotEvidenceNames}. */
  readonly evidence: readonly number[];
}

/** How near two clauses must come to be compared, and to be of one thing for counting who states a value. */
const minNear = 0.2;
const supportNear = 0.35;
/** How alike the nouns of two figures must be to count the same. */
const minSameNoun = 0.6;

const measures = new Set(
  'mile kilomet meter foot inch year month week dai hour minut second degre pound kilo kilogram'.split(' '),
);

/**
 * Compares the slots of a story that may be filled differently: of one kind and of one thing as far as their nouns and
 * names tell, with different values, of which neither article has both. `carried` tells how likely a sentence carries a phrase.
 */
export function gatherSlotEvidence(
  story: StoryPhrases,
  outlets: readonly string[],
  carried: (phrase: number, sentence: number) => number,
): { readonly slots: readonly FramedSlot[]; readonly pairs: readonly SlotPair[] } {
  const slots = frameSlots(story);
  const { words, nearness, sentenceNearness, sentences } = story;
  const inSentence = (own: readonly number[], sentence: number) => coverIn(words, sentenceNearness, own, sentence);
  const inClause = (own: readonly number[], clause: number) => coverIn(words, nearness, own, clause);
  const near = (a: FramedSlot, b: FramedSlot) =>
    (inSentence(a.ofClause, b.sentence) + inSentence(b.ofClause, a.sentence)) / 2;
  const likeness = createLikeness();
  const alike = (a: FramedSlot, x: number, b: FramedSlot, y: number) => {
    const [left, right] = [sentences[a.sentence]!.tokens[x], sentences[b.sentence]!.tokens[y]];
    if (!left || !right) return 0;
    return left.stem === right.stem || left.lemma === right.lemma ? 1 : likeness(left.lower, right.lower);
  };
  const nouns = (a: FramedSlot, b: FramedSlot) => (a.unit === b.unit ? 1 : alike(a, a.head, b, b.head));

  const known = new Set(slots.map(({ article, kind, key, unit }) => `${article} ${kind} ${key} ${unit}`));
  // "24 seats and the rival 31": a value may stand without what it counts.
  const knows = (article: number, { kind, key, unit }: FramedSlot) =>
    [unit, ''].some((counted) => known.has(`${article} ${kind} ${key} ${counted}`));
  const best = new Map<string, number>();
  const nearestOf = (slot: number, article: number) => best.get(`${slot} ${article}`) ?? 0;
  const support = slots.map(() => new Set<number>());
  const candidates: { readonly a: number; readonly b: number; readonly value: number }[] = [];
  for (const [b, y] of slots.entries()) {
    for (let a = 0; a < b; a += 1) {
      const x = slots[a]!;
      if (x.kind !== y.kind || outlets[x.article] === outlets[y.article]) continue;
      const value = near(x, y);
      if (value < minNear) continue;
      const isSame = x.key === y.key;
      if (!isSame && !mayClash(x, y, nouns)) continue;
      for (const [slot, article] of [
        [a, y.article],
        [b, x.article],
      ] as const)
        best.set(`${slot} ${article}`, Math.max(nearestOf(slot, article), value));
      if (!isSame) candidates.push({ a, b, value });
      else if (value >= supportNear) {
        support[a]!.add(y.article);
        support[b]!.add(x.article);
      }
    }
  }
  const pairs = candidates.flatMap(({ a, b, value }): SlotPair[] => {
    const [x, y] = [slots[a]!, slots[b]!];
    if (knows(x.article, y) || knows(y.article, x)) return [];
    const both = (from: number, back: number) => [Math.min(from, back), Math.max(from, back)] as const;
    const sentence = both(inSentence(x.ofSentence, y.sentence), inSentence(y.ofSentence, x.sentence));
    const clause = both(inClause(x.ofClause, y.clauseOf), inClause(y.ofClause, x.clauseOf));
    const phrase = both(inClause(x.ofPhrase, y.clauseOf), inClause(y.ofPhrase, x.clauseOf));
    const carries = both(carried(x.phrase, y.sentence), carried(y.phrase, x.sentence));
    const predicates = [x.clause?.predicate ?? -1, y.clause?.predicate ?? -1] as const;
    const subjects = [x.clause?.subject ?? -1, y.clause?.subject ?? -1] as const;
    const [mine, theirs] = [x, y].map((slot) => new Set(sentences[slot.sentence]!.names.map(({ key }) => key)));
    const shared = [...mine!].filter((key) => theirs!.has(key)).length;
    const rivalsOf = (slot: FramedSlot, at: number) =>
      slots.filter(
        (other, i) =>
          i !== at && other.sentence === slot.sentence && other.kind === slot.kind && other.unit === slot.unit,
      ).length;
    return [
      {
        a,
        b,
        evidence: [
          sentence[0],
          (sentence[0] + sentence[1]) / 2,
          ...clause,
          ...phrase,
          ...carries,
          alike(x, predicates[0], y, predicates[1]),
          Number(x.clause !== null && x.clause.act === y.clause?.act),
          alike(x, subjects[0], y, subjects[1]),
          alike(x, x.governor, y, y.governor),
          nouns(x, y),
          Number(x.unit === y.unit),
          x.preposition === y.preposition ? 1 : x.preposition === '' || y.preposition === '' ? 0.5 : 0,
          Math.min(value - nearestOf(a, y.article), value - nearestOf(b, x.article)),
          Number(x.owner !== null && y.owner !== null),
          Number(areOneSubject(x, y)),
          Math.min(mine!.size, theirs!.size) === 0 ? 0 : shared / Math.min(mine!.size, theirs!.size),
          rivalsOf(x, a) + rivalsOf(y, b),
          differenceOf(x, y),
          support[a]!.size + support[b]!.size,
          Number(x.kind === 'money'),
          Number(x.kind === 'clock'),
        ],
      },
    ];
  });
  return { slots, pairs };
}

/** Whether two values may be of one thing and not agree. */
function mayClash(a: FramedSlot, b: FramedSlot, nouns: (a: FramedSlot, b: FramedSlot) => number): boolean {
  if (a.owner !== null && b.owner !== null && !areFormsOfOneKey(a.owner, b.owner)) return false;
  if (a.dates.size > 0 && b.dates.size > 0 && [...a.dates].every((date) => !b.dates.has(date))) return false;
  if (a.names.size > 0 && b.names.size > 0 && !shareName(a, b)) return false;
  if (a.value !== null && a.value === b.value) {
    const bounds = [a.bound, b.bound];
    return a.unit === b.unit && bounds.includes('at least') && bounds.includes('exact');
  }
  const isAge = /-old$/.test(a.unit) || /-old$/.test(b.unit);
  if (isAge || a.kind !== 'number' || measures.has(a.unit) || measures.has(b.unit)) {
    if (a.unit !== b.unit) return false;
    if (a.kind === 'clock') return areOneSubject(a, b);
    if (measures.has(a.unit) && areOfOtherSubjects(a, b)) return false;
    return !(isAge || a.kind === 'record') || (a.owner !== null && b.owner !== null);
  }
  return a.unit !== '' && b.unit !== '' && nouns(a, b) >= minSameNoun;
}

/** Whether the clauses tell of two things; what is counted may be a subject itself. */
function areOfOtherSubjects(a: FramedSlot, b: FramedSlot): boolean {
  if (isCounted(a) || isCounted(b)) return false;
  return a.subject !== null && b.subject !== null && !areOneSubject(a, b);
}

function shareName(a: FramedSlot, b: FramedSlot): boolean {
  return [...a.names].some((name) => [...b.names].some((other) => areFormsOfOneKey(name, other)));
}

/** Whether the clauses are known to tell of one thing, or both tell of what is counted. */
export function tellOfOne(a: FramedSlot, b: FramedSlot): boolean {
  return areOneSubject(a, b) || (isCounted(a) && isCounted(b)) || (a.owner !== null && b.owner !== null);
}

/** Whether what is counted is itself what the clause tells of: "14 people were killed". */
function isCounted({ clause, head, from, to }: FramedSlot): boolean {
  if (clause === null || clause.subject === null) return false;
  return clause.subject === head || (from <= clause.subject && clause.subject < to);
}

function areOneSubject(a: FramedSlot, b: FramedSlot): boolean {
  return (
    a.subject !== null && b.subject !== null && (a.subject === b.subject || areFormsOfOneKey(a.subject, b.subject))
  );
}

function differenceOf({ value: a }: FramedSlot, { value: b }: FramedSlot): number {
  return a === null || b === null ? 1 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE);
}

/** Whether one key of a name has all words of the other: "ruiz", "ana ruiz". */
function areFormsOfOneKey(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
}

/** The cosine of two words' vectors, 0 where it is below or one is not known. */
function createLikeness(): (a: string, b: string) => number {
  const { vectorOf } = openWordVectors();
  const vectors = new Map<string, Float32Array | null>();
  const read = (word: string) => {
    const known = vectors.get(word);
    if (known !== undefined) return known;
    const vector = vectorOf(word);
    vectors.set(word, vector);
    return vector;
  };
  return (a, b) => {
    const [x, y] = [read(a), read(b)];
    if (!x || !y) return 0;
    let cosine = 0;
    for (let i = 0; i < x.length; i += 1) cosine += x[i]! * y[i]!;
    return Math.max(0, cosine);
  };
}
