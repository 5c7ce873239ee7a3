import type { Claim } from './claim.ts';
import { clauseAround, compareTimes, wordsAt } from './witness.ts';

/** Words before a value that say it has taken the place of an earlier one, and where to. */
const moved =
  /\b(?:(?<up>rose|rises|risen|climbed|climbs|jumped|soared|swelled|swollen|grew|grown|increased|raised|upgraded)|(?<down>fell|fallen|dropped|lowered|reduced|downgraded|cut)|(?:revised|updated|changed|corrected))\b(?: \S+){0,6} to(?: (?:at least|about|more than|nearly|some))?$/;
const nowBefore = /\b(?:now|by now|latest)\b/;
const rescheduled =
  /\b(?:postponed|rescheduled|delayed|moved|pushed|brought forward|put off|extended)\b(?: \S+){0,5} (?:to|until|till|for)(?: \S+)?$|\bnow\b(?: \S+){0,5}$/;
const provisional = /\b(?:so far|initial|initially|preliminary|expected to rise|still|not yet|yet to)\b/;

/** Whether a value says of itself that it takes the place of another: "rose to 15", "now 15". `reverse`: it fell. */
export interface Movement {
  readonly isMoved: boolean;
  readonly direction: -1 | 0 | 1;
  readonly isProvisional: boolean;
}

export function readMovement({ witness, place }: Pick<Claim, 'witness' | 'place'>): Movement {
  const clause = clauseAround(witness, place);
  const before = wordsAt(witness, { from: clause.from, to: place.from });
  const match = moved.exec(`${before}`);
  const around = wordsAt(witness, clause);
  return {
    isMoved: match !== null || nowBefore.test(around),
    direction: match?.groups?.up ? 1 : match?.groups?.down ? -1 : 0,
    isProvisional: provisional.test(around),
  };
}

/** Whether a day is told as one that takes the place of another: "postponed to 24 January". */
export function isRescheduled({ witness, place }: Claim): boolean {
  const clause = clauseAround(witness, place);
  return rescheduled.test(wordsAt(witness, { from: clause.from, to: place.from }));
}

/** Positive where `b` was published later, negative where `a` was, 0 for together, null where it is not known. */
export function orderOf(a: Claim, b: Claim): number | null {
  return compareTimes(a.witness.article, b.witness.article);
}
