import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';
import type { PdfAnswer, PdfContent, PdfItem, PdfPage } from './contract.ts';

async function answer(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    return await readContent(bytes);
  } catch (error) {
    const isLocked = (error as Error).name === 'PasswordException';
    return { reason: isLocked ? 'is a PDF that is locked with a password' : 'is a broken PDF' };
  }
}

/** Far beyond any article; the content of as many pages is held in memory. */
const maxPages = 200;

/** A page of print has some thousand. */
const maxItems = 200_000;

/** Text only: no script of the file is run, no font made, nothing drawn and nothing fetched. */
const options = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  enableXfa: false,
  verbosity: 0,
};

async function readContent(bytes: Uint8Array): Promise<PdfAnswer> {
  const pdf = await getDocumentProxy(bytes, options);
  if (pdf.numPages > maxPages)
    return { reason: `is a PDF of ${pdf.numPages} pages; the most that are read are ${maxPages}` };
  const pages: PdfPage[] = [];
  let count = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = (await page.getTextContent()) as { items: readonly (TextItem | object)[] };
    count += items.length;
    if (count > maxItems) return { reason: `is a PDF of more than ${maxItems} pieces of text` };
    const [, bottom = 0, , top = 0] = page.view;
    pages.push({ height: top - bottom, items: items.flatMap((item) => ('str' in item ? [toItem(item, bottom)] : [])) });
    page.cleanup();
  }
  const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as { info: { Title?: unknown } };
  const content: PdfContent = { title: typeof info.Title === 'string' ? info.Title : '', pages };
  return { content };
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

function toItem({ str, width, transform }: TextItem, bottom: number): PdfItem {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  return { text: str, x, y: y - bottom, width, size: Math.hypot(c, d) };
}

/** What the thread of a PDF runs: it answers with the content of the file once, and ends. */
parentPort!.postMessage(await answer(workerData));
