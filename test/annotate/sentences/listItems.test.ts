import { describe, expect, test } from '@jest/globals';
import { findListItems, isItemLabel, skipBullet } from '../../../src/annotate/sentences/listItems.ts';

describe('findListItems', () => {
  test('finds the beginning of each item by its label or bullet', () => {
    expect(findListItems('1. Bread 2. Milk 3. Tea')).toEqual([0, 9, 17]);
    expect(findListItems('(a) Bread (b) Milk')).toEqual([0, 10]);
    expect(findListItems('To buy: • Bread • Milk')).toEqual([8, 16]);
  });

  test('expects labels in order from the start of the paragraph', () => {
    expect(findListItems('1. Bread 3. Milk')).toEqual([]);
    expect(findListItems('It has 1. Bread 2. Milk')).toEqual([]);
  });

  test('takes capital letters with a stop for initials', () => {
    expect(findListItems('A. Oake met B. Fenn.')).toEqual([]);
  });
});

describe('isItemLabel', () => {
  test.each(['1', '(iv', '• 9', 'A', ' 12'])('accepts %j', (text) => {
    expect(isItemLabel(text)).toBe(true);
  });

  test.each(['1988', 'He', 'It has 1', ''])('refuses %j', (text) => {
    expect(isItemLabel(text)).toBe(false);
  });
});

describe('skipBullet', () => {
  const skip = (text: string) => {
    const { start, end } = skipBullet(text, { start: 0, end: text.length });
    return text.slice(start, end);
  };

  test.each([
    ['• The pier is shut.', 'The pier is shut.'],
    ['•The pier is shut.', 'The pier is shut.'],
    ['* The pier is shut.', 'The pier is shut.'],
    ['- The pier is shut.', 'The pier is shut.'],
    ['The pier • is shut.', 'The pier • is shut.'],
    ['*The* pier is shut.', '*The* pier is shut.'],
    ['-5 degrees were measured.', '-5 degrees were measured.'],
    ['— The pier is shut.', '— The pier is shut.'],
    ['•', '•'],
  ])('“%s” is “%s”', (text, item) => expect(skip(text)).toBe(item));
});
