import { isStopWord, stem } from '../annotate/words/stems.ts';
import { splitWords } from '../annotate/words/words.ts';
import type { Quantity, Sentence } from '../model.ts';

/** What keeps two sentences from being one fact however much they share. */
export type Guard = 'only introduces' | 'roles reversed' | 'different terms';

/**
 * Looks for a reason why two sentences cannot report one fact: "A attacked B" is not "B attacked A", and "10 days in
 * jail" is not "18 months of probation". What only introduces, with a colon at its end, states nothing itself. Null where there is none. Blind spots: verbs of which the two sentences share
 * no stem, and a person who is named in one sentence and a pronoun in the other.
 */
export function findGuard(a: Sentence, b: Sentence): Guard | null {
  if (introduces(a) !== introduces(b)) return 'only introduces';
  if (reversesRoles(a, b)) return 'roles reversed';
  return statesDifferentTerms(a, b) ? 'different terms' : null;
}

function introduces({ text }: Sentence): boolean {
  return text.endsWith(':');
}

/** Who comes how close before and after a word that may be a verb, names by their keys. */
interface Act {
  readonly stem: string;
  readonly before: string;
  readonly after: string;
}

/** Names further from the verb than this many words take no part in the act. */
const reach = 3;
/** Acts that are the same from both sides. */
const mutualActs = new Set([
  'meet',
  'met',
  'marri',
  'talk',
  'agre',
  'negoti',
  'discuss',
  'join',
  'plai',
  'face',
  'trade',
  'border',
  'fight',
  'clash',
  'drew',
  'draw',
]);
/** Right behind a name they begin what the name is, not what it does: "Webb, a telescope of NASA". */
const determiners = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'this', 'that']);
const auxiliaries = new Set(['was', 'were', 'is', 'are', 'been', 'being', 'be', 'get', 'gets', 'got']);

function reversesRoles(a: Sentence, b: Sentence): boolean {
  const keys = [...new Set([...a.names, ...b.names].map(({ key }) => key))];
  if (keys.length < 2) return false;
  const known = new Set(findActs(a, keys).map(({ stem, before, after }) => `${stem} ${before} ${after}`));
  return findActs(b, keys).some(
    ({ stem, before, after }) => known.has(`${stem} ${after} ${before}`) && !known.has(`${stem} ${before} ${after}`),
  );
}

/** Each word with a name close before it and another close after it; the passive ("was attacked by") is turned round. */
function findActs(sentence: Sentence, keys: readonly string[]): Act[] {
  const names = placeNames(sentence, keys);
  const isName = (at: number) => names.some(({ from, to }) => from <= at && at < to);
  return sentence.stems.flatMap((stem, at) => {
    if (isStopWord(sentence.words[at]!) || mutualActs.has(stem) || isName(at)) return [];
    const before = names.filter(({ to }) => to <= at && at - to < reach).at(-1);
    const after = names.find(({ from }) => from > at && from - at <= reach);
    if (!before || !after || before.key === after.key) return [];
    if (before.to === at - 1 && determiners.has(sentence.words[at - 1]!)) return [];
    const [first, second] = isPassive(sentence.words, at) ? [after, before] : [before, after];
    return [{ stem, before: first.key, after: second.key }];
  });
}

function isPassive(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).some((word) => auxiliaries.has(word)) && words[at + 1] === 'by';
}

/**
 * Where names stand in a sentence, as positions in its words, in order: its own, and words that the other sentence shows
 * to be a name, as the first word of a sentence does not.
 */
function placeNames({ names, words }: Sentence, keys: readonly string[]): { key: string; from: number; to: number }[] {
  const texts = [...names.map(({ key, text }) => ({ key, text })), ...keys.map((key) => ({ key, text: key }))];
  const placed = new Map<number, { key: string; from: number; to: number }>();
  for (const { key, text } of texts) {
    for (let place = findWords(words, text, 0); place; place = findWords(words, text, place.to)) {
      if (!placed.has(place.from)) placed.set(place.from, { key, ...place });
    }
  }
  return [...placed.values()].sort((x, y) => x.from - y.from);
}

/** Where the words of a text stand, from a position on. */
function findWords(words: readonly string[], text: string, start: number): { from: number; to: number } | null {
  const own = splitWords(text);
  if (own.length === 0) return null;
  for (let from = start; from + own.length <= words.length; from += 1) {
    if (own.every((word, i) => words[from + i] === word)) return { from, to: from + own.length };
  }
  return null;
}

/** By the stem of the unit. */
const daysIn: ReadonlyMap<string, number> = new Map(
  Object.entries({ hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 }).map(([word, days]) => [stem(word), days]),
);
/** Terms within this factor of each other may be the same, told differently. */
const nearby = 1.5;

/** Both state one length of time, far from each other, and of different things: "in jail", "of probation". */
function statesDifferentTerms(a: Sentence, b: Sentence): boolean {
  const [x, y] = [onlyTerm(a), onlyTerm(b)];
  if (!x || !y || x.what === y.what) return false;
  return Math.max(x.days, y.days) > nearby * Math.min(x.days, y.days);
}

/** The only length of time in a sentence, and the stem of what it is spent on; null where there is none or several. */
function onlyTerm(sentence: Sentence): { days: number; what: string } | null {
  const terms = sentence.quantities.filter(({ unit }) => unit !== null && daysIn.has(unit));
  const [term] = terms;
  if (terms.length !== 1 || !term) return null;
  const what = followedBy(sentence, term);
  return what === null ? null : { days: term.value * daysIn.get(term.unit!)!, what };
}

/** The stem of the word behind "in" or "of" right after a quantity. */
function followedBy({ words, stems }: Sentence, { text }: Quantity): string | null {
  const at = findWords(words, text, 0)?.to ?? words.length;
  return words[at] === 'in' || words[at] === 'of' ? (stems[at + 1] ?? null) : null;
}
