import type { Renderer } from './contract.ts';

/** A form of the summary by the name that people ask for it by; its code is loaded when they do. */
export interface Format {
  readonly name: string;
  /** Files in the output folder. What is printed to standard output is the first. */
  readonly files: readonly [string, ...string[]];
  readonly load: () => Promise<readonly Renderer[]>;
}

/** Every form there is. The first three are written by every run. */
export const formats: readonly Format[] = [
  { name: 'json', files: ['summary.json'], load: async () => [(await import('./json.ts')).json] },
  { name: 'md', files: ['summary.md'], load: async () => [(await import('./markdown.ts')).markdown] },
  { name: 'html', files: ['summary.html'], load: async () => [(await import('./page/page.ts')).page] },
  {
    name: 'csv',
    files: ['summary-facts.csv', 'summary-differences.csv', 'summary-sources.csv'],
    load: async () => (await import('./tables.ts')).tables,
  },
  { name: 'atom', files: ['summary.atom'], load: async () => [(await import('./feeds.ts')).atom] },
  { name: 'jsonfeed', files: ['summary.feed.json'], load: async () => [(await import('./feeds.ts')).jsonFeed] },
  { name: 'csl-json', files: ['summary.csl.json'], load: async () => [(await import('./citations.ts')).citations] },
];

/** Forms that a run writes only when they are asked for. */
export const extraFormats = formats.slice(3);
