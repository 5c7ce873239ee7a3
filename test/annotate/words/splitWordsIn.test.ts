import { describe, expect, test } from '@jest/globals';
import { splitWordsIn } from '../../../src/annotate/words/splitWordsIn.ts';

describe('splitWordsIn', () => {
  test('leaves English words as they are', () => {
    expect(splitWordsIn("The mayor's office won't close.", 'en')).toEqual([
      'the',
      'mayor',
      'office',
      'will',
      'not',
      'close',
    ]);
  });

  test('parts an article from its noun', () => {
    expect(splitWordsIn('L’incendie a détruit l’école.', 'fr')).toEqual([
      'l',
      'incendie',
      'a',
      'détruit',
      'l',
      'école',
    ]);
  });

  test('parts words that are written without spaces', () => {
    expect(splitWordsIn('橋は閉鎖された。', 'ja')).toContain('閉鎖');
    expect(splitWordsIn('大桥已经关闭。', 'zh')).toContain('关闭');
  });
});
