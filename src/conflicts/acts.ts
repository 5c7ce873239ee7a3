import type { Dating } from './datings.ts';
import { clauseAround, wordsAt } from './witness.ts';

/** What is done once in a case, as far as its reports tell of it once. */
export interface Act {
  readonly name: string;
  /** Whether it befalls a person, so that two persons are two acts. */
  readonly isPersonal: boolean;
}

const to = String.raw`(?:\S+ ){1,5}to (?:\S+ ){0,2}(?:police|authorities|officials|prosecutors|sheriff|investigators|detectives)`;
const filed = '(?:filed|lodged|made|submitted|brought|taken|received)';

/** In the order in which they are looked for; each matches the last words before a day, or the first behind it. */
const patterns: readonly (readonly [Act, RegExp])[] = [
  [
    { name: 'complaint', isPersonal: false },
    new RegExp(
      String.raw`\b(?:${filed}|took) (?:\S+ ){0,3}(?:complaint|report)\b|\b(?:complaint|report) (?:\S+ ){0,6}(?:was|were) ${filed}\b|\breported ${to}\b`,
    ),
  ],
  [
    { name: 'lawsuit', isPersonal: false },
    /\b(?:sued|filed suit|filed (?:\S+ ){0,3}lawsuit|lawsuit (?:\S+ ){0,4}was filed)\b/,
  ],
  [{ name: 'arrest', isPersonal: true }, /\b(?:was|were|been) (?:arrested|detained|taken into custody)\b|\barrested\b/],
  [{ name: 'charge', isPersonal: true }, /\b(?:was|were|been) (?:formally )?(?:charged|indicted)\b/],
  [{ name: 'conviction', isPersonal: true }, /\b(?:was|were|been) (?:convicted|found guilty)\b/],
  [{ name: 'sentence', isPersonal: true }, /\b(?:was|were|been) sentenced\b/],
  [{ name: 'dismissal', isPersonal: true }, /\b(?:was|were|been) (?:fired|sacked|let go|suspended)\b/],
  [{ name: 'resignation', isPersonal: true }, /\b(?:resigned|stepped down)\b/],
];

/** That an act is done once more, or not yet. */
const another = /\b(?:second|third|another|other|again|also|later|not|never|would|will|could|may|might|if)\b/;
/** How many words around a day tell what was done on it. */
const reach = 14;

/** What a dating dates, by the clause before it or, where it opens its clause, behind it; null for anything else. */
export function actOf({ witness, place }: Dating): Act | null {
  const clause = clauseAround(witness, place);
  const opens = place.from - clause.from <= 1;
  const words = opens
    ? wordsAt(witness, { from: place.to, to: Math.min(clause.to, place.to + reach) })
    : wordsAt(witness, { from: Math.max(clause.from, place.from - reach), to: place.from }).replace(/^.*[,;]/, '');
  if (another.test(words)) return null;
  return patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
