import { expect, test } from '@jest/globals';
import { isOfficial } from '../../../src/summary/wording/isOfficial.ts';
import { article } from '../../build.ts';

const text = 'Marco Dell was charged. Judge Kim Orrin hears the case. Kim Orrin began in May. Mayor Ada Stent watched.';
const read = article(text);

test.each([
  ['Marco Dell', 0, false],
  ['a judge', text.indexOf('Kim Orrin'), true],
  ['a judge whose title stands elsewhere', text.lastIndexOf('Kim Orrin'), true],
  ['a mayor', text.indexOf('Ada Stent'), false],
])('%s', (_, start, expected) => {
  expect(isOfficial(read, { start })).toBe(expected);
});
