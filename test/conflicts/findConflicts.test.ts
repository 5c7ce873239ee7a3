import { describe, expect, test } from '@jest/globals';
import { findConflicts } from '../../src/conflicts/findConflicts.ts';
import type { NonEmpty, Sentence, StoryArticle } from '../../src/model.ts';
import { article } from '../build.ts';

interface Report {
  readonly text: string;
  readonly outlet?: string;
  readonly origin?: string;
  readonly publishedAt?: string;
}

/** Conflicts between reports of one sentence or more, by outlets A, B, C, all independent unless told otherwise. */
function find(...reports: readonly (Report | string)[]) {
  const articles = reports.map((report, i): StoryArticle => {
    const {
      text,
      outlet = 'ABC'[i]!,
      origin = `${i}`,
      publishedAt,
    } = typeof report === 'string' ? { text: report } : report;
    const read = article(text, { id: `${i}.txt`, outlet, publishedAt: publishedAt ?? null });
    return { ...read, copyOf: null, origin, originKind: 'rewrite', originEvidence: [] };
  });
  const members = articles.flatMap(({ sentences }) => sentences) as unknown as NonEmpty<Sentence>;
  return findConflicts('1.1', members, (sentence) => articles.find(({ id }) => id === sentence.article)!);
}

const tell = (...reports: readonly (Report | string)[]) =>
  find(...reports).map(({ kind, relation, values }) => [`${kind} ${relation}`, ...values.map(({ value }) => value)]);

const on = (publishedAt: string, text: string) => ({ publishedAt, text });

describe('of all kinds', () => {
  test('a conflict cites the whole sentence of everyone who gives a value', () => {
    expect(find('The fire killed 26 people.', 'The fire killed 30 people.')).toEqual([
      {
        kind: 'number',
        statements: ['1.1'],
        relation: 'contradiction',
        values: [
          { value: '26 people', members: [{ article: '0.txt', start: 0, end: 26 }] },
          { value: '30 people', members: [{ article: '1.txt', start: 0, end: 26 }] },
        ],
      },
    ]);
  });

  test('the value of most independent origins comes first, whoever has more outlets', () => {
    const text = 'The fire killed 30 people.';
    const [, first] = tell(
      { text, origin: 'agency' },
      { text, origin: 'agency' },
      { text, outlet: 'D', origin: 'agency' },
      { text: 'The fire killed 26 people.', outlet: 'E' },
      { text: 'The blaze killed 26 people.', outlet: 'F' },
    )[0]!;
    expect(first).toBe('26 people');
  });

  test('two reports of one outlet do not disagree', () => {
    const text = 'The fire killed 26 people.';
    expect(tell({ text, outlet: 'A' }, { text: text.replace('26', '30'), outlet: 'A' })).toEqual([]);
  });

  test('a sentence that lists very many values makes no claim', () => {
    const table = Array.from({ length: 50 }, (_, i) => `${i + 2} people`).join(', ');
    expect(tell(`The fire killed ${table}.`, 'The fire killed 99 people.')).toEqual([]);
  });
});

