import { describe, expect, test } from '@jest/globals';
import { NewsmergeError } from '../../../src/errors.ts';
import { segmentation } from '../../../src/evaluation/tasks/segmentation.ts';
import { context } from './context.ts';

const plain = { text: 'The ferry left.\n It was full.', sentences: ['The ferry left.', 'It was full.'] };
const abbreviated = { text: 'Dr. Vane left. He smiled.', sentences: ['Dr. Vane left.', 'He smiled.'] };

describe('segmentation', () => {
  test('counts the texts that come out exactly and the boundaries within them', async () => {
    const [table] = await segmentation.evaluate([plain, abbreviated], context());
    expect(table!.rows).toEqual([
      { name: 'newsmerge', counts: { texts: 2, exact: 2 }, measures: { exact: 1, precision: 1, recall: 1, F1: 1 } },
      // It also cuts after "Dr.": both boundaries are found, and one that there is not.
      {
        name: 'Intl.Segmenter',
        counts: { texts: 2, exact: 1 },
        measures: { exact: 0.5, precision: 2 / 3, recall: 1, F1: 0.8 },
      },
    ]);
  });

  test('lists text by text where that is asked for', async () => {
    const tables = await segmentation.evaluate([plain, abbreviated], context({ byCase: true }));
    expect(tables.map(({ title }) => title)).toEqual([
      'All texts',
      'newsmerge, text by text',
      'Intl.Segmenter, text by text',
    ]);
    expect(tables[2]!.rows.map(({ name, counts }) => [name, counts.exact])).toEqual([
      ['1 The ferry left. It was full.', 1],
      ['2 Dr. Vane left. He smiled.', 0],
    ]);
  });

  test('refuses sentences that leave a part of their text out', async () => {
    const partial = { text: 'One came. Two left.', sentences: ['One came.'] };
    await expect(segmentation.evaluate([partial], context())).rejects.toThrow(
      new NewsmergeError(
        'USAGE',
        'Expected the sentences to make up the whole of their text, white space apart: One came. Two left.',
      ),
    );
  });
});
