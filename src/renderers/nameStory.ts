import type { ReportStory } from '../report.ts';
import { startOf } from './statements.ts';

/** The headline of a story; where none of its articles has one, the first words of its first sentence. */
export function nameStory({ title, summary, statements }: ReportStory): string {
  if (title !== null) return title.text;
  const first = statements.find(({ id }) => id === summary[0]) ?? statements[0];
  if (first === undefined) return 'A story without a sentence';
  const { text, isCut } = startOf(first);
  return isCut ? `${text} …` : text;
}
