import { expect, test } from '@jest/globals';
import { UnusableArticle } from '../../src/errors.ts';
import { identifyLanguageTask } from '../../src/stages/identifyLanguage.ts';
import { article } from '../build.ts';

const german = article(
  'Die Fähre zur Möweninsel fährt seit Montag wieder, nachdem ein Sturm den Anleger beschädigt hatte. Arbeiter haben in neun Tagen alle Pfähle ersetzt.',
);
const run = async (accepted: 'en' | 'any', of = german) => identifyLanguageTask(accepted).run(of);

test('an article in another language is set aside with what to do about it', async () => {
  await expect(run('en')).rejects.toThrow(UnusableArticle);
  await expect(run('en')).rejects.toThrow(
    'is in German; newsmerge is made for English; --language any takes it all the same',
  );
});

test('where any language is taken, it is marked', async () => {
  expect((await run('any')).language).toBe('de');
});

test('an article too short to tell is taken', async () => {
  expect((await run('en', article('Die Fähre fährt wieder.'))).language).toBe('und');
});
