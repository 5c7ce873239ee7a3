import { expect, test } from '@jest/globals';
import { readReliance } from '../../../src/articles/origins/reliance.ts';
import { article } from '../../build.ts';

const neutral = 'Two cars were carried away. Nobody was hurt. The school stayed shut.';

function reliance(text: string, outlet = 'Bay Times', ...others: string[]) {
  const articles = [outlet, ...others].map((name, i) =>
    article(i === 0 ? text : neutral, { id: `${i}`, outlet: name }),
  );
  return readReliance(articles)[0]!;
}

test('a sentence credits the outlet that it names as its source', () => {
  expect(reliance('The bridge closed, according to HarbourNews.com. Nobody was hurt.').credits).toEqual([
    'harbournews',
    null,
  ]);
});

test('"the newspaper" is the one credited last', () => {
  expect(reliance('The Hill Tribune reported that the bridge closed. It is old, the newspaper said.').credits).toEqual([
    'hilltribune',
    'hilltribune',
  ]);
});

test('a short name stands for the longer one named before', () => {
  expect(reliance('The Hill Tribune reported the end of it. The mayor resigned, he told the Tribune.').credits[1]).toBe(
    'hilltribune',
  );
});

test('an outlet of the story is known by its name alone, whatever it looks like', () => {
  const text = 'The bridge closed, Quayside reported. Nobody was hurt.';
  expect(reliance(text).credits).toEqual([null, null]);
  expect(reliance(text, 'Bay Times', 'quayside').credits).toEqual(['quayside', null]);
});

test('authorities and the own outlet are not credited', () => {
  expect(reliance('The bridge closed, police said. The mayor told the Bay Times that it is old.').credits).toEqual([
    null,
    null,
  ]);
  expect(reliance('The bridge closed, according to the WHO and the FBI.').credits).toEqual([null]);
});

test('an article rests on the outlet that it credits in its lead, with the sentences that say so', () => {
  const text = `The mayor resigned, the Hill Tribune reported. ${neutral} She is 60, the paper said.`;
  const { rests } = reliance(text);
  expect(rests!.outlet).toBe('hilltribune');
  expect(rests!.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The mayor resigned, the Hill Tribune reported.',
    'She is 60, the paper said.',
  ]);
});

test('it rests on one that a third of it credits, not on one named in passing', () => {
  const credit = 'The bridge is old, according to the Hill Tribune.';
  expect(reliance(`${neutral} ${credit}`).rests).toBeNull();
  expect(reliance(`${neutral} ${credit} It is a hundred, the newspaper said.`).rests!.outlet).toBe('hilltribune');
});
