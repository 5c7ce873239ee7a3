import { countIndependent } from '../articles/origins/sentenceOrigins.ts';
import type { ReportStory } from '../report.ts';
import { countOf } from './countOf.ts';
import { describeSources } from './describeSources.ts';

/**
 * "6 outlets, 4 independent origins, published 2021-03-29 to 2021-03-30; all cite the police statement". `show` makes a name
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
  const published = first === last ? first : `${first} to ${last}`;
  const counts = `${countOf(new Set(outlets).size, 'outlet')}, ${countOf(origins, 'independent origin')}`;
  const sources = describeSources(story, show);
  return `${counts}${first ? `, published ${published}` : ''}${sources === '' ? '' : `; ${sources}`}`;
}
