import type { Conflict } from '../../model.ts';
import { kinds, relations } from '../conflictLabels.ts';
import { isOfMost } from '../isOfMost.ts';
import { compareWords } from './compareWords.ts';
import { html, join, type Markup } from './html.ts';
import type { StoryView } from './storyView.ts';

/** Every conflict as a table: each value with who gives it and in which sentence. What cannot both be right stands first. */
export function renderDifferences(view: StoryView): Markup | null {
  const { conflicts } = view;
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
      const marked = kind === 'quotation' ? text : renderMarked(text, value);
      return html`<div><q${view.quoted}>${marked}</q> ${cited}</div>`;
    });
    const altered = isAltered && i > 0 ? html` <span class="c">altered</span>` : null;
    const shown = kind === 'quotation' && i > 0 ? renderChanges(values[0]!.value, value) : value;
    return html`<tr><td><b dir="auto">${outlets.join(', ')}</b> ${view.cite(members)}</td><th scope="row"${view.quoted}>${shown}${altered}</th><td>${quoted}</td></tr>`;
  });
  return html`<table><caption>${kinds[kind]}${relations[relation]} <span class="c">${facts.length === 1 ? 'fact' : 'facts'} ${join(facts, ', ')}</span></caption><thead><tr><th scope="col">Who</th><th scope="col">says</th><th scope="col">In the words of</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** Who says which, in a line: "**Bay Times**: two cars; **Hill Post**: three cars". */
export function describeDisagreement({ values, kind }: Conflict, view: StoryView): Markup {
  const claims = values.map(({ value, members }, i) => {
    const outlets = [...new Set(members.map(({ article }) => view.articleOf(article).outlet))].sort();
    const shown = kind === 'quotation' && i > 0 ? renderChanges(values[0]!.value, value) : value;
    return html`<b dir="auto">${outlets.join(', ')}</b>: <q${view.quoted}>${shown}</q>`;
  });
  return html`${join(claims, '; ')}`;
}

/** A quotation with the words alone marked that differ from another. */
export function renderChanges(from: string, to: string): Markup {
  const stretches = compareWords(from, to).map(({ kind, text }) => {
    if (kind === 'same') return html`${text}`;
    return kind === 'added' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`;
  });
  return html`${join(stretches, ' ')}`;
}

function renderMarked(text: string, value: string): Markup {
  const at = text.indexOf(value);
  if (at < 0) return html`${text}`;
  return html`${text.slice(0, at)}<mark>${value}</mark>${text.slice(at + value.length)}`;
}
