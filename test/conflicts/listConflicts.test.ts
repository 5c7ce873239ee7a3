import { describe, expect, test } from '@jest/globals';
import { listConflicts } from '../../src/conflicts/listConflicts.ts';
import type { NonEmpty, Sentence } from '../../src/model.ts';
import { article } from '../build.ts';

/** Conflicts between articles A, B, C, whose sentences all report facts of their own but for those said to be one. */
function list(texts: readonly string[], together: readonly string[] = []) {
  const articles = texts.map((text, i) => ({ ...article(text, { id: 'ABC'[i]!, outlet: 'ABC'[i]! }), origin: `${i}` }));
  const facts = new Map<string, Sentence[]>();
  for (const sentence of articles.flatMap(({ sentences }) => sentences)) {
    const fact = together.some((start) => sentence.text.startsWith(start)) ? 'together' : sentence.text;
    facts.set(fact, [...(facts.get(fact) ?? []), sentence]);
  }
  const statements = [...facts.values()].map((members, i) => ({
    id: `1.${i + 1}`,
    members: members as unknown as NonEmpty<Sentence>,
  }));
  return listConflicts(statements, (sentence) => articles.find(({ id }) => id === sentence.article)!, []);
}

const tell = (texts: readonly string[], together?: readonly string[]) =>
  list(texts, together).map(({ kind, relation, statements, values }) => [
    `${kind} ${relation} ${statements.join(' ')}`,
    ...values.map(({ value }) => value),
  ]);

describe('days of one act in sentences that report different facts', () => {
  test('differ where outlets give different days for a complaint, and a part of a month stands beside them', () => {
    expect(
      tell([
        'The theft came to light when the museum filed a complaint on May 4, and the vase was found later.',
        'The museum reported the curator to the police in early May, and he left the town.',
        'Officers say a report was taken on May 3 and the case is open.',
      ]),
    ).toEqual([['date unresolved 1.1 1.3 1.2', 'May 4', 'May 3', 'early May']]);
  });

  test('do not differ where the outlets give one day in two ways', () => {
    expect(
      tell([
        'The museum filed a complaint on May 4 after the vase was gone.',
        'A report about the vase was taken on 4 May.',
      ]),
    ).toEqual([]);
  });

  test('do not differ where one outlet tells of two complaints', () => {
    expect(
      tell([
        'The museum filed a complaint on May 4. A neighbour filed a complaint on May 6.',
        'Officers say a report was taken on May 6.',
      ]),
    ).toEqual([]);
  });

  test('do not differ for a second arrest, or for arrests of two persons', () => {
    expect(tell(['Olga Brandt was arrested on May 4.', 'Ivo Kern was arrested on May 6.'])).toEqual([]);
    expect(
      tell(['Olga Brandt was arrested on May 4.', 'Olga Brandt said a second man was arrested on May 6.']),
    ).toEqual([]);
    expect(tell(['Olga Brandt was arrested on May 4.', 'By then Olga Brandt was arrested on May 6.'])).toEqual([
      ['date unresolved 1.1 1.2', 'May 4', 'May 6'],
    ]);
  });

  test('are told once where one fact shows them already', () => {
    expect(
      tell(
        ['The museum filed a complaint on May 4.', 'The museum filed a complaint on May 6.'],
        ['The museum filed a complaint'],
      ),
    ).toEqual([['date contradiction 1.1', 'May 4', 'May 6']]);
  });
});

test('what cannot both be right stands before other differences, each with the statements of its sentences', () => {
  const [a, b] = [article('It rained.', { id: 'A', outlet: 'A' }), article('It snowed.', { id: 'B', outlet: 'B' })];
  const sentences = [a.sentences[0]!, b.sentences[0]!];
  const values = sentences.map((sentence) => ({ value: sentence.text, members: [sentence] as NonEmpty<Sentence> }));
  const differences = (['rounding', 'contradiction'] as const).map((relation, i) => ({
    kind: i === 0 ? ('number' as const) : ('time' as const),
    relation,
    values,
  }));
  const statements = sentences.map((sentence, i) => ({ id: `1.${i + 1}`, members: [sentence] as NonEmpty<Sentence> }));
  const found = listConflicts(statements, ({ article: id }) => ({ ...(id === 'A' ? a : b), origin: id }), differences);
  expect(found.map(({ relation, statements: ids }) => [relation, ...ids])).toEqual([
    ['contradiction', '1.1', '1.2'],
    ['rounding', '1.1', '1.2'],
  ]);
});
