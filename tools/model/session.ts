import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Runs the model on the token ids of one sentence; returns its token vectors one after the other. */
export type Infer = (ids: readonly number[]) => Promise<Float32Array>;

interface OnnxTensor {
  readonly data: unknown;
}

/** The part of ONNX Runtime's interface that is used here. */
interface OnnxRuntime {
  readonly env: { readonly wasm: { numThreads: number; wasmPaths: string } };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => OnnxTensor;
  readonly InferenceSession: {
    create(model: Uint8Array): Promise<{
      run(feeds: Record<string, OnnxTensor>): Promise<Record<string, OnnxTensor>>;
    }>;
  };
}

/**
 * Opens an ONNX model in ONNX Runtime for WebAssembly, which runs wherever Node does and computes the same everywhere.
 * It is kept to the thread that calls it. Throws when `runtime`, the folder of ONNX Runtime, is not complete.
 */
export async function openSession(runtime: string, modelFile: string): Promise<Infer> {
  const onnx: OnnxRuntime = await import(pathToFileURL(path.join(runtime, 'ort.wasm.min.mjs')).href);
  onnx.env.wasm.numThreads = 1;
  onnx.env.wasm.wasmPaths = `${pathToFileURL(runtime).href}/`;
  const session = await onnx.InferenceSession.create(readFileSync(modelFile));
  return async (ids) => {
    const tensor = (values: BigInt64Array) => new onnx.Tensor('int64', values, [1, ids.length]);
    const outputs = await session.run({
      input_ids: tensor(BigInt64Array.from(ids, BigInt)),
      attention_mask: tensor(new BigInt64Array(ids.length).fill(1n)),
      token_type_ids: tensor(new BigInt64Array(ids.length)),
    });
    return outputs.last_hidden_state!.data as Float32Array;
  };
}
