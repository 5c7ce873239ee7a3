import type { ReportArticle } from '../report.ts';

/** The English name of an article's language, "German"; null for English or unknown. What cannot be a code stands as it is. */
export function foreignLanguage({ language }: ReportArticle): string | null {
  if (language === 'en' || language === 'und') return null;
  const isCode = /^[a-z]{2,3}$/.test(language);
  return isCode ? new Intl.DisplayNames(['en'], { type: 'language' }).of(language)! : language;
}