describe('figures', () => {
  test.each([
    ['money in words and signs', 'It will cost $2,500 to repair.', 'It will cost 2500 dollars to repair.'],
    [
      'a range in two notations',
      'It will cost $2 million to $3 million.',
      'It will cost between $2 million and $3 million.',
    ],
    ['people who were killed and people who were hurt', 'It killed 40 people.', 'It injured 310 people.'],
    ['another unit', 'The tunnel is 16 kilometres long.', 'The tunnel is 10 miles long.'],
    [
      'one figure of a sentence that gives both',
      'Police spoke of 12 homes, the mayor of 15 homes.',
      'The mayor spoke of 15 homes.',
    ],
    ['where a rate came from', 'The rate rose from 4 percent to 5 percent.', 'The rate rose to 5 percent.'],
    ['what two parties won', 'The Greens won 24 seats.', 'The Liberals won 31 seats.'],
    ['the two sides of a vote', 'She won 52 percent of the vote.', 'He won 48 percent of the vote.'],
    ['a part and the whole', 'Three of the dead were children.', 'Seven people are dead.'],
    ['ages of two people', 'Jan Silan, 29, was charged.', 'Marta Silan, 34, was charged.'],
    ['figures of very different size', 'The company spent $10 million.', 'The company spent $2 billion on that.'],
  ])('%s are no conflict', (_, a, b) => {
    expect(tell(a, b)).toEqual([]);
  });

  test.each([
    ['a round figure', 'The crowd was 41,000 people.', 'The crowd was 41,212 people.', 'rounding'],
    ['a figure that is cut', 'Spending rose to $247 billion.', 'Spending rose to $247.7 billion.', 'rounding'],
    ['a hedged figure', 'About 400 homes lost power.', '412 homes lost power.', 'rounding'],
    ['a limit', 'He faces five years in prison.', 'He faces up to five years in prison.', 'scope'],
    ['another extent', 'It infected 26 people in the town.', 'It infected 40 people nationwide.', 'scope'],
    ['a toll that rose', 'Twelve people died in the quake.', 'The toll of the quake rose to 15 dead.', 'update'],
    ['a toll so far', 'At least 9 people have died so far.', 'The storm killed 14 people.', 'update'],
    ['small whole numbers', 'The fire killed 40 people.', 'The fire killed 41 people.', 'contradiction'],
    [
      'two estimates',
      'About 300 protesters met outside the court.',
      'About 500 protesters met outside the court.',
      'unresolved',
    ],
    ['what a market says', 'The shares closed at $31.29.', 'The shares closed at $33.50.', 'unresolved'],
  ])('%s is told apart from the rest', (_, a, b, relation) => {
    expect(find(a, b).map((conflict) => conflict.relation)).toEqual([relation]);
    expect(find(b, a).map((conflict) => conflict.relation)).toEqual([relation]);
  });

  test('a toll that a later article puts higher has moved, one of the same day is contradicted', () => {
    const [a, b] = ['The fire killed 26 people.', 'The fire killed 30 people.'];
    expect(tell(on('2022-03-01', a), on('2022-03-02', b))[0]![0]).toBe('number update');
    expect(tell(on('2022-03-01T08:00:00Z', a), on('2022-03-01T12:00:00Z', b))[0]![0]).toBe('number update');
    expect(tell(on('2022-03-02', a), on('2022-03-01', b))[0]![0]).toBe('number unresolved');
    expect(tell(on('2022-03-01', a), on('2022-03-01', b))[0]![0]).toBe('number contradiction');
  });
});

describe('lengths', () => {
  test('of one dimension differ however far apart they are', () => {
    expect(
      tell('The balloon burst 75 miles above the desert.', 'At an altitude of 870 miles the balloon tore.'),
    ).toEqual([['number unresolved', '75 miles', '870 miles']]);
  });

  test('of two dimensions do not', () => {
    expect(tell('The balloon is 40 feet wide.', 'The balloon is 60 feet high.')).toEqual([]);
  });
});

describe('dates', () => {
  test.each([
    ['two notations', 'The thefts were on Aug. 20 and 21.', 'The thefts were on August 20 and August 21.'],
    ['a day and its month', 'The bridge closed in March.', 'The bridge closed on March 27.'],
    ['a part of a month and a day in it', 'The bridge closed in late March.', 'The bridge closed on March 27.'],
    ['days on which something was said', 'He said on Monday he would go.', 'He will go, he said on Tuesday.'],
    ['an arrest and a charge', 'She was arrested on May 2.', 'She was charged on May 4.'],
    ['a day and a year', 'The bridge of 1911 closed.', 'The bridge closed on March 27.'],
    ['days far apart with nothing in common', 'The bridge closed on March 3.', 'Repairs began on May 20.'],
  ])('%s are no conflict', (_, a, b) => {
    expect(tell(a, b)).toEqual([]);
  });

  test('a weekday is the day it means on the day of publication', () => {
    const thursday = on('2022-06-10', 'The bridge closed on Thursday.');
    expect(tell(thursday, on('2022-06-11', 'The bridge closed on June 9.'))).toEqual([]);
    expect(tell(thursday, on('2022-06-10', 'The bridge closed on Wednesday.'))).toEqual([
      ['date contradiction', 'Thursday', 'Wednesday'],
    ]);
  });

  test('today in articles of two days is the day of each', () => {
    const text = 'The bridge is closed today.';
    expect(tell(on('2022-06-10', text), on('2022-06-12', 'The bridge is closed on Sunday.'))).toEqual([]);
  });

  test('days that may date different acts are left unresolved', () => {
    expect(tell('The owner filed a complaint on May 24.', 'A report was taken by police on May 23.')).toEqual([
      ['date unresolved', 'May 24', 'May 23'],
    ]);
  });

  test('days differ beside a year that all have in common', () => {
    const inspected = (day: string) => `The mill was built in 1911 and was last inspected on ${day}, the council said.`;
    expect(tell(inspected('9 May'), inspected('19 May'))).toEqual([['date contradiction', '9 May', '19 May']]);
    expect(tell(inspected('9 May'), inspected('9 May'))).toEqual([]);
  });

  test('a day that was moved is an update, and years are held against years', () => {
    expect(tell('The launch is on May 4.', 'The launch was postponed to May 9.')[0]![0]).toBe('date update');
    expect(tell('The mill was built in 1911.', 'The mill was built in 1912.')[0]![0]).toBe('date contradiction');
    expect(tell('The fair closes on December 30.', 'The fair closes on January 2.')[0]![0]).toBe('date contradiction');
  });
});

