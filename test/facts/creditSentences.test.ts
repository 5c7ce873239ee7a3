import { expect, test } from '@jest/globals';
import { creditSentences } from '../../src/facts/creditSentences.ts';
import { article } from '../build.ts';

const texts = {
  'a.txt':
    'The Harbour Bridge was closed on Monday after a barge struck its northern pier. Engineers found a crack in the pier. The ferry company doubled its crossings.',
  'b.txt':
    'A barge hit the northern pier of the Harbour Bridge on Monday, and the bridge was closed. Divers will look at the damage today.',
  'c.txt': 'The town council approved a new library. The building will cost $4 million.',
};
const articles = Object.entries(texts).map(([id, text]) => article(text, { id, outlet: id.slice(0, 1).toUpperCase() }));
const apart = articles.flatMap(({ sentences }) => sentences.map((only) => ({ members: [only] })));
const { credits } = creditSentences(articles, apart);
const creditOf = (start: string) => {
  const sentence = articles.flatMap(({ sentences }) => sentences).find(({ text }) => text.startsWith(start))!;
  return credits.find(({ article: id, index }) => id === sentence.article && index === sentence.index)!;
};

test('a fact in other words and another order is credited to both, and to nobody else', () => {
  expect(creditOf('The Harbour Bridge').carriers).toEqual(['a.txt', 'b.txt']);
  expect(creditOf('A barge').carriers).toEqual(['a.txt', 'b.txt']);
});

test('what nobody else has is credited to its own article alone, and nobody may carry it', () => {
  const credit = creditOf('The ferry company');
  expect(credit.carriers).toEqual(['a.txt']);
  expect(credit.possible).toEqual(['a.txt']);
});

test('the sentence that shows it stands beside each further carrier', () => {
  const [shown] = creditOf('The Harbour Bridge').shownBy;
  const { sentences } = articles[1]!;
  expect(shown).toEqual({ article: 'b.txt', start: sentences[0]!.start, end: sentences[0]!.end });
});

test('parts cover each sentence without gap or overlap', () => {
  for (const { article: id, index, parts } of credits) {
    const sentence = articles.find((one) => one.id === id)!.sentences[index]!;
    expect(parts[0]!.start).toBe(sentence.start);
    expect(parts.at(-1)!.end).toBe(sentence.end);
    for (const [i, part] of parts.slice(1).entries()) expect(part.start).toBe(parts[i]!.end);
    for (const part of parts) expect(part.carriers).toContain(id);
  }
});

test('beyond some hundred articles a sentence is credited as a whole to those it is put together with', () => {
  const [first] = articles;
  const many = Array.from({ length: 300 }, (_, i) => ({
    ...first!,
    id: `${i}.txt`,
    sentences: first!.sentences.slice(0, 1).map((sentence) => ({ ...sentence, article: `${i}.txt` })),
  }));
  const members = many.slice(0, 3).flatMap(({ sentences }) => sentences);
  const {
    credits: [credit],
  } = creditSentences(many, [{ members }]);
  expect(credit!.carriers).toEqual(['0.txt', '1.txt', '2.txt']);
  expect(credit!.parts).toHaveLength(1);
});
