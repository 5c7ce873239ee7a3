import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findModelFolder } from './findModelFolder.ts';

/**
 * `wasm` is ONNX Runtime as WebAssembly, which runs wherever Node does and computes the same everywhere; `native` is a
 * Node add-on, several times as fast, whose rounding depends on the processor.
 */
export type Runtime = 'native' | 'wasm';

/** Runs the model on the token ids of one sentence; returns its token vectors one after the other. */
export type Infer = (ids: readonly number[]) => Promise<Float32Array>;

interface OnnxTensor {
  readonly data: unknown;
}

/** The part of ONNX Runtime's interface that both builds share. */
interface OnnxRuntime {
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => OnnxTensor;
  readonly InferenceSession: {
    create(
      model: Uint8Array,
      options: object,
    ): Promise<{
      run(feeds: Record<string, OnnxTensor>): Promise<Record<string, OnnxTensor>>;
    }>;
  };
}

/** Opens an ONNX model. Throws when the runtime is not installed or does not work on this machine. */
export async function openSession(runtime: Runtime, modelFile: string): Promise<Infer> {
  const onnx = runtime === 'native' ? await loadNative() : await loadWasm();
  const session = await onnx.InferenceSession.create(readFileSync(modelFile), {});
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

async function loadNative(): Promise<OnnxRuntime> {
  const onnx = await import('onnxruntime-node');
  return onnx.default;
}

/** The WebAssembly build that comes with the weights, kept to one thread, which ends with the work. */
async function loadWasm(): Promise<OnnxRuntime> {
  const folder = path.join(findModelFolder(), 'vendor', 'onnxruntime-web');
  const onnx = await import(pathToFileURL(path.join(folder, 'ort.wasm.min.mjs')).href);
  onnx.env.wasm.numThreads = 1;
  onnx.env.wasm.wasmPaths = `${pathToFileURL(folder).href}/`;
  return onnx;
}
