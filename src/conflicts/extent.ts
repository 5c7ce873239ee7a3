import { isFunctionWord } from '../annotate/words/functionWords.ts';
import type { Claim } from './claim.ts';
import type { Figure } from './figures.ts';
import { clauseAround, countShared, type Place, placeOf, type Witness, wordsAt } from './witness.ts';

const wide =
  /\b(?:nationwide|countrywide|statewide|citywide|worldwide|globally|across|throughout|in total|in all|altogether|overall|combined|including|since the (?:start|beginning)|this year|in the (?:country|state|region|province|world))\b/;
const narrow = /\b(?:alone|in the (?:town|village|city|district|capital|suburb)|in one day)\b/;

/** Over what a figure is counted, as far as its sentence says so. */
export interface Extent {
  readonly isWide: boolean;
  readonly isNarrow: boolean;
  /** The names that "in", "across", "near" and the like put it at, in lower case. */
  readonly places: ReadonlySet<string>;
  /** The words of what it is a part of or compared with: "of women", "from a year earlier". */
  readonly bases: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
}

export function readExtent({ witness, place }: Pick<Claim, 'witness' | 'place'>): Extent {
  const clause = clauseAround(witness, place);
  const words = wordsAt(witness, clause);
  return {
    isWide: wide.test(words),
    isNarrow: narrow.test(words),
    bases: basesBehind(witness, place),
    places: placesIn(witness),
    days: new Set(witness.sentence.dates.map(({ value }) => value.replace(/^(?:\d{4}|-)-/, ''))),
  };
}

function basesBehind({ tokens }: Witness, { to }: Place): ReadonlySet<string> {
  const words = tokens.slice(to, to + 4).map(({ lower }) => lower);
  if (!/^(?:of|from|since|among|per|than|against)$/.test(words[0] ?? '')) return new Set();
  return new Set(words.slice(1).filter((word) => !isFunctionWord(word)));
}

function placesIn(witness: Witness): ReadonlySet<string> {
  const { sentence, tokens } = witness;
  const placed = sentence.names.filter((name) => {
    const { from } = placeOf(witness, name);
    const before = tokens.slice(Math.max(0, from - 6), from).map(({ lower }) => lower);
    return /\b(?:in|across|throughout|around|at|near|outside)(?: (?:the|north|south|east|west|eastern|western|northern|southern|central))*(?: (?:town|city|village|district|region|province|state|county|valley|suburb|port)(?: of)?)?$/.test(
      before.join(' '),
    );
  });
  return new Set(placed.map(({ key }) => key));
}

/** Whether two figures are counted over different extents, so that both may be right: "26 in the town", "40 in the region". */
export function differInExtent(a: Figure, b: Figure): boolean {
  const [small, large] = a.low <= b.low ? [a.extent, b.extent] : [b.extent, a.extent];
  if (areApart(small.bases, large.bases)) return true;
  if (areApart(small.places, large.places) || areApart(small.days, large.days)) return true;
  if (a.kind === 'percent') return small.isWide !== large.isWide || small.isNarrow !== large.isNarrow;
  return (large.isWide && !small.isWide) || (small.isNarrow && !large.isNarrow);
}

function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && countShared(a, b) === 0;
}
