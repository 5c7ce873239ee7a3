import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { NewsmergeError, UnusableArticle } from '../../errors.ts';
import { readPage as readReport } from '../../readers/page/readPage.ts';
import { extractionForm } from '../forms.ts';
import { readability } from '../peers/readability.ts';
import { wholePage } from '../peers/wholePage.ts';
import { readJsonLines } from '../readJsonl.ts';
import { meanShinglePrf } from '../shingles.ts';
import type { EvaluationTask, Row, Table } from './contract.ts';

type ExtractedPage = z.output<typeof extractionForm>;

/**
 * How well the report is told from the rest of a web page: precision, recall and F1 over runs of four tokens, as
 * scrapinghub's article-extraction-benchmark counts them. `html` of a record is the page, or the name of its file in the
 * folder `html` beside the gold data.
 */
export const extraction: EvaluationTask<ExtractedPage> = {
  name: 'extraction',
  read: (file) =>
    readJsonLines(file, extractionForm).map((page) => ({ ...page, html: readPage(dirname(file), page.html) })),
  evaluate: async (pages, { byCase }) => {
    const found = methods.map(({ name, extract }) => ({ name, texts: pages.map(({ html }) => extract(html)) }));
    const tables: Table[] = [
      { title: 'All pages', notes: [], rows: found.map(({ name, texts }) => measure(name, pages, texts)) },
    ];
    if (!byCase) return tables;
    for (const { name, texts } of found) {
      const rows = pages.map((page, i) => measure(page.id, [page], [texts[i]!]));
      tables.push({ title: `${name}, page by page`, notes: [], rows });
    }
    return tables;
  },
};

const methods: readonly { readonly name: string; readonly extract: (markup: string) => string }[] = [
  { name: 'newsmerge', extract: extractReport },
  { name: 'Readability', extract: readability },
  { name: 'all text of the page', extract: wholePage },
];

/** The report of a page as it reaches the clean stage; empty where the page would be set aside. */
function extractReport(markup: string): string {
  try {
    const { text, body } = readReport(markup);
    return text.slice(body.start, body.end);
  } catch (error) {
    if (error instanceof UnusableArticle) return '';
    throw error;
  }
}

function measure(name: string, pages: readonly ExtractedPage[], texts: readonly string[]): Row {
  const { precision, recall, f1 } = meanShinglePrf(pages.map(({ gold }, i) => ({ gold, found: texts[i]! })));
  const empty = texts.filter((text) => text === '').length;
  return { name, counts: { pages: pages.length, empty }, measures: { precision, recall, F1: f1 } };
}

function readPage(folder: string, html: string): string {
  if (html.includes('<')) return html;
  const path = join(folder, 'html', html.replace(/^html\//, ''));
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new NewsmergeError('USAGE', `Expected a page at ${path}, but ${String(cause)}`, { cause });
  }
}
