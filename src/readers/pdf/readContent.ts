import { Worker } from 'node:worker_threads';
import { UnusableArticle } from '../../errors.ts';
import type { PdfAnswer, PdfContent } from './contract.ts';

/** A PDF of an article takes a second; one that takes longer than this is made to. */
const mostMilliseconds = 9000;
const mostMegabytes = 256;

let last: Promise<unknown> = Promise.resolve();

/**
 * The text of a PDF as its pages place it. It is read in a thread of its own, one file at a time, so that none takes more
 * than its time or memory, whatever is in it. Throws `UnusableArticle` for a PDF that is broken, locked or too much.
 */
export function readContent(bytes: Uint8Array): Promise<PdfContent> {
  const content = last.then(() => startThread(bytes));
  last = content.catch(() => {});
  return content;
}

/** A thread reads no TypeScript: from source, it runs what was built last. */
const thread = new URL(
  import.meta.url.endsWith('.ts') ? '../../../dist/readers/pdf/worker.js' : './worker.js',
  import.meta.url,
);

function startThread(bytes: Uint8Array): Promise<PdfContent> {
  const worker = new Worker(thread, {
    workerData: Uint8Array.from(bytes),
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    stderr: true,
    stdout: true,
  });
  return new Promise((resolve, reject) => {
    const refuse = (reason: string, cause?: unknown) => reject(new UnusableArticle(reason, { cause }));
    const timer = setTimeout(() => {
      refuse(`is a PDF that takes more than ${mostMilliseconds / 1000} seconds to read`);
      void worker.terminate();
    }, mostMilliseconds);
    worker.on('message', (answer: PdfAnswer) =>
      'content' in answer ? resolve(answer.content) : refuse(answer.reason),
    );
    worker.on('error', (error) => {
      const isTooMuch = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (isTooMuch) refuse(`is a PDF that takes more than ${mostMegabytes} MB to read`, error);
      else reject(error);
    });
    worker.on('exit', () => {
      clearTimeout(timer);
      refuse('is a broken PDF');
    });
  });
}
