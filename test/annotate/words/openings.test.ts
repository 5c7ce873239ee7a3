import { describe, expect, test } from '@jest/globals';
import { opensUnresolved } from '../../../src/annotate/words/openings.ts';
import { article } from '../../build.ts';

/** In an article of this sentence and one that has names. */
function isUnresolved(sentence: string): boolean {
  const { sentences } = article(`${sentence}\n\nThey named Rivera, Lisbon and the Harbour Times.`);
  return opensUnresolved(sentences[0]!);
}

describe('cannot be read alone', () => {
  test.each([
    'She was fired.',
    'They left at noon.',
    'Her lawyer left.',
    'It was last used at the fair.',
    'It was used to carry coal.',
    'This led to a strike.',
    'That is why the port closed.',
    'Those were sold.',
    'But Rivera left.',
    'However, Rivera left.',
    'Rivera, however, stayed.',
    'As evidence, the mayor showed a letter.',
    'As a result, the port closed.',
    'Following this, the port closed.',
    'In response to this, the port closed.',
    'Meanwhile, the port closed.',
    'Now comes the hard part.',
    'One of them, a man of 34, was hurt.',
    'At least two of them were hurt.',
    'All 25 members of its crew are safe.',
    'The captain of their ship was hurt.',
    'Here is what is known.',
    'Instead, the port closed.',
    'According to the outlet, the port closed.',
    'The newspaper said the port closed.',
    'The former said the port closed.',
    'Another said the port closed.',
    'One user wrote that the port closed.',
    'Following the finding, she was fired.',
    'Following the finding, Rivera was fired.',
    'The incident was caught on tape.',
    'The decision came a day after the strike.',
    'Now she is free.',
    'By then she was free.',
    'Now that man is free.',
    'Still it rained.',
    'In return, Rivera left.',
    'This bridge was closed.',
    'These findings led to a strike.',
    'In Lisbon, she was fired.',
    'The port will stay closed, he said.',
    'As of Thursday, he was at large.',
    'When she came, the port closed.',
    'Police said he was at large.',
    'Officials said that they were looking for clues.',
    '“I saw the smoke.”',
    '“We saw the smoke,” she said.',
    'We saw the smoke from the pier.',
  ])('%s', (sentence) => {
    expect(isUnresolved(sentence)).toBe(true);
  });
});

describe('can be read alone', () => {
  test.each([
    'The mayor said: “Rivera, however, stayed.”',
    'Rivera was fired.',
    'After Rivera was fired, she left.',
    'Rivera said she left.',
    'It is illegal to fish there.',
    'It was not clear whether the port would open.',
    'It turned out that the port was open.',
    'This week the port opened.',
    'Those who fish there pay a fee.',
    'The decision to close the port came late.',
    'The source of the smoke is not known.',
    'The paper mill was closed.',
    'Now Rivera is free.',
    'Here in Ellery the port closed.',
    'In return for the port, Rivera got a mine.',
    'Rivera will stay, she said.',
    'As a result of the strike, the port closed.',
    'Instead of a strike, the port had a feast.',
    'In addition to the port, the mine closed.',
    'The former mayor said the port closed.',
    'According to the newspaper The Harbour Times, the port closed.',
    'One person died at the port.',
    'As of Thursday, the port was closed.',
    '“I saw the smoke,” Rivera said.',
    '“The smoke was black.”',
  ])('%s', (sentence) => {
    expect(isUnresolved(sentence)).toBe(false);
  });
});
