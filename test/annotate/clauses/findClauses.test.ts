import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findClauses } from '../../../src/annotate/clauses/findClauses.ts';
import { readTokens } from '../../../src/annotate/tokens/readTokens.ts';
import type { Clause } from '../../../src/model.ts';

function read(text: string): { clauses: Clause[]; word: (position: number | null) => string | null } {
  const tokens = readTokens(text, { start: 0, end: text.length });
  return {
    clauses: findClauses(tokens),
    word: (position) => (position === null ? null : tokens[position]!.text),
  };
}

/** Each clause as `subject > predicate > object`, a dash where there is none. */
function skeletons(text: string): string[] {
  const { clauses, word } = read(text);
  return clauses.map(
    ({ subject, predicate, object }) => `${word(subject) ?? '-'} > ${word(predicate)} > ${word(object) ?? '-'}`,
  );
}

/** What a function tells of each clause, by the word of its predicate. */
function byPredicate<T>(text: string, tell: (clause: Clause) => T): Record<string, T> {
  const { clauses, word } = read(text);
  return Object.fromEntries(clauses.map((clause) => [word(clause.predicate)!, tell(clause)]));
}

describe('who does what', () => {
  test.each([
    ['The mayor opened the bridge.', ['mayor > opened > bridge']],
    ['The bridge was closed by the council.', ['bridge > closed > -']],
    ['The driver stopped and called the police.', ['driver > stopped > -', 'driver > called > police']],
    ['The officer, who was fired in May, lost the case.', ['officer > fired > -', 'officer > lost > case']],
    ['The man, arrested on Tuesday, denied the charge.', ['man > arrested > -', 'man > denied > charge']],
    ['The judge ordered the company to pay a fine.', ['judge > ordered > company', 'company > pay > fine']],
    ['The company failed to pay its workers.', ['company > pay > workers']],
    ['The mayor resigned after losing the vote.', ['mayor > resigned > -', 'mayor > losing > vote']],
    ['The death of the king shocked the town.', ['king > death > -', 'death > shocked > town']],
  ])('%s', (text, expected) => {
    expect(skeletons(text)).toEqual(expected);
  });

  test('the agent of a passive stands apart', () => {
    const { clauses, word } = read('The bridge was closed by the council.');
    expect(clauses.map(({ passive, agent }) => [passive, word(agent)])).toEqual([[true, 'council']]);
  });

  test('a bare participle goes on in the passive, a verb with an object does not', () => {
    expect(byPredicate('The man was arrested and charged.', ({ passive }) => passive)).toEqual({
      arrested: true,
      charged: true,
    });
    expect(byPredicate('The crew was called and took her to a hospital.', ({ passive }) => passive)).toEqual({
      called: true,
      took: false,
    });
  });

  test('complements carry their prepositions', () => {
    const { clauses, word } = read('The man was charged with murder on Friday.');
    expect(clauses[0]!.complements.map(({ head, preposition }) => `${preposition} ${word(head)}`)).toEqual([
      'with murder',
      'on Friday',
    ]);
  });
});

describe('what is not so', () => {
  test.each<[string, Record<string, boolean>]>([
    ['The mayor did not resign.', { resign: true }],
    ['No one was injured.', { injured: true }],
    ['None of the crew survived.', { survived: true }],
    ['The dam is not at risk.', { risk: true }],
    ['There is no evidence of fraud.', { is: true }],
    ['The company failed to pay the fine.', { pay: true }],
    ['The company did not fail to pay the fine.', { pay: false }],
    ['The mayor has no plans to resign.', { has: true, resign: true }],
    ['She denied that she had shot the man.', { denied: false, shot: true }],
    ['The defendant showed no remorse and smiled.', { showed: true, smiled: false }],
    ['The man was not only fired.', { fired: false }],
  ])('%s', (text, expected) => {
    expect(byPredicate(text, ({ negated }) => negated)).toEqual(expected);
  });
});

describe('how sure it is, and when', () => {
  test.each<[string, Record<string, string>]>([
    ['The bridge will reopen on Monday.', { reopen: 'expected future' }],
    ['The bridge reopened on Monday.', { reopened: 'actual past' }],
    ['The bridge has reopened.', { reopened: 'actual past' }],
    ['The mayor wants to resign.', { resign: 'intended present' }],
    ['The dam could fail.', { fail: 'possible null' }],
    ['The club must pay a fine.', { pay: 'necessary present' }],
    ['The man allegedly stole a car.', { stole: 'alleged past' }],
    ['He is expected to plead guilty.', { plead: 'expected present' }],
    ['The truck hit a wall.', { hit: 'actual past' }],
    ['Prosecutors accused him of stealing the money.', { accused: 'actual past', stealing: 'alleged null' }],
    ['The mayor would resign.', { resign: 'conditional null' }],
  ])('%s', (text, expected) => {
    expect(byPredicate(text, ({ modality, tense }) => `${modality} ${tense}`)).toEqual(expected);
  });
});

describe('who says it', () => {
  test.each([
    'Police said the driver was arrested.',
    'The driver was arrested, police said.',
    '“The driver was arrested,” the police said.',
  ])('%s', (text) => {
    const { clauses, word } = read(text);
    const saying = clauses.findIndex(({ isSaying }) => isSaying);
    expect(word(clauses[saying]!.predicate)).toBe('said');
    expect(clauses[saying]).toMatchObject({ role: 'main', parent: null });
    expect(clauses.find(({ predicate }) => word(predicate) === 'arrested')).toMatchObject({
      role: 'complement',
      parent: saying,
      isSaying: false,
    });
  });
});

test('the clauses of any text have each of its tokens once, and parents that are there', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('police', 'said', 'who', ',', 'was', 'shot', '“', 'and', 'to', '.')),
      (words) => {
        const text = words.join(' ');
        const tokens = readTokens(text, { start: 0, end: text.length });
        const clauses = findClauses(tokens);
        const all = clauses.flatMap((clause) => clause.tokens).sort((a, b) => a - b);
        expect(all).toEqual(tokens.map((_, i) => i));
        for (const [i, { parent }] of clauses.entries()) {
          expect(parent === null || (parent !== i && parent in clauses)).toBe(true);
        }
      },
    ),
  );
});
