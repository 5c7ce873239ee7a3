import { describe, expect, test } from '@jest/globals';
import { clusters } from '../../../src/evaluation/tasks/clusters.ts';
import { context } from './context.ts';

const sank = 'The ferry to Kelder sank on Monday evening in a heavy storm off the Marrow coast.';
const saved = 'Fishing boats from the harbour rescued all 40 passengers before midnight.';
const minister = 'Parliament will debate stricter rules for old ships next week.';
const caption = 'Boats at the pier of Kelder on Tuesday. (Photo: Anna Example)';
const docs = [
  { name: 'a', text: `${sank} ${saved}\n\n${caption}` },
  { name: 'b', text: `${sank} ${minister}` },
];

function at(file: string, sentence: string) {
  const start = docs.find(({ name }) => name === file)!.text.indexOf(sentence);
  return { file, start, end: start + sentence.length };
}

const story = { id: 'ferry', docs, clusters: [{ members: [at('a', sank), at('b', sank)] }] };
/** The same, and a fact of which one sentence is a caption that is cleaned away. */
const captioned = {
  ...story,
  id: 'captioned',
  clusters: [...story.clusters, { members: [at('a', caption), at('b', minister)] }],
};

describe('clusters', () => {
  test('measures what comes out of reading, cleaning and clustering', async () => {
    const [table] = await clusters.evaluate([story], context());
    const [newsmerge, ...peers] = table!.rows;
    expect(newsmerge).toMatchObject({ counts: { sentences: 4, facts: 1, lost: 0 }, measures: { 'B3 F1': 1, ARI: 1 } });
    expect(peers.map(({ measures }) => measures['pair F1'])).toEqual([1, 1]);
  });

  test('counts a marked sentence that was cleaned away as lost and alone', async () => {
    const [table] = await clusters.evaluate([captioned], context());
    const { counts, measures } = table!.rows[0]!;
    expect(counts).toEqual({ sentences: 4, facts: 2, lost: 1 });
    // Five items; the caption and the minister should be together and each stand alone: 1, 1, 1, 1/2, 1/2.
    expect(measures).toMatchObject({ 'B3 P': 1, 'B3 R': 0.8, 'pair P': 1, 'pair R': 0.5, 'cross R': 0.5 });
  });

  test('averages stories, adds up what they lose, and lists them where that is asked for', async () => {
    const tables = await clusters.evaluate([story, captioned], context({ byCase: true }));
    expect(tables.map(({ title }) => title)).toEqual([
      'Mean over 2 stories',
      'newsmerge, story by story',
      'string-similarity, story by story',
      'natural TF-IDF, story by story',
    ]);
    expect(tables[0]!.rows[0]!.counts.lost).toBe(1);
    expect(tables[0]!.rows[0]!.measures['pair R']).toBe(0.75);
    expect(tables[1]!.rows.map(({ name, measures }) => [name, measures['pair R']])).toEqual([
      ['ferry', 1],
      ['captioned', 0.5],
    ]);
  });

  test('groups the documents first where one story is not taken for granted', async () => {
    const far = { name: 'b', text: 'Snow closed three schools above Marrow. Teachers taught by telephone instead.' };
    const apart = { id: 'apart', docs: [docs[0]!, far], clusters: story.clusters.slice(1) };
    const [table] = await clusters.evaluate([apart], context({ oneStory: false }));
    expect(table!.rows[0]).toMatchObject({ counts: { sentences: 4 }, measures: { 'B3 F1': 1 } });
  });

  test('a story of which nothing can be read loses all that is marked', async () => {
    const empty = {
      id: 'empty',
      docs: [{ name: 'a', text: '...' }],
      clusters: [{ members: [{ file: 'a', start: 0, end: 3 }] }],
    };
    const [table] = await clusters.evaluate([empty], context());
    expect(table!.rows[0]!.counts).toEqual({ sentences: 0, facts: 1, lost: 1 });
  });
});
