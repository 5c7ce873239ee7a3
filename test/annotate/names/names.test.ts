import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findNames } from '../../../src/annotate/names/names.ts';
import type { Range } from '../../../src/model.ts';
import { tokensOf } from '../readText.ts';

/** Joins sentences with spaces, and gives their ranges. */
function join(sentences: readonly string[]): { text: string; ranges: Range[] } {
  const ranges: Range[] = [];
  let text = '';
  for (const sentence of sentences) {
    ranges.push({ start: text.length, end: text.length + sentence.length });
    text += `${sentence} `;
  }
  return { text, ranges };
}

function texts(...sentences: string[]): string[] {
  const { text, ranges } = join(sentences);
  return findNames(
    text,
    ranges.map((range) => tokensOf(text, range)),
  )
    .flat()
    .map((name) => name.text);
}

function keys(...sentences: string[]): string[] {
  const { text, ranges } = join(sentences);
  return findNames(
    text,
    ranges.map((range) => tokensOf(text, range)),
  )
    .flat()
    .map((name) => name.key);
}

describe('where a name begins and ends', () => {
  test.each([
    ['Yesterday the mayor met Ana Rivera in Lisbon.', ['Ana Rivera', 'Lisbon']],
    ['They left the Bank of the North for the Isle of Wight.', ['Bank of the North', 'Isle of Wight']],
    ['A firm, Hale & Sons, sued.', ['Hale & Sons']],
    ['It was the Ministry of Food and Fisheries.', ['Ministry of Food and Fisheries']],
    ['He drove from Lisbon and Porto.', ['Lisbon', 'Porto']],
    ['She asked the Centers for Harbour Safety.', ['Centers for Harbour Safety']],
    ["He read the Harbour Times' report.", ['Harbour Times']],
    ["He read Rivera's and Ana Rivera’s letters.", ['Rivera', 'Ana Rivera']],
    ['He met the leader, Park Jae-won.', ['Park Jae-won']],
    ['They spoke with George W. Hale at noon.', ['George W. Hale']],
    ['They spoke with Gen. Hale at noon.', ['Gen. Hale']],
    ['A case of COVID-19 was found.', ['COVID-19']],
    ['On Monday in August, and in May, it rained.', []],
    ['The reporter asked April Hale in April.', ['April Hale']],
    ['He wrote for The Harbour Times.', ['The Harbour Times']],
  ])('%s', (sentence, expected) => {
    expect(texts(sentence)).toEqual(expected);
  });
});

describe('the first word of a sentence', () => {
  test('is no name by its capital alone', () => {
    expect(texts('Rescuers came.', 'Firefighters followed the rescuers.')).toEqual([]);
  });
  test('is a name where the article capitalises it inside a sentence too', () => {
    expect(texts('Rivera left.', 'The crew followed Rivera.')).toEqual(['Rivera', 'Rivera']);
  });
  test('belongs to a name that goes on behind it', () => {
    expect(texts('Ana Rivera left the port.')).toEqual(['Ana Rivera']);
  });
  test('is left out where it is a common word before a name', () => {
    expect(
      texts('Although Rivera left, the rest stayed.', 'Reclusive Ruritania sent skiers to meet Ruritania fans.'),
    ).toEqual(['Rivera', 'Ruritania', 'Ruritania']);
  });
});

describe('keys', () => {
  test('a surname has the key of the full name', () => {
    expect(keys('The court heard Ana Rivera.', 'Later Rivera left.')).toEqual(['ana rivera', 'ana rivera']);
  });
  test('a first name has it too where the surname also stands alone', () => {
    expect(keys('We met Ana Rivera.', 'People know Rivera and Ana.')).toEqual([
      'ana rivera',
      'ana rivera',
      'ana rivera',
    ]);
  });
  test('a surname that two people share keeps its own', () => {
    expect(keys('We met Ana Rivera and Luis Rivera.', 'Then Rivera left.')).toEqual([
      'ana rivera',
      'luis rivera',
      'rivera',
    ]);
  });
  test('titles fall from it', () => {
    expect(keys('We met President Ana Rivera, Mr. Hale and Secretary of State Jo Seo.')).toEqual([
      'ana rivera',
      'hale',
      'jo seo',
    ]);
  });
  test('an acronym has the key of its long form', () => {
    expect(keys('It is the Harbour Town Police Department (HTPD).', 'Later the HTPD left.')).toEqual([
      'harbour town police department',
      'harbour town police department',
      'harbour town police department',
    ]);
  });
  test('an acronym with stops is the same as one without', () => {
    expect(keys('He left the U.S. for good.', 'He left the US for good.')).toEqual(['us', 'us']);
  });
  test('a misplaced apostrophe finds the name it means', () => {
    expect(keys('The court heard Ana Stevens.', "It read Steven's letter.")).toEqual(['ana stevens', 'ana stevens']);
  });
  test('a nationality is linked to nothing', () => {
    expect(keys('An American flew with Pan American.', 'He is American.')).toEqual([
      'american',
      'pan american',
      'american',
    ]);
  });
  test('the department is no name', () => {
    expect(texts('The Harbour Town Police Department came.', 'The department left.')).toEqual([
      'Harbour Town Police Department',
    ]);
  });
  test('a place inside the name of an office keeps its own', () => {
    expect(keys('She studied at the University of Porto.', 'She lives in Porto.')).toEqual([
      'university of porto',
      'porto',
    ]);
  });
});

describe('headlines', () => {
  test('in title case give the names that the report gives', () => {
    expect(texts('Port Workers Strike As Ana Rivera Walks Out', 'The union leader, Ana Rivera, left.')).toEqual([
      'Ana Rivera',
      'Ana Rivera',
    ]);
  });
  test('in capitals likewise', () => {
    expect(texts('PORT WORKERS STRIKE AS ANA RIVERA WALKS OUT', 'The union leader, Ana Rivera, left.')).toEqual([
      'ANA RIVERA',
      'Ana Rivera',
    ]);
  });
});

test('names lie in their sentence, in order, apart from each other, and their text is the slice', () => {
  const word = fc.constantFrom(
    'Ana',
    'Rivera',
    "Rivera's",
    'of',
    'the',
    'The',
    'and',
    'went',
    '(',
    ')',
    'HTPD',
    'U.S.',
    '.',
    '-',
    '&',
    'Mr',
    'May',
    '"',
    'É',
    '12',
  );
  const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 8 }), (sentences) => {
      const { text, ranges } = join(sentences);
      const found = findNames(
        text,
        ranges.map((range) => tokensOf(text, range)),
      );
      expect(found).toHaveLength(sentences.length);
      found.forEach((names, i) => {
        let end = ranges[i]!.start;
        for (const name of names) {
          expect(name.start).toBeGreaterThanOrEqual(end);
          expect(name.end).toBeGreaterThan(name.start);
          expect(name.text).toBe(text.slice(name.start, name.end));
          expect(name.key).toBe(name.key.toLowerCase());
          expect(name.key).not.toBe('');
          end = name.end;
        }
        expect(end).toBeLessThanOrEqual(ranges[i]!.end);
      });
    }),
  );
});
