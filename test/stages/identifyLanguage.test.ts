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

test('an article in a language that is not recognized does not pass for English', async () => {
  const made = article(
    'Molanu veketi saruno dalimo torevi kanulo mesiti barano, velumo takeri sonadi mivelo parutu. Kesano dimoru valeti senako lumidi taroven, milosu kareta benuvo dasilo merunti. Volanu keteri samodi luveka torani misebo dalutu ravino kelosa, mutari denovi salukemo tirevo nabuli. Karumo setila devonu mirasu telo.',
  );
  await expect(run('en', made)).rejects.toThrow(
    'is in a language that is not recognized; newsmerge is made for English',
  );
  expect((await run('any', made)).language).toBe('und');
});

test('a list of names and results is no foreign language', async () => {
  const list = Array.from({ length: 30 }, (_, i) => `Kelder ${i}, Oake ${i + 1}.`).join(' ');
  expect((await run('en', article(list))).language).toBe('und');
});
