import { describe, expect, test } from '@jest/globals';
import { parseConfig } from '../../src/config/config.ts';
import { findGuard } from '../../src/similarity/findGuard.ts';
import { createSimilarity, scoreStory } from '../../src/similarity/index.ts';
import { article, sentence } from '../build.ts';

const { threshold } = parseConfig({}, 'The test').cluster;

/** Whether two sentences report one fact, each on its own. */
function saysSameAlone(a: string, b: string): boolean {
  return createSimilarity([sentence(a), sentence(b)])(0, 1) >= 0.5;
}

/** The same for two sentences of two articles, each of which says something else besides. */
function saysSameInStory(a: string, b: string): boolean {
  const first = article(`${a} Rain is expected in the mountains. The museum reopens next week.`, { id: 'a.txt' });
  const second = article(`${b} A new tram line will be tested. Ticket sales start at noon.`, { id: 'b.txt' });
  const edges = scoreStory([...first.sentences, ...second.sentences]);
  const edge = edges.find((candidate) => candidate.a === 0 && candidate.b === first.sentences.length);
  return (edge?.score ?? 0) >= threshold;
}

type Pair = readonly [string, string];

const verdict = (same: boolean) => (same ? 'one fact' : 'different facts');

function judgeAlone(expected: boolean, pairs: readonly Pair[]): void {
  test.each(pairs)(`“%s” and “%s” on their own: ${verdict(expected)}`, (a, b) => {
    expect(saysSameAlone(a, b)).toBe(expected);
    expect(saysSameAlone(b, a)).toBe(expected);
  });
}

function judge(expected: boolean, pairs: readonly Pair[]): void {
  judgeAlone(expected, pairs);
  test.each(pairs)(`“%s” and “%s” in a story: ${verdict(expected)}`, (a, b) => {
    expect(saysSameInStory(a, b)).toBe(expected);
    expect(saysSameInStory(b, a)).toBe(expected);
  });
}

test('a count of "constructors" is no length of time beside the term', () => {
  const told = (term: string) => sentence(`The court gave two constructors ${term} for the fall of the wall.`);
  expect(findGuard(told('10 days in jail'), told('18 months of probation'))).toBe('different terms');
});

describe('another thing done or counted is another fact', () => {
  judge(false, [
    [
      'Dorn Halvek was sentenced to 10 days in jail for the break-in.',
      'Dorn Halvek was given 18 months of probation for the break-in.',
    ],
  ]);
  judgeAlone(false, [
    [
      'The minister promised 50 million crowns for new hospitals.',
      'The minister promised 600 places in new kindergartens.',
    ],
    ['The storm cut off power to 9,000 homes in Pellworth.', 'The storm delayed 60 flights in Pellworth.'],
  ]);
});

test('a sentence that only introduces what follows reports no fact of another', () => {
  const [fact, introduction] = ['Trespass is any entry without leave.', 'Trespass is defined as any entry as follows:'];
  expect(findGuard(sentence(fact), sentence(introduction))).toBe('only introduces');
  expect(findGuard(sentence(introduction), sentence(introduction))).toBeNull();
});

describe('the same thing done or counted in other words is one fact', () => {
  judge(true, [
    [
      'Dorn Halvek was sentenced to 10 days in jail for the break-in.',
      'For the break-in Dorn Halvek was given a jail sentence of 10 days.',
    ],
    [
      'The court ordered Mirela Strand to pay a fine of 4,000 crowns.',
      'Mirela Strand must pay a fine of 4,000 crowns, the court ruled.',
    ],
    ['The earthquake destroyed 40 houses in Tessaro.', 'In Tessaro 40 houses were destroyed by the earthquake.'],
    [
      'The company will hire 300 engineers in Lindmoor.',
      'Some 300 engineers are to be hired by the company in Lindmoor.',
    ],
    ['The storm delayed 60 flights in Pellworth.', 'At Pellworth 60 flights were delayed because of the storm.'],
  ]);
});

