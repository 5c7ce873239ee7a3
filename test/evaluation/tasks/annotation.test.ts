import { expect, test } from '@jest/globals';
import { NewsmergeError } from '../../../src/errors.ts';
import { annotation } from '../../../src/evaluation/tasks/annotation.ts';
import { context } from './context.ts';

const sentence = {
  doc: 'a',
  genre: 'news',
  text: 'The police arrested a man.',
  words: [
    [0, 3],
    [4, 10],
    [11, 19],
    [20, 21],
    [22, 25],
    [25, 26],
  ] as [number, number][],
  upos: ['DET', 'NOUN', 'VERB', 'DET', 'NOUN', 'PUNCT'],
  xpos: ['DT', 'NN', 'VBD', 'DT', 'NN', '.'],
  lemma: ['the', 'police', 'arrest', 'a', 'man', '.'],
  head: [2, 3, 0, 5, 3, 3],
  rel: ['det', 'nsubj', 'root', 'det', 'obj', 'punct'],
  entities: [],
};

test('gives tokens, tags, heads, names and lemmas of documents that are new to the weights', async () => {
  const known = { ...sentence, doc: 'GUM_academic_art' };
  const tables = await annotation.evaluate([sentence, known, { ...sentence, doc: 'b' }], context());
  expect(tables.map(({ title }) => title)).toEqual([
    'Tokens',
    'Parts of speech',
    'Heads and relations',
    'Names',
    'Lemmas',
  ]);
  expect(tables[0]!.notes).toEqual(['2 of 3 documents, 2 sentences']);
  expect(tables[0]!.rows[0]).toMatchObject({ counts: { tokens: 12 }, measures: { F1: 1 } });
  expect(tables[1]!.rows[0]).toMatchObject({ name: 'newsmerge', measures: { accuracy: 1 } });
  expect(tables[1]!.rows[1]!.name).toBe("natural's Brill tagger");
  expect(tables[2]!.rows[0]).toMatchObject({ counts: { tokens: 10 }, measures: { unlabelled: 1, labelled: 1 } });
  expect(tables[4]!.rows[0]!.measures.accuracy).toBe(1);
});

test('gives the figures of each genre where that is asked for', async () => {
  const tables = await annotation.evaluate([sentence], context({ byCase: true }));
  expect(tables.at(-1)!.title).toBe('news');
});

test('refuses documents that the weights were trained on', async () => {
  const known = { ...sentence, doc: 'GUM_academic_art' };
  await expect(annotation.evaluate([known], context())).rejects.toThrow(
    new NewsmergeError('USAGE', 'Expected documents that the weights were not trained on, got none'),
  );
});
