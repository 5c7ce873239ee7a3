/** The part of `minhash` that the bench calls; the package brings no types. */
declare module 'minhash' {
  interface MinhashOptions {
    /** Number of permutations. */
    readonly numPerm?: number;
  }
  interface Signature {
    update(text: string): void;
  }
  interface Index {
    insert(key: string, signature: Signature): void;
    /** The keys of all signatures that share a band. */
    query(signature: Signature): string[];
  }
  const minhash: {
    readonly Minhash: new (options?: MinhashOptions) => Signature;
    readonly LshIndex: new () => Index;
  };
  export default minhash;
}
