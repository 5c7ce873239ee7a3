import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A sentence of a treebank, marked by hand. Lists have an entry for each word; `heads` are positions, -1 for the root. */
export interface TreebankSentence {
  readonly doc: string;
  readonly genre: string;
  readonly text: string;
  readonly words: readonly (readonly [start: number, end: number])[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly lemma: readonly string[];
  readonly heads: readonly number[];
  readonly rel: readonly string[];
  /** First word, last word, type, chain, and whether it is named. */
  readonly entities: readonly (readonly [from: number, to: number, type: string, chain: string, named: boolean])[];
}

/** Reads sentences, one a line of JSON, from a file that may be gzipped. */
export function readTreebank(file: string): TreebankSentence[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const record = JSON.parse(line);
      return { ...record, heads: record.head.map((head: number) => head - 1) };
    });
}

/** Sentences of every eighth document, in order of first appearance, are kept out of the training. */
export function part(sentences: readonly TreebankSentence[], every = 8, offset = 0) {
  const docs = [...new Set(sentences.map(({ doc }) => doc))];
  const isOut = new Set(docs.filter((_, i) => i % every === offset));
  return {
    training: sentences.filter(({ doc }) => !isOut.has(doc)),
    held: sentences.filter(({ doc }) => isOut.has(doc)),
  };
}

export function wordsOf({ text, words }: TreebankSentence): string[] {
  return words.map(([start, end]) => text.slice(start, end));
}
