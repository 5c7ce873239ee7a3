import { expect, test } from '@jest/globals';
import { leansOnOthers } from '../../../src/summary/wording/leansOnOthers.ts';
import { article } from '../../build.ts';

const read = (text: string) => article(text, { id: 'a.txt' }).sentences[0]!;

test.each([
  ['an object that stands for nobody in it', 'Police arrested him in the old harbour on Monday morning.'],
  ['a possessor who is not named', 'The old bridge had been built by his father in 1912.'],
  ['several who are not named', 'On Monday they closed the bridge.'],
  ['the first person', 'The river is higher than we have ever seen.'],
  ['a subject without its noun', 'The two were seen at the bridge on Monday.'],
  ['nothing but words of somebody named elsewhere', '“The bridge was old and nobody had looked at it for years.”'],
])('a sentence leans on others with %s', (_, text) => {
  expect(leansOnOthers(read(text))).toBe(true);
});

test.each([
  ['a person is named before', 'Ida Tannenbaum said that she would open the bridge in June.'],
  ['a person is spoken of before', 'The mayor said that he would open the bridge in June.'],
  ['the subject behind names the person', 'As criticism of her grew, Ida Tannenbaum resigned on Monday.'],
  ['several are named before', 'The engineers said that they would look at the bridge.'],
  ['the first person is quoted', '“We will open the bridge,” mayor Ida Tannenbaum said.'],
  ['the subject has its noun', 'The other driver pleaded guilty in March.'],
])('a sentence stands where %s', (_, text) => {
  expect(leansOnOthers(read(text))).toBe(false);
});

test('a pronoun that is explained leans on nobody', () => {
  const sentence = read('Police arrested him in the old harbour on Monday morning.');
  expect(leansOnOthers(sentence, [sentence.start + 'Police arrested him'.length])).toBe(false);
});
