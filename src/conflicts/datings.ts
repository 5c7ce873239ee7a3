import { isSpeechVerb } from '../annotate/quotations/speechVerbs.ts';
import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import type { Token } from '../annotate/words/tokens.ts';
import type { Claim } from './claim.ts';
import { type Days, daysOf } from './days.ts';
import { clauseAround, type Place, placeOf, type Witness, wordsAt } from './witness.ts';

/** A day, month or year that a witness gives for something. */
export interface Dating extends Claim {
  /** Null for a weekday that could not be placed. */
  readonly days: Days | null;
  /** How it is written: told from the day of publication ("Thursday", "yesterday"), or by the calendar. */
  readonly isRelative: boolean;
  /** A part of a month: "late August". */
  readonly isVague: boolean;
  /** `since` and `until` for the beginning and end of something, otherwise `on`. */
  readonly role: string;
}

/** The datings of a witness, in order. Left out is when something was said ("said on Monday") and up to when it holds ("as of Thursday"). */
export function readDatings(witness: Witness): Dating[] {
  return witness.sentence.dates.flatMap((date): Dating[] => {
    const place = placeOf(witness, date);
    const role = readRole(witness, place);
    if (role === null || isDayOfSaying(witness, place)) return [];
    const isRelative = !/\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/i.test(date.text);
    const days = daysOf(/\d{4}/.test(date.text) || isRelative ? date.value : withoutYear(date.value));
    const isVague = !isRelative && /^(?:early|mid|late|beginning|middle|end)\b/i.test(date.text);
    const key = withoutYear(date.value);
    return [{ witness, place, value: foldWhiteSpace(date.text), key, days, isRelative, isVague, role }];
  });
}

/** Articles that state no year mean their own, and the nearest to an article need not be that of another. */
function withoutYear(value: string): string {
  return value.replace(/(^|\/)\d{4}-(?=\d)/g, '$1--');
}

function readRole(witness: Witness, { from }: Place): string | null {
  const before = wordsAt(witness, { from: Math.max(0, from - 3), to: from });
  if (/\($|\bas of(?: the| last)?$|\b(?:every|each|dated|version|updated)$/.test(before)) return null;
  if (/\b(?:since|from|beginning|starting)(?: the)?$/.test(before)) return 'since';
  return /\b(?:until|till|by|through|to|before)(?: the)?$/.test(before) &&
    !/\b(?:moved|postponed|rescheduled|delayed|forward|back|due) to$/.test(before)
    ? 'until'
    : 'on';
}

/** How many tokens may stand between a day and the verb of speech it belongs to. */
const speechReach = 4;

function isDayOfSaying(witness: Witness, { from, to }: Place): boolean {
  const { tokens } = witness;
  const clause = clauseAround(witness, { from, to });
  const says = ({ lower }: Token) =>
    isSpeechVerb(lower) || /^(?:comment|reached|contacted|reporters|interview)$/.test(lower);
  if (tokens.slice(Math.max(clause.from, from - speechReach), from).some(says)) return true;
  return from - clause.from <= 1 && tokens.slice(to, to + 3 * speechReach).some(says);
}