describe('names', () => {
  test.each([
    ['title and name', 'Mayor Ilse Brandt opened the new bridge.', 'Mayor Brandt opened the new bridge.'],
    ['an acronym', 'The World Rowing Union banned two crews.', 'The WRU banned two crews.'],
    ['two spellings', 'Coach Yusuf Karim left the club.', 'Coach Yousef Karim left the club.'],
    ['two roles', 'Lawyer Paul Renn called the verdict unjust.', 'Prosecutor Ida Moll called the verdict unjust.'],
    ['ages of two', 'Ana Ruiz, 27, shot a man.', 'Ana Ruiz shot 20-year-old Ben Olt.'],
    ['two who are quoted', '“The bridge is open,” said Paul Renn.', '“The bridge is open,” said Ida Moll.'],
  ])('%s are no conflict', (_, a, b) => {
    expect(tell(a, b)).toEqual([]);
  });

  test('two names behind one title or between the same words contradict each other', () => {
    expect(tell('Judge Helen Marsh sent him to prison.', 'Judge Ruth Calder sent him to prison.')).toEqual([
      ['name contradiction', 'Judge Helen Marsh', 'Judge Ruth Calder'],
    ]);
    expect(tell('The club named Tomas Berg as head coach.', 'The club named Anders Holt as head coach.')).toEqual([
      ['name contradiction', 'Tomas Berg', 'Anders Holt'],
    ]);
  });

  test('a name that the other article knows too is no rival', () => {
    const both = 'Judge Ruth Calder sent him to prison. Judge Helen Marsh had set him free.';
    expect(tell('Judge Helen Marsh sent him to prison.', both)).toEqual([]);
  });

  test('places may lie within one another', () => {
    expect(tell('The plane crashed near Harlow.', 'The plane crashed near Stanton.')).toEqual([
      ['name unresolved', 'Harlow', 'Stanton'],
    ]);
  });
});

describe('negations', () => {
  test.each([
    ['what was not done before some day', 'The mine did not close until March.', 'The mine closed in March.'],
    ['what is only wanted', 'Police want to arrest the owner.', 'The owner has not been arrested.'],
    ['another subject', 'The driver was hurt.', 'The passenger was not hurt.'],
    ['an object that is none', 'The firm gave no details.', 'The firm declined to give details.'],
    ['a negation that is none', 'The bill not only passed the house.', 'The bill passed the house.'],
  ])('%s is no conflict', (_, a, b) => {
    expect(tell(a, b)).toEqual([]);
  });

  test.each([
    ['The driver was arrested.', 'The driver was not arrested.', 'was arrested', 'was not arrested'],
    ['The mayor signed the media law.', 'The mayor didn’t sign the media law.', 'signed', 'didn’t sign'],
    [
      'Three people were injured in the derailment.',
      'No one was injured in the derailment.',
      'were injured',
      'No one was injured',
    ],
  ])('%s contradicts %s', (a, b, ...values) => {
    expect(tell(a, b)).toEqual([['negation contradiction', ...values]]);
  });

  test('what had not yet happened may have happened later', () => {
    const [a, b] = ['Dario Venn has yet to be arrested.', 'Dario Venn was arrested.'];
    expect(tell(on('2022-03-01', a), on('2022-03-02', b))[0]![0]).toBe('negation update');
    expect(tell(a, b)).toEqual([['negation unresolved', 'has yet to be arrested', 'was arrested']]);
  });
});
