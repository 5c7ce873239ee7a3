import { detectLanguage, isForeign, readAs } from '../cleaning/detectLanguage.ts';
import { UnusableArticle } from '../errors.ts';
import type { Article } from '../model.ts';
import type { Task } from '../stage.ts';

/** `en` sets aside what is in another language; `any` takes it. */
export type AcceptedLanguage = 'en' | 'any';

/**
 * Finds out the language of each article by its report.
 * Throws `UnusableArticle` for one in a language that is not accepted.
 */
export function identifyLanguageTask(accepted: AcceptedLanguage): Task<Article, Article> {
  return {
    name: 'identifyLanguage',
    run: async (article) => {
      const { text, body } = article;
      const report = text.slice(body.start, body.end);
      const ofBody = await detectLanguage(report);
      const isKnown = ofBody !== 'und' || !isForeign(report);
      if (accepted === 'any' || (isKnown && readAs(ofBody) === 'en')) return { ...article, language: ofBody };
      const name = isKnown
        ? new Intl.DisplayNames(['en'], { type: 'language' }).of(ofBody)
        : 'a language that is not recognized';
      throw new UnusableArticle(`is in ${name}; newsmerge is made for English; --language any takes it all the same`);
    },
  };
}
