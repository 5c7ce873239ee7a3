import { isPersonTitle } from '../annotate/names/personTitles.ts';
import { isSpeechVerb } from '../annotate/quotations/speechVerbs.ts';
import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { isFunctionWord } from '../annotate/words/functionWords.ts';
import { splitWords } from '../annotate/words/words.ts';
import type { ConflictRelation, NameMention } from '../model.ts';
import { areFormsOfOneName, ownWords } from './areFormsOfOneName.ts';
import type { Claim, Clash, Disagreement } from './claim.ts';
import { joinClashes } from './joinClashes.ts';
import { opposingWitnesses } from './opposingWitnesses.ts';
import { shareMatter } from './shareMatter.ts';
import { placeOf, stemBefore, type Witness } from './witness.ts';

interface NameClaim extends Claim {
  readonly name: NameMention;
}

/** Part of what the shorter sentence says, names aside, that the other one says too. */
const sameMatter = 0.6;

/**
 * Different names in the same slot of two sentences that otherwise say the same: behind the same title or role ("Judge"),
 * between the same words, or behind the same verb and preposition ("came down near"). A name that the other article
 * knows too is no rival: both outlets know two people and pick one. Blind spots: other names for one place, and places
 * within one another, which is why places are left unresolved.
 */
export function compareNames(witnesses: readonly Witness[]): Disagreement[] {
  const names = new Map(witnesses.map((witness) => [witness, readNames(witness)]));
  const clashes: Clash[] = [];
  for (const [a, b] of opposingWitnesses(witnesses)) clashes.push(...compare(names.get(a)!, names.get(b)!));
  return joinClashes('name', clashes);
}

function readNames(witness: Witness): NameClaim[] {
  return witness.sentence.names.map((name) => ({
    witness,
    place: placeOf(witness, name),
    value: foldWhiteSpace(name.text),
    key: ownWords(name).at(-1) ?? name.key,
    name,
  }));
}

function compare(mine: readonly NameClaim[], theirs: readonly NameClaim[]): Clash[] {
  const left = withoutForms(withoutShared(mine, theirs), theirs);
  const right = left.length > 0 ? withoutForms(withoutShared(theirs, mine), mine) : [];
  const clashes = left.flatMap((a) =>
    right.flatMap((b) => {
      if (isKnownTo(a, b.witness) || isKnownTo(b, a.witness) || isSource(a) || isSource(b)) return [];
      const relation = relate(a, b);
      return relation ? [{ a, b, relation }] : [];
    }),
  );
  return clashes.filter(({ a, b }) => clashes.every((other) => (other.a === a) === (other.b === b)));
}

/** The cheap half of the comparison: most names that two sentences share are written alike. */
function withoutShared(mine: readonly NameClaim[], theirs: readonly NameClaim[]): NameClaim[] {
  return mine.filter(({ name }) => !theirs.some((other) => other.name.key === name.key));
}

function withoutForms(mine: readonly NameClaim[], theirs: readonly NameClaim[]): NameClaim[] {
  return mine.filter((a) => !theirs.some((b) => areFormsOfOneName(a.name, b.name)));
}

function isKnownTo({ key }: NameClaim, { article }: Witness): boolean {
  return article.text.toLowerCase().includes(key);
}

/** Whether the name is whom the article quotes or cites, or one of several in a list. */
function isSource({ witness: { tokens }, place: { from, to } }: NameClaim): boolean {
  const [before, after] = [tokens[from - 1]?.lower ?? '', tokens[to]?.lower ?? ''];
  if (isSpeechVerb(before) || isSpeechVerb(after) || /^(?:and|or|&)$/.test(before) || /^(?:and|or|&)$/.test(after))
    return true;
  if (after === ',' && tokens[to + 1]?.isCapital) return true;
  const words = tokens.slice(Math.max(0, from - 3), from).map(({ lower }) => lower);
  return /\b(?:according to|told|told the|interview with|per|via)$/.test(words.join(' '));
}

function relate(a: NameClaim, b: NameClaim): ConflictRelation | null {
  if (!shareMatter(a, b, sameMatter)) return null;
  const role = roleOf(a);
  if (role !== null && role === roleOf(b)) return 'contradiction';
  if (role !== null || roleOf(b) !== null) return null;
  if (arePlaced(a, b)) return 'unresolved';
  return areFramedAlike(a, b) ? 'contradiction' : null;
}

/** The title in front of a person's name, or the noun of an office right before it: "judge", "executive". */
function roleOf({ witness: { tokens }, place: { from, to } }: NameClaim): string | null {
  let at = from;
  while (at < to && (isPersonTitle(tokens[at]!.lower) || roles.has(tokens[at]!.lower))) at += 1;
  if (at > from) return tokens[at - 1]!.lower;
  const before = tokens[from - 1];
  return before && roles.has(before.lower) ? before.lower : null;
}

const roles = new Set(
  (
    'executive officer captain driver pilot owner founder author director suspect victim winner champion leader singer ' +
    'actor actress lawyer prosecutor scientist researcher striker goalkeeper skipper manager editor secretary minister ' +
    'president mayor governor chairman chairwoman chair judge coach chief sheriff principal head successor'
  ).split(' '),
);

const placing = /^(?:in|near|at|outside|off|north|south|east|west)$/;

/** Behind the same preposition of place, which the same word governs. */
function arePlaced(a: NameClaim, b: NameClaim): boolean {
  const before = ({ witness: { tokens }, place: { from } }: NameClaim) => {
    const at = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
    return tokens[at]?.lower ?? '';
  };
  if (!placing.test(before(a)) || before(a) !== before(b)) return false;
  const stem = stemBefore(a.witness, a.place);
  return stem !== null && stem === stemBefore(b.witness, b.place);
}

/** How many words behind a name must be the same. */
const frame = 2;

/** Full names between the same words; at either end of a sentence one side will do. */
function areFramedAlike(a: NameClaim, b: NameClaim): boolean {
  if (![a, b].every(({ name }) => splitWords(name.key).length >= 2)) return false;
  const before = (claim: NameClaim) => claim.witness.tokens[claim.place.from - 1]?.lower ?? '';
  if (before(a) !== before(b) || /^(?:the|a|an)$/.test(before(a)) || placing.test(before(a))) return false;
  const behind = ({ witness: { tokens }, place: { to } }: NameClaim) =>
    tokens
      .slice(to)
      .filter(({ kind }) => kind !== 'sign')
      .slice(0, frame)
      .map(({ lower }) => lower);
  const [x, y] = [behind(a), behind(b)];
  return x.length === frame && x.every((word, i) => word === y[i]) && x.some((word) => !isFunctionWord(word));
}
