import { expect, test } from '@jest/globals';
import { findGoldNames } from '../../../src/evaluation/annotation/goldNames.ts';

/** Each word as `text/UPOS/head/relation`, heads from 1, 0 for the root. */
function mark(words: string, entities: [number, number, string][]) {
  const rows = words.split(' ').map((word) => word.split('/'));
  return {
    upos: rows.map(([, tag]) => tag!),
    xpos: rows.map(([, tag]) => (tag === 'PROPN' ? 'NNP' : 'X')),
    lemma: rows.map(([text]) => text!),
    heads: rows.map(([, , head]) => Number(head) - 1),
    rel: rows.map(([, , , rel]) => rel!),
    entities: entities.map(([from, to, type]) => [from, to, type, '1', true] as const),
  };
}

test('the name is cut out of a mention with a relative clause', () => {
  const sentence = mark('Joe/PROPN/5/nsubj Fenn/PROPN/1/flat who/PRON/4/nsubj left/VERB/1/acl:relcl died/VERB/0/root', [
    [0, 3, 'person'],
  ]);
  expect(findGoldNames(sentence)).toEqual([{ from: 0, to: 2, kind: 'person' }]);
});

test('a name in apposition to a common noun counts', () => {
  const sentence = mark('the/DET/2/det grammarian/NOUN/0/root Aelius/PROPN/2/appos Donatus/PROPN/3/flat', [
    [0, 3, 'person'],
  ]);
  expect(findGoldNames(sentence)).toEqual([{ from: 2, to: 4, kind: 'person' }]);
});

test('a name goes on behind "of", and the outer of two names counts', () => {
  const sentence = mark('the/DET/2/det University/PROPN/0/root of/ADP/4/case Oslo/PROPN/2/nmod', [
    [0, 3, 'organization'],
    [3, 3, 'place'],
  ]);
  expect(findGoldNames(sentence)).toEqual([{ from: 1, to: 4, kind: 'organization' }]);
});

test('a title alone and a common noun are no names', () => {
  const sentence = mark('the/DET/2/det President/PROPN/0/root met/VERB/2/acl a/DET/5/det man/NOUN/3/obj', [
    [0, 1, 'person'],
    [3, 4, 'person'],
  ]);
  expect(findGoldNames(sentence)).toEqual([]);
});

test('two persons joined by "and" are two names', () => {
  const sentence = mark('Fenn/PROPN/0/root and/CCONJ/3/cc Vane/PROPN/1/conj', [
    [0, 2, 'person'],
    [2, 2, 'person'],
  ]);
  expect(findGoldNames(sentence).map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [2, 3],
  ]);
});
