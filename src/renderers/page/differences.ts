import type { Conflict } from '../../model.ts';
import { kinds, relations } from '../conflictLabels.ts';
import { isOfMost } from '../isOfMost.ts';
import { html, join, type Markup } from './html.ts';
import type { StoryView } from './storyView.ts';

/** Every conflict as a table: each value with who gives it and in which sentence. */
export function renderDifferences(view: StoryView): Markup | null {
  const { conflicts } = view.story;
  if (conflicts.length === 0) return null;
  return html`<h3 id="differ-${view.story.id}">Where the outlets differ</h3>${conflicts.map((conflict) => renderConflict(conflict, view))}
`;
}

function renderConflict(conflict: Conflict, view: StoryView): Markup {
  const { kind, relation, statements, values } = conflict;
  const isAltered =
    kind === 'quotation' && isOfMost(conflict, new Map(view.story.articles.map((article) => [article.id, article])));
  const facts = statements.map((id) => html`<a href="#${id}">${id}</a>`);
  const rows = values.map(({ value, members }, i) => {
    const outlets = [...new Set(members.map(({ article }) => view.articleOf(article).outlet))].sort();
    const sentences = [...new Set(members.flatMap((member) => view.textAt(member) ?? []))];
    const quoted = sentences.map((text) => {
      const places = members.filter((member) => view.textAt(member) === text);
      // With one sentence the outlets' own citation says it.
      const cited = sentences.length > 1 ? view.cite(places) : null;
      return html`<div><q${view.quoted}>${renderMarked(text, value)}</q> ${cited}</div>`;
    });
    const altered = isAltered && i > 0 ? html` <span class="c">altered</span>` : null;
    return html`<tr><th scope="row"${view.quoted}>${value}${altered}</th><td><bdi>${outlets.join(', ')}</bdi> ${view.cite(members)}</td><td>${quoted}</td></tr>`;
  });
  return html`<table><caption>${kinds[kind]}${relations[relation]} ${relation === 'unresolved' ? null : html`<span class="tag">${relation}</span> `}<span class="c">${facts.length === 1 ? 'fact' : 'facts'} ${join(facts, ', ')}</span></caption><thead><tr><th scope="col">Value</th><th scope="col">Outlets</th><th scope="col">In the words of</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function renderMarked(text: string, value: string): Markup {
  const at = text.indexOf(value);
  if (at < 0) return html`${text}`;
  return html`${text.slice(0, at)}<mark>${value}</mark>${text.slice(at + value.length)}`;
}
