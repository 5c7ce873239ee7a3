import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { isPreposition } from '../annotate/words/functionWords.ts';
import { isHyphen } from '../annotate/words/tokens.ts';
import type { NameMention, Quantity } from '../model.ts';
import type { Claim } from './claim.ts';
import { type Dimension, dimensionOf } from './dimensions.ts';
import { type Extent, readExtent } from './extent.ts';
import { type Movement, readMovement } from './movement.ts';
import { isAnyone, senseOf } from './senses.ts';
import { clauseAround, type Place, placeOf, stemAfter, stemBefore, type Witness, wordsAt } from './witness.ts';

/** A quantity, or both ends of a range, as one witness states it. */
export interface Figure extends Claim {
  readonly kind: Quantity['kind'];
  readonly low: number;
  /** Equal to `low` but for a range. */
  readonly high: number;
  readonly bound: Quantity['bound'];
  /** What is counted: two figures of different things cannot disagree. */
  readonly thing: string;
  /** Whether it counts what one can name, and is no measure, share or sum. */
  readonly isCount: boolean;
  /** What happened to those counted, as `senseOf` has it. */
  readonly sense: string | null;
  /** Which way a length is measured; null where it is none, or where nothing tells. */
  readonly dimension: Dimension | null;
  /** The stems between number and noun: "injured" of "12 injured people". */
  readonly modifiers: ReadonlySet<string>;
  readonly movement: Movement;
  readonly extent: Extent;
  /** Whether it counts what comes on top of something, or what is left of it: "two other unions". */
  readonly isPartial: boolean;
  /** Whether it counts a part of those named behind it: "three of the dead". */
  readonly isPartitive: boolean;
  /** The name not far before it that may be the subject: "the Liberals won 31 seats". */
  readonly bearer: NameMention | null;
  /** Whose age it is, by the name right before or behind it. */
  readonly owner: NameMention | null;
}

/** The figures of a witness that state what they count, in order. A range ("12 to 14 homes") is one figure. */
export function readFigures(witness: Witness): Figure[] {
  const { quantities } = witness.sentence;
  const figures: Figure[] = [];
  for (let i = 0; i < quantities.length; i += 1) {
    const [first, second] = [quantities[i]!, quantities[i + 1]];
    const isRange = second !== undefined && isLowerEnd(witness, first, second);
    const figure = readFigure(witness, first, isRange ? second : first);
    if (figure) figures.push(figure);
    if (isRange) i += 1;
  }
  return figures;
}

const measures =
  /-old$|^(?:second|minut|hour|dai|week|month|year|decad|meter|kilomet|mile|foot|inch|degre|°[CF]|mph|kph|ton|tonn)$|^(?:square|cubic) /;

const lengths = /^(?:meter|kilomet|mile|foot|inch)$/;

function isLowerEnd(witness: Witness, a: Quantity, b: Quantity): boolean {
  if (a.value >= b.value || a.kind !== b.kind || (a.unit !== b.unit && a.unit !== null)) return false;
  const { from, to } = placeOf(witness, a);
  const between = wordsAt(witness, { from: to, to: placeOf(witness, b).from });
  const before = witness.tokens[from - 1]?.lower;
  if (before === 'between') return between === 'and' || between === 'to';
  return before !== 'from' && (/^(?:to|-|–|—)$/.test(between) || (between === 'or' && b.bound === 'at most'));
}

function readFigure(witness: Witness, first: Quantity, last: Quantity): Figure | null {
  const place = placeOf(witness, { start: first.start, end: last.end });
  const named = unitOf(witness, last, place);
  const isCount = last.kind === 'number' && (named === null || !measures.test(named));
  const sense = isCount ? nearestSense(witness, place, named === null ? farReach : nearReach) : null;
  const unit = named ?? (sense === null ? nounOf(witness, place) : 'people');
  if (unit === null || (last.unit === null && isLabel(witness, place, first.value))) return null;
  const isRange = first !== last;
  const bound = isRange ? 'exact' : first.bound;
  return {
    witness,
    place,
    value: foldWhiteSpace(witness.article.text.slice(first.start, last.end)),
    key: `${first.value} ${last.value}${bound === 'at most' ? ' at most' : ''}`,
    kind: last.kind,
    low: first.value,
    high: last.value,
    bound,
    thing: `${last.kind} ${sense !== null && (last.unit === null || isAnyone(unit)) ? 'people' : unit}`,
    isCount,
    sense,
    dimension: lengths.test(named ?? '') ? dimensionOf(witness, place) : null,
    modifiers: readModifiers(witness, place, unit),
    movement: readMovement({ witness, place }),
    extent: readExtent({ witness, place }),
    isPartial: isPartial(witness, place),
    isPartitive: /^of (?:the|those|these|them|its|his|her|their)$/.test(
      wordsAt(witness, { from: place.to, to: place.to + 2 }),
    ),
    bearer: bearerBefore(witness, place),
    owner: last.unit === 'year-old' ? (nameBefore(witness, place) ?? nameBehind(witness, place)) : null,
  };
}

