import type { Report } from '../../report.ts';
import { describeEdit, maxNewFacts } from '../describeEdits.ts';
import { renderChanges } from './differences.ts';
import { html, join, type Markup } from './html.ts';

/** What is new against an earlier summary; null where none was given. */
export function renderSince({ since, stories }: Report): Markup | null {
  if (since === null) return null;
  const { outlets, facts, changed, withdrawn, edits } = since;
  const statements = new Map(
    stories.flatMap((story) => story.statements.map((statement) => [statement.id, statement])),
  );
  const more = facts.length > maxNewFacts ? html`<li class="c">and ${facts.length - maxNewFacts} more</li>` : null;
  const told = facts.slice(0, maxNewFacts).map((id) => {
    const { text, outlets: carriers } = statements.get(id)!;
    return html`<li><a class="s" href="#${id}" dir="auto">${text}</a> <span class="c">${carriers.join(', ')}</span></li>`;
  });
  const parts = [
    list(
      'Articles edited',
      edits.map((edit) => {
        const lines = [
          ...edit.changed.map(({ from, to }) => html`<q dir="auto">${renderChanges(from, to)}</q>`),
          ...edit.gone.map((text) => html`<q dir="auto"><del>${text}</del></q>`),
          ...edit.came.map((text) => html`<q dir="auto"><ins>${text}</ins></q>`),
        ];
        return html`<li><b dir="auto">${describeEdit(edit, (name) => name)}</b><br>${join(lines, html`<br>`)}</li>`;
      }),
    ),
    list(
      'Facts changed',
      changed.map(
        ({ statement, from, to }) =>
          html`<li><a class="s" href="#${statement}" dir="auto">${renderChanges(from, to)}</a></li>`,
      ),
    ),
    list(
      'Facts withdrawn',
      withdrawn.map(
        ({ text, outlets: of }) => html`<li><q dir="auto">${text}</q> <span class="c">${of.join(', ')}</span></li>`,
      ),
    ),
    list(
      'New outlets',
      outlets.map(({ story, outlets: of }) => html`<li><a href="#story-${story}">${of.join(', ')}</a></li>`),
    ),
    list('New facts', more === null ? told : [...told, more]),
  ];
  return html`<section class="since"><h2>Since the earlier summary</h2>${parts.some(Boolean) ? parts : html`<p>Nothing is new.</p>`}</section>
`;
}

function list(heading: string, items: readonly Markup[]): Markup | null {
  return items.length === 0 ? null : html`<h3>${heading}</h3><ul class="plain">${items}</ul>`;
}
