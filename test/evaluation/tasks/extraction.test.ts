import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { NewsmergeError } from '../../../src/errors.ts';
import { extraction } from '../../../src/evaluation/tasks/extraction.ts';
import { temporaryFolder } from '../../temporaryFolder.ts';
import { context } from './context.ts';

const report = 'The ferry to Lower Quay left an hour late on Friday because its crew had to wait for a spare part.';
const html = `<body><nav>Home News Sport Weather</nav><p>${report}</p><script>one two three four</script></body>`;

describe('extraction', () => {
  test('counts runs of four tokens beside other methods, without what is a program', async () => {
    const [table] = await extraction.evaluate([{ id: 'ferry', html, gold: report }], context());
    // The report has 21 tokens and 18 runs; four tokens of navigation before it add four.
    expect(table!.rows.find(({ name }) => name === 'all text of the page')).toEqual({
      name: 'all text of the page',
      counts: { pages: 1, empty: 0 },
      measures: { precision: 18 / 22, recall: 1, F1: 36 / 40 },
    });
  });

  test('reads a page from the folder beside the records', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'html'));
    writeFileSync(path.join(folder, 'html', 'ferry.html'), html);
    const records = ['ferry.html', 'html/ferry.html', html].map((page) => ({ id: 1, html: page, gold: report }));
    writeFileSync(path.join(folder, 'gold.json'), JSON.stringify(records));
    expect(extraction.read(path.join(folder, 'gold.json')).map((page) => page.html)).toEqual([html, html, html]);
  });

  test('refuses a page outside that folder and one that is not there', () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'gold.json');
    const read = (page: string) => {
      writeFileSync(file, JSON.stringify({ id: 1, html: page, gold: report }));
      return () => extraction.read(file);
    };
    expect(read('../gold.json')).toThrow('Expected `html` to be markup or the name of a file in the folder `html`');
    expect(read('ferry.html')).toThrow(NewsmergeError);
    expect(read('ferry.html')).toThrow(`Expected a page at ${path.join(folder, 'html', 'ferry.html')}`);
  });
});
