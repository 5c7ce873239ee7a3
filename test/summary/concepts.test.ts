import { expect, test } from '@jest/globals';
import type { StatedStory } from '../../src/model.ts';
import { canonicalizeTask } from '../../src/stages/canonicalize.ts';
import { findTraits, listConcepts, weighConcepts } from '../../src/summary/concepts.ts';
import { article, credited, sentence, story } from '../build.ts';

test('concepts are neighbouring stems, but not two stop words', () => {
  const concepts = ['the flood', 'flood close', 'close the', 'the bridg', 'bridg of', 'the town'];
  expect(listConcepts(sentence('The flood closed the bridge of the town.'))).toEqual(concepts);
});

const flood = 'The flood closed the bridge.';
const stated = (origin: string) => {
  const given = story([
    article(`${flood} The town was dry.`, { id: 'a.txt', outlet: 'A' }),
    { ...article(`Rain fell. ${flood}`, { id: 'b.txt', outlet: 'B' }), origin },
  ]);
  const clusters = given.articles.flatMap(({ sentences }) => sentences.map((only) => ({ members: [only] as const })));
  return canonicalizeTask.run(credited({ ...given, clusters })) as StatedStory;
};

test('traits are origins, facts and the first place, as logarithms', () => {
  // In two origins, two facts and a first sentence; in one origin, one fact and a second sentence.
  expect(findTraits(stated('b.txt')).get('flood close')).toEqual([Math.log(2), Math.log(2), 0]);
  expect(findTraits(stated('b.txt')).get('the town')).toEqual([0, 0, Math.log(2)]);
});

test('what rests on another text adds no origin', () => {
  expect(findTraits(stated('a.txt')).get('flood close')![0]).toBe(0);
});

test('what more origins tell, and earlier, is the likelier in a summary', () => {
  const weights = weighConcepts(stated('b.txt'));
  expect(weights.get('flood close')).toBeGreaterThan(weights.get('the town')!);
});
