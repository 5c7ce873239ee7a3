import { countOf } from '../renderers/countOf.ts';
import type { Report, ReportArticle } from '../report.ts';
import { printable } from './printable.ts';

/** What came of a run, in a few lines: counts, outlets, what to do about outlets that may be wrong, what was set aside. */
export function describeResult(report: Report, ms: number): string {
  const articles = report.stories.flatMap((story) => story.articles);
  const counts = [
    countOf(report.stories.length, 'story', 'stories'),
    countOf(articles.length, 'article'),
    countOf(articles.filter((article) => article.copyOf !== null).length, 'copy', 'copies'),
    countOf(report.stories.flatMap((story) => story.statements).length, 'statement'),
    countOf(report.stories.flatMap((story) => story.conflicts).length, 'difference'),
    `${countOf(report.setAside.length, 'file')} set aside`,
    `${(ms / 1000).toFixed(1)} s`,
  ];
  return [
    counts.join(', '),
    describeOutlets(articles),
    ...adviseOnOutlets(report).map((advice) => `  ${advice}`),
    ...report.setAside.map(({ file, reason }) => `  ${printable(file)}: ${printable(reason)}`),
  ].join('\n');
}

/** Who was read, by the number of articles. */
function describeOutlets(articles: readonly ReportArticle[]): string {
  const counts = new Map<string, number>();
  for (const { outlet } of articles) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const shown = sorted.slice(0, maxOutlets).map(([outlet, count]) => `${printable(outlet)} ${count}`);
  return `  outlets: ${[...shown, ...(sorted.length > maxOutlets ? [`${sorted.length - maxOutlets} more`] : [])].join(', ')}`;
}

const maxOutlets = 20;

/** What to do where outlets may have been told apart wrongly: a folder's name for several, or one alone in the whole input. */
function adviseOnOutlets({ stories }: Report): string[] {
  const counts = new Map<string, number>();
  for (const { articles } of stories) {
    const named = articles.filter(({ file, outlet, url }) => url === null && file.split('/').at(-2) === outlet);
    for (const outlet of new Set(named.map((article) => article.outlet))) {
      const count = named.filter((article) => article.outlet === outlet).length;
      if (count > 1) counts.set(outlet, (counts.get(outlet) ?? 0) + count);
    }
  }
  const advice = [...counts].map(
    ([folder, count]) =>
      `${count} articles count as one outlet, ${printable(folder)}, by the name of their folder; where they are of several, state \`outlet:\` in each`,
  );
  const outlets = new Set(stories.flatMap(({ articles }) => articles.map(({ outlet }) => outlet)));
  return outlets.size > 1 || advice.length > 0
    ? advice
    : ['there is one outlet alone, so nothing to compare; add what others report of the same events'];
}
