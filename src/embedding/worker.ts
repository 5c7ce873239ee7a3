import { parentPort } from 'node:worker_threads';
import { openMiniLm } from './miniLm.ts';

/** What a thread of the pool runs: it answers each text with its vector, in order. */
const embed = await openMiniLm();
let last: Promise<void> = Promise.resolve();
parentPort!.on('message', (text: string) => {
  last = last.then(async () => parentPort!.postMessage(await embed(text)));
});
