import type { Report } from '../report.ts';
import { describeEdit, maxNewFacts } from './describeEdits.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

/** What is new against an earlier summary, in Markdown; nothing where none was given. */
export function renderSince({ since, stories }: Report): string[] {
  if (since === null) return [];
  const { outlets, facts, changed, withdrawn, edits } = since;
  const statements = new Map(
    stories.flatMap((story) => story.statements.map((statement) => [statement.id, statement])),
  );
  const quote = (text: string) => `“${escapeMarkdown(text)}”`;
  const names = (of: readonly string[]) => of.map(escapeMarkdown).join(', ');
  const more = facts.length > maxNewFacts ? [`- and ${facts.length - maxNewFacts} more`] : [];
  const sections: [string, string[]][] = [
    [
      'Articles edited',
      edits.flatMap((edit) => [
        `- **${describeEdit(edit, escapeMarkdown)}**`,
        ...edit.changed.map(({ from, to }) => `  - changed: ${quote(from)} to ${quote(to)}`),
        ...edit.gone.map((text) => `  - went: ${quote(text)}`),
        ...edit.came.map((text) => `  - came: ${quote(text)}`),
      ]),
    ],
    ['Facts changed', changed.map(({ from, to }) => `- ${quote(to)}, before ${quote(from)}`)],
    ['Facts withdrawn', withdrawn.map(({ text, outlets: of }) => `- ${names(of)}: ${quote(text)}`)],
    ['New outlets', outlets.map(({ story, outlets: of }) => `- story ${story}: ${names(of)}`)],
    [
      'New facts',
      [
        ...facts.slice(0, maxNewFacts).map((id) => {
          const { text, outlets: of } = statements.get(id)!;
          return `- ${names(of)}: ${escapeMarkdown(text)}`;
        }),
        ...more,
      ],
    ],
  ];
  const told = sections.flatMap(([heading, lines]) => (lines.length === 0 ? [] : [`### ${heading}`, lines.join('\n')]));
  return ['## Since the earlier summary', ...(told.length === 0 ? ['Nothing is new.'] : told)];
}
