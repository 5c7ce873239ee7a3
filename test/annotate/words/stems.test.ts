import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isStopWord, stem, stemmerOf, stopWordsOf } from '../../../src/annotate/words/stems.ts';

describe('stem', () => {
  test('takes the forms of an English word together', () => {
    expect(['connected', 'connecting', 'connection', 'connections'].map(stem)).toEqual(Array(4).fill('connect'));
    expect(stem('caresses')).toBe('caress');
    expect(stem('relational')).toBe('relat');
  });

  test.each(['москвы', 'cafés', '1990s', '12.5', '東京', ''])('leaves %j as it is', (word) => {
    expect(stem(word)).toBe(word);
  });

  test('leaves a run of letters longer than any word as it is', () => {
    const run = `${'x'.repeat(1000)}ings`;
    expect(stem(run)).toBe(run);
  });

  test('gives the same stem whether or not it has seen the word before', () => {
    const words = Array.from({ length: 60_000 }, (_, i) => `${i.toString(26).replace(/\d/g, 'x')}ings`);
    const first = words.slice(0, 100).map(stem);
    words.map(stem);
    expect(words.slice(0, 100).map(stem)).toEqual(first);
  });

  test('is never longer than the word by more than the letter Porter restores', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,15}$/), (word) => {
        expect(stem(word).length).toBeLessThanOrEqual(word.length + 1);
      }),
    );
  });
});

describe('isStopWord', () => {
  test('knows the commonest words and none that carries news', () => {
    expect(['the', 'said', 'of', 'a'].every(isStopWord)).toBe(true);
    expect(['flood', 'police', 'not', 'constructor'].some(isStopWord)).toBe(false);
  });
});

describe('stemmerOf', () => {
  test.each([
    ['de', 'gewerkschaft', 'gewerkschaften'],
    ['es', 'manifestación', 'manifestaciones'],
    ['fr', 'manifestation', 'manifestations'],
    ['it', 'manifestazione', 'manifestazioni'],
    ['nl', 'gemeente', 'gemeenten'],
    ['pt', 'manifestação', 'manifestações'],
    ['ru', 'правительство', 'правительства'],
    ['sv', 'sjukhus', 'sjukhusen'],
  ])('takes the forms of a word together: %s', (language, one, other) => {
    expect(stemmerOf(language)(other)).toBe(stemmerOf(language)(one));
    expect(stemmerOf(language)(other)).not.toBe(other);
  });

  test('leaves words as they are where no stemmer is known', () => {
    expect(stemmerOf('fi')('sairaalat')).toBe('sairaalat');
    expect(stemmerOf('constructor')('word')).toBe('word');
  });
});

describe('stopWordsOf', () => {
  test('has the commonest words of a language, and none of one that it does not know', () => {
    expect(stopWordsOf('fr').has('dans')).toBe(true);
    expect(stopWordsOf('ja').has('は')).toBe(true);
    expect(stopWordsOf('fi').size).toBe(0);
  });
});
