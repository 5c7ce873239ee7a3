import type { OriginKind } from '../model.ts';
import type { ReportArticle } from '../report.ts';

const relations: Readonly<Record<Exclude<OriginKind, 'own' | 'copy'>, string>> = {
  rewrite: 'repeats',
  credit: 'credits',
  agency: 'has agency copy in common with',
  shared: 'shares a source with',
};

/** "copy of 6", "repeats 6", "credits 6" or "shares a source with 6"; null for an independent article. */
export function describeOrigin(
  { copyOf, origin, originKind }: ReportArticle,
  numberOf: (article: string) => number,
): string | null {
  if (copyOf !== null) return `copy of ${numberOf(copyOf)}`;
  if (originKind === 'own' || originKind === 'copy') return null;
  return `${relations[originKind]} ${numberOf(origin)}`;
}
