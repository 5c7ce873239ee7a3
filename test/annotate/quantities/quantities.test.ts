import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findDates } from '../../../src/annotate/dates/dates.ts';
import { findQuantities } from '../../../src/annotate/quantities/quantities.ts';
import type { Range } from '../../../src/model.ts';
import { tokensOf } from '../readText.ts';

function find(text: string, range: Range = { start: 0, end: text.length }) {
  return findQuantities(text, tokensOf(text, range), findDates(text, range, null));
}

/** Each quantity as `text | bound value unit`. */
function read(sentence: string): string[] {
  return find(sentence).map(({ text, bound, value, unit }) => `${text} | ${bound} ${value} ${unit}`);
}

describe('counts', () => {
  test.each([
    ['The fire destroyed 1,000 homes.', ['1,000 homes | exact 1000 home']],
    ['The line takes 1.2 million calls a year.', ['1.2 million calls | exact 1200000 call']],
    ['It logged 240m calls.', ['240m calls | exact 240000000 call']],
    ['Twelve men walked out.', ['Twelve men | exact 12 man']],
    ['They sent two dozen engineers.', ['two dozen engineers | exact 24 engin']],
    ['A hundred boats left.', ['A hundred boats | exact 100 boat']],
    ['Half a million people watched.', ['Half a million people | exact 500000 peopl']],
    ['A quarter of a million people watched.', ['A quarter of a million people | exact 250000 peopl']],
    ['It cost three hundred and fifty soldiers their posts.', ['three hundred and fifty soldiers | exact 350 soldier']],
    ['It lasted 2 ½ hours, then 2½ days.', ['2 ½ hours | exact 2.5 hour', '2½ days | exact 2.5 dai']],
    ['Some 10 000 people came.', ['Some 10 000 people | about 10000 peopl']],
    ['One person was hurt.', ['One person | exact 1 peopl']],
    ['The crash left 26 dead and 20 injured.', ['26 dead | exact 26 dead', '20 injured | exact 20 injur']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe('units', () => {
  test.each([
    ['Rescuers freed 26 young people.', ['26 young people | exact 26 peopl']],
    ['She faces five years in prison.', ['five years | exact 5 year']],
    ["He got five years' probation.", ['five years | exact 5 year']],
    ['He got an 18-month ban.', ['18-month | exact 18 month']],
    ['A 25-year-old baker won.', ['25-year-old | exact 25 year-old']],
    ['The baker is 25 years old.', ['25 years old | exact 25 year-old']],
    ['Ana Rivera, 25, bakes bread.', ['25 | exact 25 year-old']],
    ['Two boys aged 12 fled.', ['Two boys | exact 2 boi', '12 | exact 12 year-old']],
    ['The road is 10km long.', ['10km | exact 10 kilomet']],
    ['The road is 10 kilometres long.', ['10 kilometres | exact 10 kilomet']],
    ['It burned 20 square miles.', ['20 square miles | exact 20 square mile']],
    ['The mill made 40 tonnes, not 40 tons.', ['40 tonnes | exact 40 tonn', '40 tons | exact 40 ton']],
    ['Three of the men left.', ['Three | exact 3 man']],
    ['It hit 26 of the 30 houses.', ['26 | exact 26 hous', '30 houses | exact 30 hous']],
    ['Three buses left, then one bus.', ['Three buses | exact 3 bu', 'one bus | exact 1 bu']],
    ['Five kilograms fell 10 kg short.', ['Five kilograms | exact 5 kilogram', '10 kg | exact 10 kilogram']],
    ['The boats sank two in five days.', ['two | exact 2 null', 'five days | exact 5 dai']],
    ['She lifted 300.', ['300 | exact 300 null']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe('money and per cent', () => {
  test.each([
    ['The fine is $2,500.', ['$2,500 | exact 2500 USD']],
    ['The fine is 2500 dollars.', ['2500 dollars | exact 2500 USD']],
    ['The fine is US$5m.', ['US$5m | exact 5000000 USD']],
    ['The bridge cost £3.2 million.', ['£3.2 million | exact 3200000 GBP']],
    ['The bridge cost $2.5bn.', ['$2.5bn | exact 2500000000 USD']],
    ['A ticket is €10.', ['€10 | exact 10 EUR']],
    ['The fund holds 10 billion euros.', ['10 billion euros | exact 10000000000 EUR']],
    ['The fund holds EUR 5 million.', ['EUR 5 million | exact 5000000 EUR']],
    ['The team won 6 games.', ['6 games | exact 6 game']],
    ['The plan costs $10-15 million.', ['$10 | at least 10000000 USD', '15 million | at most 15000000 USD']],
    ['It jumped $1.63 or 8 percent.', ['$1.63 | exact 1.63 USD', '8 percent | exact 8 %']],
    ['It fell from $24 to 37th place.', ['$24 | exact 24 USD']],
    ['The deal is worth $1.2 bn.', ['$1.2 bn | exact 1200000000 USD']],
    ['They offer $10 mil. for it.', ['$10 mil. | exact 10000000 USD']],
    ['Turnout rose 12%.', ['12% | exact 12 %']],
    ['Turnout rose 12.5 per cent.', ['12.5 per cent | exact 12.5 %']],
    ['Turnout rose two percentage points.', ['two percentage points | exact 2 percentage point']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe('hedges', () => {
  test.each([
    ['About 400 came.', ['About 400 | about 400 null']],
    ['An estimated 240 million letters were sent.', ['An estimated 240 million letters | about 240000000 letter']],
    ['More than 30 houses burned.', ['More than 30 houses | at least 30 hous']],
    ['More than a dozen houses burned.', ['More than a dozen houses | at least 12 hous']],
    ['It carries a maximum sentence of five years.', ['five years | at most 5 year']],
    ['She pays a minimum rent of $300.', ['$300 | at least 300 USD']],
    ['Ten or more people fell ill.', ['Ten | at least 10 peopl']],
    ['The reward is up to $5,000.', ['up to $5,000 | at most 5000 USD']],
    ['No more than 20 guests may enter.', ['No more than 20 guests | at most 20 guest']],
    ['Between 10 and 12 people fell ill.', ['10 | at least 10 peopl', '12 people | at most 12 peopl']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe('what is no quantity', () => {
  test.each([
    'Call 555-010-0199 or (555) 010-0198.',
    'The 911 operator dialled 911.',
    'Take FM 78 to Room 12.',
    'The Boeing 737 flew as Flight 370.',
    'COVID-19 and the G20 made the 5th page.',
    'The match ended 3-2 at 10:30 a.m. on Monday.',
    'The doors open at 5 p.m. and close at 1900 GMT.',
    'It was founded on May 3, 1998, and closed in 2019.',
    'The 1990s were the first decade, 24/7.',
    'Version 12.5.1 is out.',
    'No one saw it, and one of them lied.',
    'One in five homes and two-thirds of the farms lost power.',
    'The Formula One race was No. 1.',
    'Hundreds of people came.',
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

test('a range inside a longer text gives offsets in that text', () => {
  const text = 'Nothing here. It hurt 12 people. Nothing there.';
  const start = text.indexOf('It hurt');
  const [found] = find(text, { start, end: start + 18 });
  expect(text.slice(found!.start, found!.end)).toBe('12 people');
});

test('quantities lie in the range, in order, apart from each other, and their text is the slice', () => {
  const piece = fc.constantFrom(
    '12',
    '1,000',
    'two',
    'dozen',
    'hundred',
    'and',
    'a',
    'half',
    'of the',
    'people',
    '$',
    '%',
    'per cent',
    '-',
    'to',
    'more than',
    'million',
    'year-old',
    '(',
    '2021',
    'May',
    ',',
    '.',
    '/',
    'the',
    '€',
    'km',
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(piece, fc.constantFrom('', ' ', '\n')), { maxLength: 40 }),
      fc.nat(20),
      (pieces, cut) => {
        const text = pieces.flat().join('');
        const range = { start: Math.min(cut, text.length), end: text.length };
        let end = range.start;
        for (const quantity of find(text, range)) {
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(quantity.text).toBe(text.slice(quantity.start, quantity.end));
          expect(Number.isFinite(quantity.value)).toBe(true);
          end = quantity.end;
        }
        expect(end).toBeLessThanOrEqual(range.end);
      },
    ),
  );
});
