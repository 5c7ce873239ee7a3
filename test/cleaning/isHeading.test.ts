import { expect, test } from '@jest/globals';
import { isHeading } from '../../src/cleaning/isHeading.ts';

test.each([
  'Diplomatic calm',
  'Opinions',
  'COLD WELCOME',
  'What We Know So Far',
  "'A terrible mistake'",
  '‘IT IS NOT OVER’',
  "'She was loved by everyone in the bay'",
  "Suspect described as 'calm, almost cheerful'",
  "Neighbour: 'It's next to my house'",
  'Raised the alarm',
  'Two arrested in raid',
  '## What comes next for the pier is open',
  '**What comes next**',
])('a heading is: %s', (line) => {
  expect(isHeading(line)).toBe(true);
});

test.each([
  'The pier is open',
  'Police arrested two men',
  'Police are seeking to arrest a man on "charges of theft"',
  'The mayor said so',
  "It's the third fire in two days",
  'The pier opened on Monday.',
  'These are the findings:',
  '“We will walk again”',
  '- a bag of flour',
  '(555) 010-9999 for calls from abroad',
  'Estimated cost: 2 million euros',
  'Twelve old fishing boats from the harbour of the small town in flames',
])('no heading is: %s', (line) => {
  expect(isHeading(line)).toBe(false);
});

test('nothing long is a heading', () => {
  expect(isHeading(`# ${'A'.repeat(100)}`)).toBe(false);
  expect(isHeading('*'.repeat(1_000_000))).toBe(false);
});
