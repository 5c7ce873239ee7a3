import { expect, test } from '@jest/globals';
import { shareReadings } from '../../src/stages/shareReadings.ts';
import { article, collect, context, stream } from '../build.ts';

const text = 'The ferry to Gull Island sails again. "We are glad," said the harbour master.';

/** As a thread hands it back. */
const fromThread = (id: string, words: string, publishedAt: string | null = null) =>
  structuredClone(article(words, { id, publishedAt }));

test('what is read from one text is held once, and every article keeps its own sentences', async () => {
  const articles = [fromThread('a.txt', text), fromThread('b.txt', text)];
  const [a, b] = await collect(shareReadings(stream(articles), context()));
  expect([a, b]).toEqual(articles);
  expect(b!.sentences.map((sentence) => sentence.article)).toEqual(['b.txt', 'b.txt']);
  expect(b!.sentences[0]!.tokens).toBe(a!.sentences[0]!.tokens);
});

test('the same words on another day are another reading: they date otherwise', async () => {
  const articles = [
    fromThread('a.txt', 'The ferry sank on Monday.', '2024-05-07'),
    fromThread('b.txt', 'The ferry sank on Monday.', '2024-05-14'),
  ];
  const shared = await collect(shareReadings(stream(articles), context()));
  expect(shared.map(({ sentences: [first] }) => first!.dates[0]!.value)).toEqual(['2024-05-06', '2024-05-13']);
});
