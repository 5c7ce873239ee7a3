import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitParagraphs } from '../../src/cleaning/paragraphs.ts';

function paragraphsOf(text: string): string[] {
  return splitParagraphs(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

const wrapped = [
  'The river rose by two metres in a single night and flooded the lower',
  'part of the town, where some forty families were brought to safety by',
  'the fire brigade. The mayor said that the dam had held but that nobody',
  'should return before Friday.',
];
const alsoWrapped = [
  'Engineers will inspect the dam today. They expect the water to fall by',
  'Sunday, although more rain is forecast for the hills around the town of',
  'Oake, where the river has its source.',
];

describe('splitParagraphs', () => {
  test('parts paragraphs at blank lines and at single line breaks', () => {
    expect(paragraphsOf('Flood in Oake\n\nThe river rose.\n \nThe dam held.\nNobody was hurt.\n')).toEqual([
      'Flood in Oake',
      'The river rose.',
      'The dam held.',
      'Nobody was hurt.',
    ]);
  });

  test.each(['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'])(
    'takes %j for a line break',
    (lineBreak) => {
      expect(paragraphsOf(`It rained.${lineBreak}It stopped.`)).toEqual(['It rained.', 'It stopped.']);
    },
  );

  test('gives offsets in the whole text, of nothing but the range', () => {
    expect(splitParagraphs('Title\n\n One.\nTwo.\nThree', { start: 5, end: 17 })).toEqual([
      { start: 8, end: 12 },
      { start: 13, end: 17 },
    ]);
  });

  test('joins lines wrapped by hand, and keeps the paragraphs between blank lines', () => {
    const text = `${wrapped.join('\n')}\n\n${alsoWrapped.join('\r\n')}\n`;
    expect(paragraphsOf(text)).toEqual([wrapped.join('\n'), alsoWrapped.join('\r\n')]);
  });

  test('ends a wrapped paragraph at a line that had room for more', () => {
    const text = ['Flood in Oake', ...wrapped, ...alsoWrapped].join('\n');
    expect(paragraphsOf(text)).toEqual(['Flood in Oake', wrapped.join('\n'), alsoWrapped.join('\n')]);
  });

  test('begins a paragraph at a bullet or an indented line among wrapped ones', () => {
    const items = wrapped.map((line) => line.padEnd(70, 's')).map((line, i) => (i === 2 ? `- ${line}` : line));
    expect(paragraphsOf([...items, ...items].join('\n'))[1]).toMatch(/^- the fire brigade/);
  });

  test('keeps the lines of a list apart, even of much the same length', () => {
    const list = [
      'Flood closes the bridge at Oake',
      'Mayor of Oake asks for more help',
      'Dam holds, say its engineers',
      'Rain to last until next Sunday',
    ];
    expect(paragraphsOf(list.join('\n'))).toEqual(list);
    expect(paragraphsOf('water\ntinned food\nblankets, tents\n')).toEqual(['water', 'tinned food', 'blankets, tents']);
  });

  test('keeps long paragraphs on lines of their own apart, whatever letter they begin with', () => {
    const long = ['The river rose by two metres in one night, and', 'most of the town was flooded'].map((line) =>
      line.padEnd(300, ' again'),
    );
    expect(paragraphsOf(long.join('\n'))).toHaveLength(2);
  });

  test('never ends a paragraph behind an article or a possessive, nor a long line behind a preposition', () => {
    expect(paragraphsOf('The river rose in the\nTown of Oake.')).toHaveLength(1);
    expect(paragraphsOf('The mayor met his\n14 aldermen.')).toHaveLength(1);
    expect(paragraphsOf('The flood of last Monday has been the worst in\nOake since 1990.')).toHaveLength(1);
    expect(paragraphsOf('What to look for\nThe river rose.')).toHaveLength(2);
    expect(paragraphsOf('The river rose in the\n\nTown of Oake.')).toHaveLength(2);
  });

  test('joins a sentence that is broken once', () => {
    expect(paragraphsOf('It was a cold \nnight in the town.')).toEqual(['It was a cold \nnight in the town.']);
  });

  test('takes the end of a wrapped line for a blank though the next word would have fitted', () => {
    const ragged = [
      'The mayor of Oake said on Monday that she would',
      'Meet the engineers of the dam, who had asked for a word with her',
      'since the spring, when water first came through',
      'the wall. Nobody had been told of it until the weekend, said',
      'Ida Brack of the fire brigade.',
    ];
    const next = ['Rain is forecast for the hills around the town until', 'Sunday, the weather office said.'];
    expect(paragraphsOf(`${ragged.join('\n')}\n\n${next.join('\n')}`)).toEqual([ragged.join('\n'), next.join('\n')]);
  });

  test('ends a wrapped paragraph at an indented line', () => {
    const indented = [wrapped, alsoWrapped].map(([first, ...rest]) => [`   ${first}`, ...rest].join('\n')).join('\n');
    expect(paragraphsOf(indented)).toEqual([wrapped.join('\n'), alsoWrapped.join('\n')]);
  });

  test('joins the lines of a block that is indented as a whole', () => {
    const quoted = wrapped.map((line) => `    ${line}`).join('\n');
    expect(paragraphsOf(`${alsoWrapped.join('\n')}\n\n${quoted}`)).toEqual([alsoWrapped.join('\n'), quoted.trim()]);
  });

  test('keeps short lines of a list or a poem apart among wrapped paragraphs', () => {
    const list = ['Blankets', 'Tinned food', 'Water for two days'];
    expect(paragraphsOf([wrapped.join('\n'), list.join('\n'), alsoWrapped.join('\n')].join('\n\n'))).toEqual([
      wrapped.join('\n'),
      ...list,
      alsoWrapped.join('\n'),
    ]);
  });

  test('joins a sentence that goes on in lower case over several lines, but no list', () => {
    const told =
      'The river rose by two metres in a night and\nflooded the lower part of the town before\nanybody was awake.';
    expect(paragraphsOf(told)).toEqual([told]);
    expect(paragraphsOf('Things to bring:\nblankets and tents\ntinned food')).toHaveLength(3);
  });

  test('parts paragraphs at a line of dashes', () => {
    expect(paragraphsOf('The river rose.\n----------\nThe dam held.\n=====\n')).toEqual([
      'The river rose.',
      'The dam held.',
    ]);
  });

  test('loses nothing but white space and gives trimmed paragraphs in order', () => {
    const piece = fc.constantFrom(
      ...['The ', 'river ', 'rose', '. ', '\n', '\n\n', '\r\n', '\u2028', '\f', '- ', '\u00a0', ...wrapped],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const paragraphs = paragraphsOf(text);
        for (const paragraph of paragraphs) expect(paragraph).toMatch(/^\S(?:[\s\S]*\S)?$/);
        expect(paragraphs.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
