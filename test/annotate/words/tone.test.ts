import { expect, test } from '@jest/globals';
import { tellsOfAsking } from '../../../src/annotate/words/tone.ts';

test.each([
  'The mayor did not respond to a request for comment.',
  'The ministry declined to comment.',
  'The Kelder Post was not able to confirm the figures.',
  'The agency was unable to independently verify the pictures.',
])('tells of asking: %s', (text) => {
  expect(tellsOfAsking({ text })).toBe(true);
});

test.each(['The mayor confirmed the figures.', 'The ferry did not stop at Kelder.'])('does not: %s', (text) => {
  expect(tellsOfAsking({ text })).toBe(false);
});
