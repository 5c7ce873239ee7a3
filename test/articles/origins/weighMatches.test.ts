import { expect, test } from '@jest/globals';
import { compareSentences, createSentenceIndex } from '../../../src/articles/origins/sentenceIndex.ts';
import { weighCopy, weighRewrite } from '../../../src/articles/origins/weighMatches.ts';
import { article } from '../../build.ts';

const facts = Array.from({ length: 10 }, (_, i) => `Alpha beta${i} gamma${i} delta${i} epsilon${i} zeta${i} eta${i}.`);

function weigh(mine: string, theirs: string) {
  const [a, b] = [mine, theirs].map((text) => compareSentences(article(text)));
  const index = createSentenceIndex();
  index.add(0, b!);
  const matches = index.match(a!).get(0) ?? [];
  return { copy: weighCopy(a!, matches), rewrite: weighRewrite(a!, b!, matches) };
}

test('a copy is what another holds of a text, not the other way round', () => {
  const [part, whole] = [facts.slice(0, 2).join(' '), facts.slice(0, 4).join(' ')];
  expect(weigh(part, whole).copy.part).toBe(1);
  expect(weigh(whole, part).copy).toEqual({ part: 0.5, sentences: [0, 1] });
});

test('a rewrite is measured on the shorter text, whichever it is', () => {
  const [part, whole] = [facts.slice(0, 2).join(' '), facts.slice(0, 4).join(' ')];
  expect(weigh(part, whole).rewrite.part).toBe(1);
  expect(weigh(whole, part).rewrite.part).toBe(1);
});

test('a few words in common are a coincidence, however short the texts', () => {
  expect(weigh(facts[0]!, facts[0]!).copy.part).toBe(0);
});

test('at most eight sentences show it, in the order of the text', () => {
  expect(weigh(facts.join(' '), facts.join(' ')).copy.sentences).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});
