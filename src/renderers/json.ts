import type { Renderer } from './contract.ts';

/** The report itself. */
export const json: Renderer = {
  name: 'json',
  file: 'summary.json',
  render: (report) => `${JSON.stringify(report, null, 2)}\n`,
};
