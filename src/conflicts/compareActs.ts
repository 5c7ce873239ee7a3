import { type Act, actOf } from './acts.ts';
import type { Clash, Disagreement } from './claim.ts';
import { type Dating, readDatings } from './datings.ts';
import { daysApart } from './days.ts';
import { joinClashes } from './joinClashes.ts';
import type { Witness } from './witness.ts';

/** Days further apart than this date different acts. */
const near = 7;

interface DatedAct extends Dating {
  readonly act: Act;
}

/**
 * Days that outlets give for one act of a case, such as a complaint or an arrest, wherever in their articles they tell of
 * it: in sentences that otherwise report different facts. Only acts count that every outlet dates with one day, and those
 * that befall a person only where the sentences name the same one. A part of a month that leaves the day open stands
 * beside the days that differ. Blind spot: an act that was done twice, of which each outlet tells one.
 */
export function compareActs(witnesses: readonly Witness[]): Disagreement[] {
  const dated = witnesses.flatMap((witness) =>
    readDatings(witness).flatMap((dating): DatedAct[] => {
      const act = dating.role === 'on' && isCalendarDay(dating) ? actOf(dating) : null;
      return act ? [{ ...dating, act }] : [];
    }),
  );
  return [...new Set(dated.map(({ act }) => act))].flatMap((act) => compareOne(dated.filter((d) => d.act === act)));
}

function compareOne(dated: readonly DatedAct[]): Disagreement[] {
  const clashes: Clash<DatedAct>[] = [];
  for (const [i, a] of dated.entries()) {
    for (const b of dated.slice(i + 1)) {
      if (a.isVague || b.isVague || !differ(a, b)) continue;
      if (a.witness.article.outlet === b.witness.article.outlet) return [];
      if (isOneAct(a, b)) clashes.push({ a, b, relation: 'unresolved' });
    }
  }
  const open = dated.filter(
    (vague) =>
      vague.isVague && clashes.some(({ a, b }) => [a, b].every((day) => !differ(vague, day) && isOneAct(vague, day))),
  );
  const beside = clashes
    .slice(0, 1)
    .flatMap(({ a }) => open.map((b): Clash<DatedAct> => ({ a, b, relation: 'unresolved' })));
  return joinClashes('date', [...clashes, ...beside]);
}

/** A day by the calendar, or a part of a month that leaves the day open. */
function isCalendarDay({ days, isRelative, isVague }: Dating): boolean {
  return days !== null && !isRelative && (isVague || days.first === days.last);
}

function differ(a: DatedAct, b: DatedAct): boolean {
  return daysApart(a.days!, b.days!) > 0;
}

function isOneAct(a: DatedAct, b: DatedAct): boolean {
  if (daysApart(a.days!, b.days!) > near || a.witness.article.outlet === b.witness.article.outlet) return false;
  if (!a.act.isPersonal) return true;
  const named = new Set(a.witness.sentence.names.map(({ key }) => key));
  return b.witness.sentence.names.some(({ key }) => named.has(key));
}
