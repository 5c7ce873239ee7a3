import { foldWhiteSpace } from '../text/foldWhiteSpace.ts';
import { isAuxiliary, isDeterminer, isFunctionWord } from '../text/functionWords.ts';
import { isSpeechVerb } from '../text/speechVerbs.ts';
import { stem } from '../text/stems.ts';
import type { Claim } from './claim.ts';
import { baseForm } from './irregularVerbs.ts';
import { senseOf } from './senses.ts';
import { endsClause, placeOf, type Witness } from './witness.ts';

/** That something happened, or that it did not. */
export interface Predicate extends Claim {
  /** What happened: the sense or stem of the verb. */
  readonly act: string;
  readonly isNegated: boolean;
  /** The stems before the verb: to whom, or by whom. Empty for "no one". */
  readonly subject: ReadonlySet<string>;
  /** The stems behind it up to the end of the clause. */
  readonly rest: ReadonlySet<string>;
  /** "yet", "still", "so far": what is so may change. */
  readonly isProvisional: boolean;
  readonly hasPronoun: boolean;
}

/** The predicates of a witness that state an event that took place or did not, quotations left out. */
export function readPredicates(witness: Witness): Predicate[] {
  const quoted = witness.sentence.quotations.map((part) => placeOf(witness, part));
  return witness.tokens.flatMap((_, at) => {
    if (quoted.some(({ from, to }) => at >= from && at < to)) return [];
    return readPredicate(witness, at) ?? [];
  });
}

/** How many tokens before a verb may hold what turns it round or makes it no more than possible. */
const reach = 5;

const negator =
  /^(?:not|never|cannot|no|nobody|none|neither|nor|without|(?:is|are|was|were|has|have|had|did|does|do)nt)$|n't$/;
/** What leaves it open whether something happened, or tells what others do to know it. */
const open =
  /^(?:to|would|could|may|might|will|shall|should|must|can|cannot|if|whether|unless|until|before|about|nearly|almost|allegedly|said|deny|denied|denies|denying)$/;
const subjects = /^(?:nobody|none)$/;
/** Verbs of what outlets and their sources do, which differ by outlet. */
const reporters = new Set([
  'respond',
  'comment',
  'repli',
  'return',
  'answer',
  'reach',
  'know',
  'believ',
  'identifi',
  'name',
  'releas',
  'provid',
  'elabor',
  'expect',
  'appear',
  'seem',
  'want',
  'base',
  'us',
  'call',
  'ask',
]);

function readPredicate(witness: Witness, at: number): Predicate | null {
  const { tokens, article } = witness;
  const verb = tokens[at]!;
  if (verb.kind !== 'word' || verb.isCapital || isFunctionWord(verb.lower) || isSpeechVerb(verb.lower)) return null;
  const base = baseForm(verb.lower);
  const act = senseOf(stem(verb.lower)) ?? stem(base);
  if (reporters.has(act) || tokens.some(({ lower }) => /^(?:i|i'm|i've|we|we're|my|our)$/.test(lower))) return null;
  const start = clauseStart(witness, at);
  const before = tokens.slice(Math.max(start, at - reach), at);
  const turn = before.findLastIndex(({ lower }) => negator.test(lower));
  const fails = /\b(?:yet to(?: be)?|failed to(?: be)?|refused to|declined to)$/.exec(
    before.map(({ lower }) => lower).join(' '),
  );
  const behind = tokens.slice(at + 1, at + 1 + reach).map(({ lower }) => lower);
  if (behind.some((word) => /^(?:until|unless|because|only)$/.test(word))) return null;
  if (/^(?:no|none|nothing|nobody|neither|not|little|few)$/.test(behind[0] ?? '')) return null;
  let first: number;
  const isNegated = turn >= 0 || fails !== null;
  if (fails) first = at - fails[0].split(' ').length;
  else if (turn >= 0) {
    const between = before.slice(turn + 1);
    if (
      !negatesNext(
        before[turn]!.lower,
        between.map(({ lower }) => lower),
      )
    )
      return null;
    first = at - before.length + turn;
  } else {
    if (!isPast(verb.lower, base) || before.some(({ lower }) => open.test(lower) || isHypothetical(lower))) return null;
    const previous = tokens[at - 1];
    if (!previous || isDeterminer(previous.lower) || previous.lower === 'of' || !standsAsVerb(witness, at)) return null;
    first = at;
  }
  while (first > start && isAuxiliary(tokens[first - 1]!.lower)) first -= 1;
  const isNobody =
    turn >= 0 &&
    isNobodyAt(
      before.map(({ lower }) => lower),
      turn,
    );
  const range = { start: tokens[first]!.start, end: verb.end };
  const subject = new Set<string>();
  for (let i = start; i < at; i += 1) if (witness.stems[i] && !(fails && i >= first)) subject.add(witness.stems[i]!);
  const rest = new Set<string>();
  for (let i = at + 1; i < tokens.length && !endsClause(tokens[i]!); i += 1)
    if (witness.stems[i]) rest.add(witness.stems[i]!);
  const clause = tokens
    .slice(start, at + 1 + reach)
    .map(({ lower }) => lower)
    .join(' ');
  return {
    witness,
    place: { from: first, to: at + 1 },
    value: foldWhiteSpace(article.text.slice(range.start, range.end)),
    key: isNegated ? 'no' : 'yes',
    act,
    isNegated,
    subject: isNobody ? new Set() : subject,
    rest,
    isProvisional: /\b(?:yet|still|so far|as of|at this time|immediately)\b/.test(clause),
    hasPronoun: tokens.slice(start, at).some(({ lower }) => /^(?:he|she|they|it|who|him|her|them)$/.test(lower)),
  };
}

function clauseStart({ tokens }: Witness, at: number): number {
  for (let i = at - 1; i >= 0; i -= 1) {
    if (endsClause(tokens[i]!) || /^(?:after|when|because|if|that)$/.test(tokens[i]!.lower)) return i + 1;
    if (tokens[i]!.lower === 'and' && i < at - 1) return i + 1;
  }
  return 0;
}

/** Whether nothing but grammar stands between a negation and the verb: "not been arrested", "no one was hurt". */
function negatesNext(word: string, between: readonly string[]): boolean {
  if (/^(?:only|just|merely|simply|more|less|fewer|longer|doubt|later)$/.test(between[0] ?? '')) return false;
  if (word === 'no') return between[0] === 'one' || between.length <= 4;
  if (subjects.test(word)) return true;
  return between.every((other) => isFunctionWord(other) || /ly$/.test(other));
}

function isNobodyAt(words: readonly string[], turn: number): boolean {
  return (
    words[turn] === 'nobody' ||
    (words[turn] === 'no' && words[turn + 1] === 'one') ||
    (words[turn] === 'none' && words[turn + 1] !== 'of')
  );
}

function isPast(word: string, base: string): boolean {
  return /ed$/.test(word) || base !== word;
}

function isHypothetical(word: string): boolean {
  return /^(?:suspected|accused|wanted|feared|alleged|reportedly|supposedly|possibly|perhaps)$/.test(word);
}

/** Behind an auxiliary, or behind a noun with something other than a noun to follow: "was arrested", "the president signed the". */
function standsAsVerb({ tokens }: Witness, at: number): boolean {
  const previous = tokens[at - 1]!;
  if (isAuxiliary(previous.lower) || /ly$/.test(previous.lower)) return true;
  const next = tokens[at + 1];
  return (
    next === undefined || next.kind === 'sign' || isFunctionWord(next.lower) || next.isCapital || next.kind === 'number'
  );
}
