import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findModelFolder } from '../model/findModelFolder.ts';

/** The word pieces of the sentence model in the order of their ids, and what it embeds each as. */
export interface PieceVectors {
  readonly pieces: readonly string[];
  readonly dimension: number;
  /** Piece after piece, `dimension` numbers each, on a common scale. */
  readonly vectors: Float32Array;
}

const tensorName = 'embeddings.word_embeddings.weight_quantized';

/** Reads the vocabulary and the input embeddings of all-MiniLM-L6-v2 from the package that carries it. */
export function readPieceVectors(): PieceVectors {
  const folder = findModelFolder();
  const pieces = readPieces(folder);
  const quantized = findTensor(readFileSync(path.join(folder, 'model', 'onnx', 'model_quantized.onnx')));
  return { pieces, dimension: quantized.length / pieces.length, vectors: Float32Array.from(quantized) };
}

/** The vocabulary of the model in a folder, in the order of its ids. */
export function readPieces(folder: string): string[] {
  const tokenizer = JSON.parse(readFileSync(path.join(folder, 'model', 'tokenizer.json'), 'utf8'));
  const pieces: string[] = [];
  for (const [piece, id] of Object.entries<number>(tokenizer.model.vocab)) pieces[id] = piece;
  return pieces;
}

/** The raw bytes of the tensor in an ONNX file: field 7 of the model is the graph, field 5 of that a tensor. */
function findTensor(model: Uint8Array): Uint8Array {
  for (const graph of fieldsOf(model, 7)) {
    for (const tensor of fieldsOf(graph, 5)) {
      const name = fieldsOf(tensor, 8).next().value;
      if (name && Buffer.from(name).toString() === tensorName) return fieldsOf(tensor, 9).next().value!;
    }
  }
  throw new Error(`Expected the sentence model to hold \`${tensorName}\``);
}

/** The fields of a number in a message of protocol buffers that are strings, bytes or messages. */
function* fieldsOf(message: Uint8Array, wanted: number): Generator<Uint8Array, undefined> {
  let at = 0;
  const readNumber = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = message[at]!;
      at += 1;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const key = readNumber();
    const kind = key & 7;
    if (kind === 0) readNumber();
    else if (kind === 5) at += 4;
    else if (kind === 1) at += 8;
    else {
      const length = readNumber();
      if (key >> 3 === wanted) yield message.subarray(at, at + length);
      at += length;
    }
  }
}
