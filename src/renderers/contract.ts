import type { Report } from '../report.ts';

/** Writes a report as the text of one file. Says nothing that is not in the report; pure. */
export interface Renderer {
  readonly name: string;
  /** Name of the file in the output folder. */
  readonly file: string;
  readonly render: (report: Report) => string;
}
