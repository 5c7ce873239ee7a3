/** A document as a peer reads it: its sentences in order. */
interface PeerDocument {
  readonly sentences: readonly string[];
}

/**
 * A known method of summarization to compare with: the sentences it picks, in the order in which it picks them, with at
 * most `maxWords` words (counted between white space) in all. Deterministic.
 */
export type Peer = (documents: readonly PeerDocument[], maxWords: number) => string[];
