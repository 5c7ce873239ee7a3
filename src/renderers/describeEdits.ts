import type { Edit } from '../report.ts';

/** "Bay Times edited bay.txt without saying so". */
export function describeEdit({ outlet, article, isTold }: Edit, show: (name: string) => string): string {
  return `${show(outlet)} edited ${show(article)}${isTold ? ' and says so' : ' without saying so'}`;
}

/** So many new facts are told; all are in the report. */
export const maxNewFacts = 12;
