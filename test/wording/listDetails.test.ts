import { expect, test } from '@jest/globals';
import type { NonEmpty, Sentence } from '../../src/model.ts';
import { listDetails } from '../../src/wording/listDetails.ts';
import { quantity, sentence } from '../build.ts';

const outletOf = ({ article }: Sentence) => article;
const at = (start: number) => ({ start, end: start + 1 });
const name = (text: string, key: string, start = 0) => ({ text, key, ...at(start) });

test('each detail names the outlets whose wording carries it, in whatever way they write it', () => {
  const wording = sentence('x', {
    article: 'b',
    names: [name('Stephens', 'precious stephens', 5)],
    quantities: [quantity(26, 'person', { text: 'twenty-six people', ...at(9) })],
  });
  const other = sentence('x', {
    article: 'a',
    names: [name('Precious Stephens', 'precious stephens')],
    quantities: [quantity(30, 'person')],
  });
  const third = sentence('x', { article: 'c', names: [], quantities: [quantity(26, 'person')] });
  expect(listDetails(wording, [wording, other, third], outletOf)).toEqual([
    { text: 'Stephens', kind: 'name', outlets: ['a', 'b'] },
    { text: 'twenty-six people', kind: 'number', outlets: ['b', 'c'] },
  ]);
});

test('a detail that the wording repeats is listed once', () => {
  const wording = sentence('x', { names: [name('Suez', 'suez', 1), name('Suez', 'suez', 9)] });
  expect(listDetails(wording, [wording], outletOf)).toHaveLength(1);
});

test('quotations with the same words are the same detail', () => {
  const a = sentence('“Nobody was hurt,” she said.', { article: 'a' });
  const b = sentence('She said: "nobody was hurt".', { article: 'b' });
  const members: NonEmpty<Sentence> = [a, b];
  expect(listDetails(a, members, outletOf).filter(({ kind }) => kind === 'quotation')).toEqual([
    { text: 'Nobody was hurt,', kind: 'quotation', outlets: ['a', 'b'] },
  ]);
});
