import { describe, expect, test } from '@jest/globals';
import type { Peer } from '../../../src/evaluation/peers/contract.ts';
import { lead } from '../../../src/evaluation/peers/lead.ts';
import { lexRank } from '../../../src/evaluation/peers/lexRank.ts';
import { textRank } from '../../../src/evaluation/peers/textRank.ts';

const documents = [
  {
    sentences: [
      'A barge struck the harbour bridge on Monday.',
      'The bridge was closed to traffic after the barge struck it.',
      'Bakers in the valley expect a good year.',
    ],
  },
  {
    sentences: [
      'Engineers closed the harbour bridge to traffic on Monday after a barge struck a pillar.',
      'Swimmers trained in the new pool.',
    ],
  },
  { sentences: ['A barge damaged a pillar of the harbour bridge.'] },
];

const peers: readonly (readonly [string, Peer])[] = [
  ['lead', lead],
  ['lexRank', lexRank],
  ['textRank', textRank],
];

describe.each(peers)('%s', (_, peer) => {
  test('picks sentences of the documents and keeps to the limit', () => {
    const all = documents.flatMap(({ sentences }) => sentences);
    for (const limit of [0, 5, 8, 20, 30]) {
      const summary = peer(documents, limit);
      expect(all).toEqual(expect.arrayContaining(summary));
      expect(summary.join(' ').split(' ').filter(Boolean).length).toBeLessThanOrEqual(limit);
    }
  });

  test('fills the limit with a shorter sentence where a longer one does not fit', () => {
    expect(peer([{ sentences: ['one two three four five', 'six seven'] }], 3)).toEqual(['six seven']);
  });

  test('returns nothing for no documents, empty documents and empty sentences', () => {
    expect(peer([], 100)).toEqual([]);
    expect(peer([{ sentences: [] }], 100)).toEqual([]);
    expect(peer([{ sentences: ['', ' '] }], 100)).toEqual([]);
  });
});

describe('lead', () => {
  test('takes the first sentence of each document, then the second of each', () => {
    expect(lead(documents, 1000)).toEqual([
      documents[0]!.sentences[0],
      documents[1]!.sentences[0],
      documents[2]!.sentences[0],
      documents[0]!.sentences[1],
      documents[1]!.sentences[1],
      documents[0]!.sentences[2],
    ]);
  });
});

describe.each([
  ['lexRank', lexRank],
  ['textRank', textRank],
] as const)('%s', (_, peer) => {
  test('puts the sentence that shares most with the others first', () => {
    expect(peer(documents, 1000)[0]).toBe(documents[1]!.sentences[0]);
  });
});

describe('textRank', () => {
  test('puts the sentences that share nothing last', () => {
    const ranking = textRank(documents, 1000);
    expect(ranking.slice(-2)).toEqual([documents[0]!.sentences[2], documents[1]!.sentences[1]]);
  });
});

describe('lexRank', () => {
  test('takes a sentence that two documents share once', () => {
    const shared = 'A barge damaged the harbour bridge.';
    const other = 'Swimmers trained in the pool.';
    expect(lexRank([{ sentences: [shared] }, { sentences: [shared, other] }], 1000)).toEqual([shared, other]);
  });
});
