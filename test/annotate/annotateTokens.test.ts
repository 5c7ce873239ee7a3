import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { annotateTokens, findEntities } from '../../src/annotate/annotateTokens.ts';

const read = (text: string) => annotateTokens(text, { start: 0, end: text.length });
/** Each word as word, tag, relation and the word it depends on. */
const show = (text: string) => {
  const tokens = read(text);
  return tokens.map(({ text, tag, relation, head }) => `${text} ${tag} ${relation} ${tokens[head]?.text ?? '-'}`);
};
const names = (text: string) => {
  const tokens = read(text);
  return findEntities([tokens])[0]!.map(
    ({ from, to, kind }) => `${kind}: ${text.slice(tokens[from]!.start, tokens[to - 1]!.end)}`,
  );
};

test('a simple clause has its verb as the root, with subject and object', () => {
  expect(show('The police arrested a man.')).toEqual([
    'The DET det police',
    'police NOUN nsubj arrested',
    'arrested VERB root -',
    'a DET det man',
    'man NOUN obj arrested',
    '. PUNCT punct arrested',
  ]);
});

test('the subject of a passive verb is told from that of an active one', () => {
  const tokens = read('The man was arrested by the police on Friday.');
  expect(tokens[1]).toMatchObject({ relation: 'nsubj:pass', head: 3 });
  expect(tokens[2]).toMatchObject({ relation: 'aux:pass', lemma: 'be', head: 3 });
  expect(tokens[6]).toMatchObject({ text: 'police', head: 3 });
});

test('the owner in a possessive depends on what is owned', () => {
  const tokens = read("The mayor's brother resigned.");
  expect(tokens[1]).toMatchObject({ text: 'mayor', relation: 'nmod:poss', head: 3 });
  expect(tokens[3]).toMatchObject({ text: 'brother', relation: 'nsubj', head: 4 });
});

test('"of" belongs to the noun before it', () => {
  const tokens = read('She signed the end of the war.');
  expect(tokens[6]).toMatchObject({ text: 'war', relation: 'nmod', head: 3 });
});

test('persons and places are told in a simple sentence', () => {
  expect(names('Mary Johnson flew to Chicago on Monday.')).toEqual(['person: Mary Johnson', 'place: Chicago']);
});

test('offsets are those of the article', () => {
  const text = 'First. She left.';
  const tokens = annotateTokens(text, { start: 7, end: text.length });
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['She', 'left', '.']);
});

test('a range without tokens gives none', () => {
  expect(annotateTokens('a  b', { start: 1, end: 3 })).toEqual([]);
});

test('every sentence is a tree with one root, whatever its words', () => {
  const word = fc.constantFrom(
    'the',
    'The',
    'said',
    'of',
    'Paris',
    ',',
    '"',
    'and',
    'was',
    '5',
    'n’t',
    '😀',
    'ﷺ',
    '—',
    'to',
    'who',
    '.',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      const tokens = read(words.join(' '));
      expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
      expect(tokens.filter(({ relation }) => relation === 'root').map(({ head }) => head)).toEqual([-1]);
      for (let [i] of tokens.entries()) {
        for (let steps = 0; i !== -1; steps += 1) {
          expect(steps).toBeLessThan(tokens.length);
          i = tokens[i]!.head;
        }
      }
    }),
    { numRuns: 200, seed: 1 },
  );
});

test('names do not overlap and lie within the sentence', () => {
  const word = fc.constantFrom('Fenn', 'of', 'New', 'York', 'University', 'the', 'said', 'Mr.', ',', 'United');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
      const tokens = read(words.join(' '));
      let end = 0;
      for (const { from, to } of findEntities([tokens])[0]!) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(tokens.length);
    }),
    { numRuns: 200, seed: 1 },
  );
});

test('the same text is read the same way twice', () => {
  const text = 'Mr. Fenn, who didn’t vote, said the U.S. had paid $5,000.';
  expect(read(text)).toEqual(read(text));
});

test('a name that stands bare is told by what the rest of the article shows of it', () => {
  const read = (text: string) => annotateTokens(text, { start: 0, end: text.length });
  const [bare, full] = [read('Quellin left early.'), read('Mr. Quellin, a lawyer, spoke first.')];
  expect(findEntities([bare, full])[0]).toEqual([{ from: 0, to: 1, kind: 'person' }]);
});
