import { parentPort } from 'node:worker_threads';
import type { Embeddable } from './contract.ts';
import { openMiniLm } from './miniLm.ts';

/** What a thread of the pool runs: it answers each sentence with its vectors, in order. */
const embed = await openMiniLm();
let last: Promise<void> = Promise.resolve();
parentPort!.on('message', (sentence: Embeddable) => {
  last = last.then(async () => parentPort!.postMessage(await embed(sentence)));
});