describe('another figure for the same thing is one fact in conflict', () => {
  judge(true, [
    ['12 died in the fire at the Harrow mill.', '120 died in the fire at the Harrow mill.'],
    ['The landslide above Terval killed 12 people.', 'The landslide above Terval killed 120 people.'],
    [
      'Police arrested 30 demonstrators in front of the parliament in Quillon.',
      'Police arrested 45 demonstrators in front of the parliament in Quillon.',
    ],
    ['The flood damaged about 200 houses in Sandrel.', 'The flood damaged about 2,000 houses in Sandrel.'],
    [
      'The new bridge will cost 40 million euros, the ministry said.',
      'The new bridge will cost 55 million euros, the ministry said.',
    ],
    ['The volcano threw ash seven kilometres into the sky.', 'The volcano threw ash nine kilometres into the sky.'],
    ['The union says 5,000 nurses went on strike.', 'The hospital board says 1,200 nurses went on strike.'],
    ['Voters approved the new harbour by 52 per cent.', 'Voters approved the new harbour by 58 per cent.'],
    ['The earthquake off Nuvalo had a magnitude of 6.1.', 'The earthquake off Nuvalo had a magnitude of 6.4.'],
    ['The search for the missing trawler lasted three days.', 'The search for the missing trawler lasted 5 days.'],
  ]);
});

describe('what one affirms and the other denies is one fact in conflict', () => {
  judge(true, [
    ['The mayor of Elmstad was arrested on Friday.', 'The mayor of Elmstad was not arrested on Friday.'],
    [
      'The airline had known of the cracks, the inquiry found.',
      'The airline had not known of the cracks, the inquiry found.',
    ],
    ['The treaty was signed in Corvane.', 'The treaty was never signed in Corvane.'],
    [
      'The dam burst during the night, the water board said.',
      'The dam did not burst during the night, the water board said.',
    ],
    ['The Vesper company paid the ransom.', 'The Vesper company denies that it paid the ransom.'],
    [
      'Captain Ilse Brandt ordered the crew to leave the ship.',
      'Captain Ilse Brandt did not order the crew to leave the ship.',
    ],
    [
      'There were survivors of the avalanche on Mount Kessen.',
      'There were no survivors of the avalanche on Mount Kessen.',
    ],
    ['The drug is safe for children, the agency says.', 'The drug is not safe for children, the agency says.'],
    [
      'The suspect was carrying a weapon when the police stopped him.',
      'The suspect was carrying no weapon when the police stopped him.',
    ],
    [
      'The tower of Saint Oda can be saved, the engineers believe.',
      'The tower of Saint Oda cannot be saved, the engineers believe.',
    ],
  ]);
});

describe('who did it and whom it was done to, the other way round, is another fact', () => {
  judge(false, [
    ['Orvania attacked Kestland.', 'Kestland attacked Orvania.'],
    ['Rosa Lindqvist defeated Petra Okoye in the final.', 'Petra Okoye defeated Rosa Lindqvist in the final.'],
    ['The Falcons beat the Herons by 3 to 1.', 'The Herons beat the Falcons by 3 to 1.'],
    [
      'Norvik Steel bought Ardenne Motors for 2 billion euros.',
      'Ardenne Motors bought Norvik Steel for 2 billion euros.',
    ],
    [
      'President Ana Morell accused General Toma Reyk of treason.',
      'General Toma Reyk accused President Ana Morell of treason.',
    ],
    ['Velmora recalled its ambassador from Sarkand.', 'Sarkand recalled its ambassador from Velmora.'],
    [
      'Anton Greif sued the Mercury newspaper over the letters.',
      'The Mercury newspaper sued Anton Greif over the letters.',
    ],
  ]);
});

describe('who did it and whom it was done to, in other words, is one fact', () => {
  judge(true, [
    ['Orvania attacked Kestland.', 'Kestland was attacked by Orvania.'],
    ['Rosa Lindqvist defeated Petra Okoye in the final.', 'In the final Petra Okoye was defeated by Rosa Lindqvist.'],
    [
      'Norvik Steel bought Ardenne Motors for 2 billion euros.',
      'Ardenne Motors was bought by Norvik Steel for 2 billion euros.',
    ],
    ['The bus hit the tram in Linden Square.', 'In Linden Square the tram was hit by the bus.'],
    ['The senate overruled the court in the Halden case.', 'In the Halden case the court was overruled by the senate.'],
  ]);
});

test('what a person is called behind the name is no act: a nurse “at” a place is not done to it', () => {
  const [a, b] = [
    sentence('Dana Orlik, a nurse at Linden Hospital, called the boy a kind soul.'),
    sentence('Linden Hospital nurse Dana Orlik said the boy was a kind soul.'),
  ];
  expect(findGuard(a, b)).toBeNull();
});
