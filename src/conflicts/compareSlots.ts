import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { type BoostedTrees, predictTrees } from '../facts/boostedTrees.ts';
import type { StoryPhrases } from '../facts/storyPhrases.ts';
import type { ConflictKind, ConflictRelation } from '../model.ts';
import type { Claim, Clash, Disagreement } from './claim.ts';
import { type Figure, readFigures } from './figures.ts';
import { joinClashes } from './joinClashes.ts';
import { relateFigures } from './relateFigures.ts';
import { gatherSlotEvidence, tellOfOne } from './slotEvidence.ts';
import type { FramedSlot } from './slotFrames.ts';
import { hearWitness, placeOf, type Source, type Witness } from './witness.ts';

/** How likely two slots must be one, filled differently, to be shown. */
const minDifferent = 0.4;
/** Minutes that two clock times may be apart to be one, rounded. */
const maxRounded = 15;

interface SlotClaim extends Claim {
  readonly slot: FramedSlot;
  readonly figure: Figure | null;
}

/**
 * Figures and clock times that stand for one thing anywhere in a story and do not agree. `model` tells of two slots
 * whether they are one, filled differently; `carried` how likely a sentence carries a phrase.
 */
export function compareSlots(
  story: StoryPhrases,
  sources: readonly Source[],
  carried: (phrase: number, sentence: number) => number,
  model: BoostedTrees,
): Disagreement[] {
  const outlets = sources.map(({ outlet }) => outlet);
  const { slots, pairs } = gatherSlotEvidence(story, outlets, carried);
  const witnesses = new Map<number, Witness>();
  const claims = new Map<number, SlotClaim>();
  const hear = (sentence: number, article: number) => {
    const known = witnesses.get(sentence) ?? hearWitness(story.sentences[sentence]!, sources[article]!);
    witnesses.set(sentence, known);
    return known;
  };
  const claimOf = (at: number): SlotClaim => {
    const slot = slots[at]!;
    const claim = claims.get(at) ?? toClaim(slot, hear(slot.sentence, slot.article));
    claims.set(at, claim);
    return claim;
  };
  const clashes = pairs.flatMap(({ a, b, evidence }): Clash<SlotClaim>[] => {
    if (predictTrees(model, evidence) < minDifferent) return [];
    const [x, y] = [claimOf(a), claimOf(b)];
    return [{ a: x, b: y, relation: relate(x, y) }];
  });
  const ofKind = (kind: ConflictKind, isOf: (slot: FramedSlot) => boolean) =>
    joinClashes(
      kind,
      clashes.filter(({ a }) => isOf(a.slot)),
    );
  return [...ofKind('number', ({ kind }) => kind !== 'clock'), ...ofKind('time', ({ kind }) => kind === 'clock')];
}

function toClaim(slot: FramedSlot, witness: Witness): SlotClaim {
  const figure = readFigures(witness).find(({ place }) => {
    const { from, to } = placeOf(witness, slot);
    return place.from < to && from < place.to;
  });
  return {
    witness,
    place: placeOf(witness, slot),
    value: figure?.value ?? foldWhiteSpace(witness.article.text.slice(slot.start, slot.end)),
    key: slot.key,
    slot,
    figure: figure ?? null,
  };
}

function relate(a: SlotClaim, b: SlotClaim): ConflictRelation {
  if (a.slot.kind === 'clock') {
    return Math.abs(a.slot.value! - b.slot.value!) <= maxRounded ? 'rounding' : 'contradiction';
  }
  if (a.figure && b.figure) return relateFigures(a.figure, b.figure, tellOfOne(a.slot, b.slot) ? 2 : 1);
  return a.slot.kind === 'record' ? 'contradiction' : 'unresolved';
}
