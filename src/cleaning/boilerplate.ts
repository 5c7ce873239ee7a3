import { paragraphRules } from './paragraphRules.ts';
import type { Rule } from './rule.ts';
import { sentenceRules } from './sentenceRules.ts';
import { siteRules } from './siteRules.ts';

/** Why a part of an article is not part of its report; every reason that cleaning can give. */
export const removalReasons = [
  'advertisement',
  'byline or credit',
  'comments line',
  'company boilerplate',
  'consent notice',
  'copyright line',
  'database field',
  'date line',
  'dateline',
  'embedded post',
  'link',
  'newsletter or app',
  'note about the text',
  'page navigation',
  'photo caption or credit',
  'related links',
  'section heading',
  'share or follow line',
  'subscription offer',
  'title repeated',
  'video or gallery',
] as const;

export type RemovalReason = (typeof removalReasons)[number];

/**
 * Why a whole paragraph is boilerplate rather than report, judged by its own words; null for all that is in doubt.
 * Expects white space folded.
 */
export function paragraphBoilerplate(paragraph: string): RemovalReason | null {
  return findReason(paragraphRules, paragraph) ?? findReason(siteRules, paragraph);
}

/** The same for one sentence, which may stand among sentences of the report. */
export function sentenceBoilerplate(sentence: string): RemovalReason | null {
  return findReason(sentenceRules, sentence) ?? findReason(siteRules, sentence);
}

/** Boilerplate is short; also keeps every pattern below from long input. */
const maxLength = 700;

function findReason(rules: readonly Rule[], text: string): RemovalReason | null {
  if (text.length > maxLength) return null;
  return rules.find(({ matches }) => matches(text))?.reason ?? null;
}
