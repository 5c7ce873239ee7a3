import { describe, expect, test } from '@jest/globals';
import { NewsmergeError } from '../../../src/errors.ts';
import { readGoldStory } from '../../../src/evaluation/tasks/goldStory.ts';

const sank = 'The ferry to Kelder sank on Monday evening in a heavy storm.';
const saved = 'Fishing boats saved all 40 people who were aboard the old ship.';
const caption = 'Boats at the pier of Kelder on Tuesday. (Photo: Anna Example)';
const text = `${sank} ${saved}\n\n${caption}`;

function mark(...facts: string[][]) {
  const clusters = facts.map((passages) => ({
    members: passages.map((passage) => {
      const start = text.indexOf(passage);
      return { file: 'a', start, end: start + passage.length };
    }),
  }));
  return readGoldStory({ id: 'ferry', docs: [{ name: 'a', text }], clusters });
}

describe('readGoldStory', () => {
  test('takes a passage for the sentence that most of it lies in', async () => {
    const { sentences, factOf, lost } = await mark(['heavy storm. Fishing boats saved']);
    expect(sentences.map((sentence) => sentence.text)).toEqual([sank, saved]);
    expect([factOf(0), factOf(1)]).toEqual([null, 0]);
    expect(lost).toEqual([]);
  });

  test('takes a passage of several sentences for the first of them', async () => {
    const { factOf, lost } = await mark([`${sank} ${saved}`]);
    expect([factOf(0), factOf(1)]).toEqual([0, null]);
    expect(lost).toEqual([]);
  });

  test('loses a passage that was cleaned away', async () => {
    const { factOf, lost } = await mark([sank, caption]);
    expect([factOf(0), factOf(1)]).toEqual([0, null]);
    expect(lost).toMatchObject([{ file: 'a', fact: 0 }]);
  });

  test.each([
    ['the first', ['sank on Monday', 'storm'], 0, 1],
    ['the last', ['storm', 'sank on Monday'], 1, 0],
  ])('gives a sentence of two facts to the one that holds more of it, were it %s', async (_, facts, winner, loser) => {
    const { factOf, lost } = await mark(...facts.map((passage) => [passage]));
    expect(factOf(0)).toBe(winner);
    expect(lost).toMatchObject([{ fact: loser }]);
  });

  test('takes two passages of one fact in one sentence for one', async () => {
    const { factOf, lost } = await mark(['The ferry', 'in a heavy storm']);
    expect(factOf(0)).toBe(0);
    expect(lost).toEqual([]);
  });

  test('refuses a text whose offsets would not hold', async () => {
    const docs = [{ name: 'a', text: `\uFEFF${text}` }];
    await expect(readGoldStory({ id: 'ferry', docs, clusters: [] })).rejects.toThrow(
      new NewsmergeError(
        'USAGE',
        'Expected a of story ferry to be as a file would hold it, got a byte order mark or half a character',
      ),
    );
  });

  test('refuses two documents of one name', async () => {
    const docs = [
      { name: 'a', text },
      { name: 'a', text },
    ];
    await expect(readGoldStory({ id: 'ferry', docs, clusters: [] })).rejects.toThrow(
      new NewsmergeError('USAGE', 'Expected documents of different names, got `a` twice'),
    );
  });
});
