import type { Embed, Embeddable, Embedded, EmbedOne } from './contract.ts';

/** A model in a thread of its own. */
export interface Thread extends AsyncDisposable {
  /** Rejects once the thread has failed or was ended, and ever after. */
  readonly embed: EmbedOne;
}

export interface Pool extends AsyncDisposable {
  readonly embed: Embed;
}

/** Opening a model takes as long as some hundred sentences: with fewer than these, another thread is not worth it. */
const sentencesPerThread = 256;

/**
 * Shares sentences out among up to `size` threads, which are started as the work grows; each takes the next sentence
 * when it is free. What they leave undone, because they cannot start or have failed, is computed in this thread by what
 * `openHere` opens. Vectors are the same wherever they are computed.
 */
export function createPool(size: number, startThread: () => Promise<Thread>, openHere: () => Promise<EmbedOne>): Pool {
  const threads: Promise<Thread>[] = [];
  let asked = 0;
  let here: Promise<EmbedOne> | null = null;
  let disposed = false;
  return {
    embed: async (sentences) => {
      asked += sentences.length;
      while (threads.length < Math.min(size, Math.ceil(asked / sentencesPerThread))) threads.push(startThread());
      const embedded: Embedded[] = [];
      const next = sentences.entries();
      const work = async (starting: Promise<Thread>) => {
        const { embed } = await starting;
        for (const [i, sentence] of next) embedded[i] = await embed(sentence);
      };
      await Promise.allSettled(threads.map(work));
      const embedHere = async (sentence: Embeddable) => {
        if (disposed) throw new Error('Expected a pool in use, but it was disposed of');
        here ??= openHere();
        return (await here)(sentence);
      };
      for (const [i, sentence] of sentences.entries()) embedded[i] ??= await embedHere(sentence);
      return embedded;
    },
    [Symbol.asyncDispose]: async () => {
      disposed = true;
      await Promise.allSettled(threads.map(async (starting) => (await starting)[Symbol.asyncDispose]()));
    },
  };
}
