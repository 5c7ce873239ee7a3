import type { NonEmpty, Sentence } from '../model.ts';
import { collectValues } from '../similarity/values.ts';
import { contentStems } from '../text/contentStems.ts';
import { opensUnresolved } from '../text/openings.ts';

/** A sentence longer than this many words loses against a shorter one that says the same. */
const longSentence = 40;

/**
 * The member whose wording stands for all: one that can be read alone if there is any, then the one that says most of
 * what the others say and least that they do not (F1 over stems weighed by how many outlets use them), from an original
 * rather than a copy. Ties go to the earlier member.
 */
export function chooseWording(
  members: NonEmpty<Sentence>,
  outletOf: (sentence: Sentence) => string,
  isCopy: (sentence: Sentence) => boolean,
): Sentence {
  const outletsOf = countOutlets(members, outletOf);
  const supportOf = countValues(members, outletOf);
  let best = members[0];
  let bestScore = -Infinity;
  for (const member of members) {
    const score =
      agreementWithOthers(member, outletsOf) -
      (standsAlone(member) ? 0 : 10) -
      (isCopy(member) ? 0.05 : 0) -
      (givesDisputedValue(member, supportOf) ? 0.5 : 0) -
      Math.max(0, member.words.length - longSentence) / longSentence;
    if (score > bestScore) {
      best = member;
      bestScore = score;
    }
  }
  return best;
}

/**
 * Whether a sentence can stand in a text of its own: whole, with no pronoun or connective that leans on what came before,
 * and not a piece of a quotation that begins or ends elsewhere.
 */
export function standsAlone(sentence: Sentence): boolean {
  return (
    !isFragment(sentence) && !opensUnresolved(sentence.text, sentence.names) && !pronounSpeaker.test(sentence.text)
  );
}

/** A quotation whose speaker is named elsewhere: `,” she said`. */
const pronounSpeaker = /["”’]\s+(?:he|she|they|it)\s+\p{L}+|["”’]\s+\p{L}+\s+(?:he|she|they)\b/iu;

/** Without a closing stop, inside a quotation that runs beyond it, or with a quotation mark that has no counterpart. */
function isFragment({ text, quotations }: Sentence): boolean {
  if (!/[.!?…]["'”’»)\]]*$/u.test(text) || quotations.some(({ whole }) => !whole)) return true;
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/"/g) % 2 === 1 || count(/“/g) !== count(/”/g);
}

/** In how many outlets' wording each stem stands. */
function countOutlets(members: readonly Sentence[], outletOf: (sentence: Sentence) => string): Map<string, number> {
  const outlets = new Map<string, Set<string>>();
  for (const member of members) {
    for (const stem of contentStems(member)) {
      const known = outlets.get(stem) ?? new Set();
      outlets.set(stem, known.add(outletOf(member)));
    }
  }
  return new Map([...outlets].map(([stem, names]) => [stem, names.size]));
}

/** For each thing counted or dated, the outlets that give each of its values. */
type Support = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

function countValues(members: readonly Sentence[], outletOf: (sentence: Sentence) => string): Support {
  const support = new Map<string, Map<string, Set<string>>>();
  for (const member of members) {
    for (const [thing, values] of collectValues(member)) {
      const given = support.get(thing) ?? new Map<string, Set<string>>();
      for (const value of values) given.set(value, (given.get(value) ?? new Set()).add(outletOf(member)));
      support.set(thing, given);
    }
  }
  return support;
}

/** Whether as many outlets or more give another value than the one that a member gives. */
function givesDisputedValue(member: Sentence, support: Support): boolean {
  return [...collectValues(member)].some(([thing, values]) => {
    const given = [...support.get(thing)!];
    const own = Math.max(...given.map(([value, outlets]) => (values.has(value) ? outlets.size : 0)));
    return given.some(([value, outlets]) => !values.has(value) && outlets.size >= own);
  });
}

function agreementWithOthers(member: Sentence, outletsOf: ReadonlyMap<string, number>): number {
  const stems = new Set(contentStems(member));
  let shared = 0;
  for (const stem of stems) shared += outletsOf.get(stem)! - 1;
  let all = 0;
  for (const outlets of outletsOf.values()) all += outlets - 1;
  if (shared === 0) return 0;
  const recall = shared / all;
  const precision = [...stems].filter((stem) => outletsOf.get(stem)! > 1).length / stems.size;
  return (2 * precision * recall) / (precision + recall);
}