/** "Voyager 2" at the beginning of a sentence. */
function isLabel({ tokens }: Witness, { from }: Place, value: number): boolean {
  return Number.isInteger(value) && tokens[from - 1]?.isCapital === true;
}

/** "a 550-member delegation" counts what "a delegation of 550" does. */
function unitOf(witness: Witness, { unit, text }: Quantity, place: Place): string | null {
  return unit === 'member' && text.includes('-') ? stemAfter(witness, place) : unit;
}

/** What a number without a noun counts: "magnitude 6.1", "a crowd of 300", "a 300-strong crowd". */
function nounOf(witness: Witness, place: Place): string | null {
  const [hyphen, strong] = [witness.tokens[place.to], witness.tokens[place.to + 1]];
  return hyphen && isHyphen(hyphen) && strong?.lower === 'strong'
    ? stemAfter(witness, { from: place.from, to: place.to + 2 })
    : stemBefore(witness, place);
}

/** How far a word may stand from a figure to say what happened to those counted. */
const nearReach = 8;
/** The same for a figure without a noun: "the death toll from the landslide above the village rose to 15". */
const farReach = 14;

/** A comma, an "and" or another figure in between counts like so many words. */
const hurdle = 3;

/** The sense of the word nearest to a figure, words within it first. */
function nearestSense(witness: Witness, { from, to }: Place, reach: number): string | null {
  const { tokens, stems, sentence } = witness;
  for (let i = from; i < to; i += 1) {
    const sense = stems[i] ? senseOf(stems[i]!) : null;
    if (sense) return sense;
  }
  const figures = sentence.quantities.map((quantity) => placeOf(witness, quantity).from);
  let best: { sense: string; distance: number } | null = null;
  for (const step of [1, -1]) {
    let distance = 0;
    for (let i = step > 0 ? to : from - 1; i >= 0 && i < tokens.length; i += step) {
      distance += /^(?:,|and)$/.test(tokens[i]!.lower) || figures.includes(i) ? hurdle : 1;
      if (distance > reach || /^[;:—–]$/.test(tokens[i]!.text)) break;
      const sense = stems[i] ? senseOf(stems[i]!) : null;
      if (sense === null) continue;
      if (!best || distance < best.distance) best = { sense, distance };
      break;
    }
  }
  return best?.sense ?? null;
}

function readModifiers({ stems }: Witness, { from, to }: Place, unit: string): ReadonlySet<string> {
  const words = stems.slice(from, to).flatMap((stem) => stem ?? []);
  return new Set(words.filter((stem) => !unit.includes(stem) && !isMoneyWord.test(stem)));
}

const isMoneyWord = /^(?:dollar|euro|pound|percent|cent|us|yen|yuan|rupe|squar|estim|total|least|fewer|exceed)$/;

/** The word may stand before the number too: "the other two". */
function isPartial(witness: Witness, { from, to }: Place): boolean {
  return /\b(?:other|others|another|more|additional|further|remaining)\b(?! than)/.test(
    wordsAt(witness, { from: Math.max(0, from - 1), to: to + 1 }),
  );
}

/** How many tokens before a figure its subject may end. */
const bearerReach = 6;

function bearerBefore(witness: Witness, place: Place): NameMention | null {
  const { sentence, tokens } = witness;
  const { from } = clauseAround(witness, place);
  const first = Math.max(from, place.from - bearerReach);
  const before = sentence.names.filter((name) => {
    const at = placeOf(witness, name);
    const lead = tokens[at.from - 1]?.lower === 'the' ? at.from - 2 : at.from - 1;
    return at.to > first && at.to <= place.from && !isPreposition(tokens[lead]?.lower ?? '');
  });
  return before.at(-1) ?? null;
}

function nameBefore({ sentence, tokens }: Witness, { from }: Place): NameMention | null {
  const before = tokens[from - 1]?.text === ',' ? tokens[from - 2] : tokens[from - 1];
  return sentence.names.find(({ end }) => before !== undefined && end === before.end) ?? null;
}

function nameBehind({ sentence, tokens }: Witness, { to }: Place): NameMention | null {
  return sentence.names.find(({ start }) => start === tokens[to]?.start) ?? null;
}
