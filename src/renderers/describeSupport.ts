import { countIndependent } from '../articles/origins/sentenceOrigins.ts';
import type { ReportStory } from '../report.ts';
import { countOf } from './countOf.ts';
import { describeDays } from './describeDays.ts';
import { describeSources } from './describeSources.ts';

/**
 * "6 outlets, 4 independent sources, published 29–30 March 2021; all cite the police statement". `show` makes a name
 * from an article safe to show.
 */
export function describeSupport(story: ReportStory, show: (name: string) => string): string {
  const outlets = story.articles.map((article) => article.outlet);
  const origins = countIndependent(
    story.articles.map((article) => article.origin),
    outlets,
  );
  const days = story.articles.flatMap(({ publishedAt }) => (publishedAt ? [publishedAt.slice(0, 10)] : [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  const counts = `${countOf(new Set(outlets).size, 'outlet')}, ${countOf(origins, 'independent source')}`;
  const sources = describeSources(story, show);
  return `${counts}${first ? `, published ${describeDays(first, last!)}` : ''}${sources === '' ? '' : `; ${sources}`}`;
}
