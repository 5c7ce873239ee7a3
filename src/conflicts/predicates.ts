import { isSpeechVerb } from '../annotate/quotations/speechVerbs.ts';
import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { isAuxiliary, isDeterminer, isFunctionWord } from '../annotate/words/functionWords.ts';
import { stem } from '../annotate/words/stems.ts';
import type { Token } from '../annotate/words/tokens.ts';
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
/** What leaves even a negation open. */
const supposed = /^(?:would|may|might|should|if|unless|whether)$/;
/** What leaves it open whether something happened, or tells what others do to know it. */
const open =
  /^(?:to|would|could|may|might|will|shall|should|must|can|cannot|if|whether|unless|until|before|about|nearly|almost|allegedly|said|deny|denied|denies|denying|suspected|accused|wanted|feared|alleged|reportedly|supposedly|possibly|perhaps)$/;
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
  const { tokens, stems, article } = witness;
  const act = readAct(witness, at);
  if (act === null) return null;
  const start = clauseStart(witness, at);
  const end = clauseEnd(witness, at);
  const before = wordsOf(tokens.slice(Math.max(start, at - reach), at));
  const turn = findTurn(before);
  if (turn === null && !isAffirmed(witness, at, before)) return null;
  if (turn !== null && (!turn.isDirect || before.some((word) => supposed.test(word)))) return null;
  let first = at - (turn?.words ?? 0);
  const subjectEnd = first;
  while (first > start && isAuxiliary(tokens[first - 1]!.lower)) first -= 1;
  return {
    witness,
    place: { from: first, to: at + 1 },
    value: foldWhiteSpace(article.text.slice(tokens[first]!.start, tokens[at]!.end)),
    key: turn ? 'no' : 'yes',
    act,
    isNegated: turn !== null,
    subject: stemsIn(stems, start, turn?.isOfAny ? start : turn?.isNoun ? at : subjectEnd),
    rest: stemsIn(stems, at + 1, end),
    isProvisional: /\b(?:yet|still|so far|as of|at this time|immediately)\b/.test(
      wordsOf(tokens.slice(start, at + 1 + reach)).join(' '),
    ),
  };
}

/** What a verb says happened, by its sense or stem; null for what is no verb of an event, and where the article tells of itself. */
function readAct({ tokens }: Witness, at: number): string | null {
  const { kind, lower, isCapital } = tokens[at]!;
  if (kind !== 'word' || isCapital || isFunctionWord(lower) || isSpeechVerb(lower)) return null;
  const behind = wordsOf(tokens.slice(at + 1, at + 1 + reach));
  if (behind.some((word) => /^(?:until|unless|because|only)$/.test(word))) return null;
  if (/^(?:no|none|nothing|nobody|neither|not|little|few)$/.test(behind[0] ?? '')) return null;
  if (tokens.some((token) => /^(?:i|i'm|i've|we|we're|my|our)$/.test(token.lower))) return null;
  const act = senseOf(stem(lower)) ?? stem(baseForm(lower));
  return reporters.has(act) ? null : act;
}

interface Turn {
  /** How many words before the verb it takes up. */
  readonly words: number;
  /** Whether nothing but grammar stands between it and the verb. */
  readonly isDirect: boolean;
  /** "no one", "nobody": whoever it is that something happened to elsewhere. */
  readonly isOfAny: boolean;
  /** "no children": it turns the noun behind it, which is the subject. */
  readonly isNoun: boolean;
}

/** What turns a verb round, among the words before it: "has not been", "failed to", "no one was"; null where nothing does. */
function findTurn(before: readonly string[]): Turn | null {
  const fails = /\b(?:yet to(?: be)?|failed to(?: be)?|refused to|declined to)$/.exec(before.join(' '));
  if (fails) return { words: fails[0].split(' ').length, isDirect: true, isOfAny: false, isNoun: false };
  const at = before.findLastIndex((word) => negator.test(word));
  if (at < 0) return null;
  const [word, next] = [before[at]!, before[at + 1] ?? ''];
  const isOfAny = word === 'nobody' || (word === 'no' && next === 'one') || (word === 'none' && next !== 'of');
  const isNoun = !isOfAny && (word === 'no' || word === 'none');
  const isHarmless = /^(?:only|just|merely|simply|more|less|fewer|longer|doubt|later)$/.test(next);
  const isGrammar = before.slice(at + 1).every((other) => isFunctionWord(other) || /ly$/.test(other));
  return { words: before.length - at, isDirect: !isHarmless && (isOfAny || isNoun || isGrammar), isOfAny, isNoun };
}

/** Whether a verb tells what happened: a past form behind an auxiliary or its subject, and nothing that leaves it open. */
function isAffirmed({ tokens }: Witness, at: number, before: readonly string[]): boolean {
  const { lower } = tokens[at]!;
  if (!/ed$/.test(lower) && baseForm(lower) === lower) return false;
  const [previous, next] = [tokens[at - 1]?.lower, tokens[at + 1]];
  if (previous === undefined || isDeterminer(previous) || previous === 'of') return false;
  if (before.some((word) => open.test(word))) return false;
  if (isAuxiliary(previous) || /ly$/.test(previous)) return true;
  return next === undefined || next.kind !== 'word' || next.isCapital || isFunctionWord(next.lower);
}

function clauseStart({ tokens }: Witness, at: number): number {
  for (let i = at - 1; i >= 0; i -= 1) {
    if (endsClause(tokens[i]!) || /^(?:after|when|because|if|that)$/.test(tokens[i]!.lower)) return i + 1;
    if (tokens[i]!.lower === 'and' && i < at - 1) return i + 1;
  }
  return 0;
}

function clauseEnd({ tokens }: Witness, at: number): number {
  const end = tokens.findIndex((token, i) => i > at && endsClause(token));
  return end < 0 ? tokens.length : end;
}

function stemsIn(stems: Witness['stems'], from: number, to: number): ReadonlySet<string> {
  return new Set(stems.slice(from, to).flatMap((stem) => stem ?? []));
}

function wordsOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ lower }) => lower);
}
