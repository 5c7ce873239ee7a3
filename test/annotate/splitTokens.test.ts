import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { longRuns } from '../../bench/longRuns.ts';
import { splitTokens } from '../../src/annotate/splitTokens.ts';

const split = (text: string) =>
  splitTokens(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test.each([
  ["She didn't pay $5,000 on Aug. 23.", "She did n't pay $ 5,000 on Aug. 23 ."],
  ['He can’t; they’ll go, won’t they?', 'He ca n’t ; they ’ll go , wo n’t they ?'],
  ['I cannot say.', 'I can not say .'],
  [
    "The company's two well-known, non-profit arms grew 5%.",
    "The company 's two well - known , non-profit arms grew 5 % .",
  ],
  ['At 9:30 p.m. in the U.S. capital, 3.5 million left.', 'At 9:30 p.m. in the U.S. capital , 3.5 million left .'],
  ['Mr. J. Fenn wrote to a.b@c.org.', 'Mr. J. Fenn wrote to a.b@c.org .'],
  ['See https://a.org/b?c=1, he said.', 'See https://a.org/b?c=1 , he said .'],
  ['“Wait…” she said—twice.', '“ Wait … ” she said — twice .'],
  ["The workers' 1990s strike on the 19th", "The workers ' 1990s strike on the 19th"],
  ['AT&T hired O’Brien.', 'AT&T hired O’Brien .'],
  ['No. It is No. 5.', 'No . It is No. 5 .'],
  ['It cost $2.5bn at 2.30am, not £1,000m.', 'It cost $ 2.5 bn at 2.30 am , not £ 1,000 m .'],
  ['He paid A195,900 or Rs10,000 for an A40 with v2.0.', 'He paid A 195,900 or Rs 10,000 for an A40 with v2.0 .'],
  ['From 6:30am-7:30am, 9/11, 12.5% and 0.5.', 'From 6:30 am - 7:30 am , 9/11 , 12.5 % and 0.5 .'],
])('%s', (text, tokens) => {
  expect(split(text).join(' ')).toBe(tokens);
});

test('nothing but white space is left out, and tokens are in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const tokens = splitTokens(text, { start: 0, end: text.length });
      let end = 0;
      for (const token of tokens) {
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(end, token.start)).toMatch(/^[\s\u0085]*$/);
        end = token.end;
      }
      expect(text.slice(end)).toMatch(/^[\s\u0085]*$/);
    }),
    { seed: 1 },
  );
});

test.each(longRuns)('a long run of %s is split without a loss', (unit) => {
  const text = unit.repeat(500);
  expect(split(text).join('')).toBe(text);
});
