import { Worker } from 'node:worker_threads';
import { UnusableArticle } from '../../errors.ts';
import type { PdfAnswer, PdfContent } from './contract.ts';

/** Of processor time, which does not run while other programs do: a PDF of an article takes half a second. */
const maxSeconds = 7;

/** Of the thread's heap; and by how much the process may grow meanwhile, since what is unpacked lies outside of it. */
const maxMegabytes = { heap: 256, process: 220 };

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
    resourceLimits: { maxOldGenerationSizeMb: maxMegabytes.heap },
    stderr: true,
    stdout: true,
  });
  return new Promise((resolve, reject) => {
    const refuse = (reason: string, cause?: unknown) => reject(new UnusableArticle(reason, { cause }));
    const stop = (limit: string) => {
      // Once: each call of terminate listens for the end anew.
      clearInterval(watch);
      refuse(`is a PDF that takes more than ${limit} to read`);
      void worker.terminate();
    };
    const before = process.memoryUsage.rss();
    const start = process.cpuUsage();
    const watch = setInterval(() => {
      const { user, system } = process.cpuUsage(start);
      if (user + system > maxSeconds * 1e6) stop(`${maxSeconds} seconds`);
      else if (process.memoryUsage.rss() - before > maxMegabytes.process * 1e6) stop(`${maxMegabytes.process} MB`);
    }, 5);
    worker.on('message', (answer: PdfAnswer) =>
      'content' in answer ? resolve(answer.content) : refuse(answer.reason),
    );
    worker.on('error', (error) => {
      const isTooMuch = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (isTooMuch) refuse(`is a PDF that takes more than ${maxMegabytes.heap} MB to read`, error);
      else reject(error);
    });
    worker.on('exit', () => {
      clearInterval(watch);
      refuse('is a broken PDF');
    });
  });
}
