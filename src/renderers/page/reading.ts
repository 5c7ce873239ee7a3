import type { Statement } from '../../model.ts';
import { listCreditedStretches, sourcesOf } from '../creditedStretches.ts';
import { describeDispute } from '../describeDispute.ts';
import { describeOrigins } from '../describeOrigins.ts';
import { paragraphs } from '../paragraphs.ts';
import { startOf, tellAlone } from '../statements.ts';
import { html, join, type Markup } from './html.ts';
import type { StoryView } from './storyView.ts';
import { renderWording } from './wording.ts';

/** The summary as running text alone. */
export function renderText(view: StoryView): Markup {
  const sentences = view.story.summary.map(
    (id) => html`<bdi${view.quoted}>${renderWording(view.statementOf(id), [])}</bdi>`,
  );
  return renderParagraphs(sentences);
}

/** The summary as running text, each sentence a link to the fact with every outlet's wording. */
export function renderReading(view: StoryView): Markup {
  const sentences = view.story.summary.map((id) => renderSentence(view.statementOf(id), view));
  return renderParagraphs(sentences);
}

function renderParagraphs(sentences: readonly Markup[]): Markup {
  return html`<div class="text">${paragraphs(sentences).map((paragraph) => html`<p>${join(paragraph, ' ')}</p>`)}</div>
`;
}

/** A sentence with its citations, and who alone has what is marked in it. */
function renderSentence(statement: Statement, view: StoryView): Markup {
  const alone = tellAlone(statement, view.story.conflicts);
  const told = alone.length === 0 ? null : html` <span class="c">(<bdi>${alone[0]!.outlets[0]!}</bdi> alone)</span>`;
  const notes = describeOrigins(statement, (name) => name);
  const dispute = describeDispute(statement, view.story.conflicts);
  const marked = dispute === '' ? notes : html`${notes}; <a href="#differ-${view.story.id}">${dispute}</a>`;
  const stretches = listCreditedStretches(statement, view.story);
  const credited = stretches.map((stretch, i) => {
    const isLast = i === stretches.length - 1;
    return html`<a class="s" href="#${statement.id}"${view.quoted}>${renderWording(statement, alone, stretch)}</a> ${view.cite(stretch.sources, isLast ? marked : '')}`;
  });
  return html`${credited}${told}`;
}

/** What one outlet alone reports. */
export function renderSingles(view: StoryView): Markup | null {
  const items = view.story.single.map((id) => {
    const statement = view.statementOf(id);
    return html`<li><b dir="auto">${statement.outlets[0]}</b> ${renderSentence(statement, view)}</li>`;
  });
  return items.length === 0
    ? null
    : html`<h3>Reported by one outlet only</h3><ul class="plain">${items}</ul>
`;
}

/** The first words of a fact, with its citations. */
export function renderStart(statement: Statement, view: StoryView): Markup {
  const { isCut, ...start } = startOf(statement);
  return html`<a class="s" href="#${statement.id}"${view.quoted}>${renderWording(start, [])}${isCut ? ' …' : ''}</a> ${view.cite(sourcesOf(statement, statement.outlets, view.story))}`;
}

/** How many facts that an outlet leaves out are worth a line. */
const maxOmissions = 2;

/** What most others report and an outlet does not. */
export function renderOmissions(view: StoryView): Markup | null {
  const items = view.story.omissions.map(({ outlet, statements }) => {
    const facts = statements.slice(0, maxOmissions).map((id) => renderStart(view.statementOf(id), view));
    return html`<li><b dir="auto">${outlet}</b> ${join(facts, '; ')}</li>`;
  });
  return items.length === 0
    ? null
    : html`<h3>Left out, as far as words show</h3><ul class="plain">${items}</ul>
`;
}
