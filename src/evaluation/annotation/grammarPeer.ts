import type { Entity, PartOfSpeech } from '../../annotate/grammar.ts';

/** What a peer says of the words of a sentence; `names` is null for one that finds none. */
export interface PeerReading {
  readonly tags: readonly PartOfSpeech[];
  readonly names: readonly Entity[] | null;
}

/** A tagger of others, given the words of a sentence as the gold data parts them. */
export interface GrammarPeer {
  readonly name: string;
  read(words: readonly string[]): PeerReading;
}
