import type { ReportStory } from '../../src/report.ts';

/** So many stories like one whose id is "1", each with ids of its own. */
export function repeatStory(story: ReportStory, count: number): ReportStory[] {
  const json = JSON.stringify(story);
  return Array.from({ length: count }, (_, i) => ({
    ...(JSON.parse(json.replaceAll(/"1(\.\d+)"/g, `"${i + 1}$1"`)) as ReportStory),
    id: String(i + 1),
  }));
}
