import { expect, test } from '@jest/globals';
import type { Part } from '../../src/model.ts';
import { listCreditedStretches } from '../../src/renderers/creditedStretches.ts';
import { report, reportArticle, statement } from './report.ts';

const story = {
  ...report.stories[0]!,
  articles: [
    reportArticle(),
    reportArticle({ id: 'b.txt', outlet: 'Hill Post' }),
    reportArticle({ id: 'c.txt', outlet: 'Cape News' }),
  ] as const,
};

/** A statement of three outlets in pieces, each with those that carry it. */
function credited(...pieces: (readonly [string, readonly string[]])[]) {
  let at = 0;
  const parts = pieces.map(([text, outlets], i): Part => {
    const start = at;
    at += text.length + 1;
    return { start, end: at, text, outlets: outlets as unknown as Part['outlets'], fact: `1.1.${i}` };
  });
  const text = pieces.map(([piece]) => piece).join(' ');
  const outlets = ['Bay Times', 'Cape News', 'Hill Post'] as const;
  return statement('1.1', text, { outlets: [...outlets], parts: parts as unknown as [Part] });
}

const all = ['Bay Times', 'Cape News', 'Hill Post'];
const shown = (...pieces: Parameters<typeof credited>) => {
  const given = credited(...pieces);
  return listCreditedStretches(given, story).map(({ start, end, sources }) => [
    given.text.slice(start, end).trim(),
    sources.map(({ article }) => article),
  ]);
};

test('a wording that all its outlets carry is one stretch', () => {
  expect(shown(['The bridge closed', all], ['on Monday.', all])).toEqual([
    ['The bridge closed on Monday.', ['a.txt', 'c.txt', 'b.txt']],
  ]);
});

test('a stretch that one of them lacks is credited to the others', () => {
  expect(shown(['The bridge closed', all], ['on Monday', ['Bay Times', 'Hill Post']], ['after a crash.', all])).toEqual(
    [
      ['The bridge closed', ['a.txt', 'c.txt', 'b.txt']],
      ['on Monday', ['a.txt', 'b.txt']],
      ['after a crash.', ['a.txt', 'c.txt', 'b.txt']],
    ],
  );
});

test('an outlet that carries nothing but a piece of it is not named', () => {
  expect(shown(['The bridge closed', all], ['in Milltown.', [...all, 'Lake Echo']])).toHaveLength(1);
});
