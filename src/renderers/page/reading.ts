import type { Statement } from '../../model.ts';
import { type CreditedStretch, listCreditedStretches, sourcesOf } from '../creditedStretches.ts';
import { describeOrigins } from '../describeOrigins.ts';
import { paragraphs } from '../paragraphs.ts';
import { startOf, tellAlone } from '../statements.ts';
import { listBadges } from './badges.ts';
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
  const badges = listBadges(statement, view);
  const stretches = listCreditedStretches(statement, view.story);
  const credited = stretches.map((stretch, i) => {
    const isLast = i === stretches.length - 1;
    return html`<a class="s" href="#${statement.id}" data-by="${listCarriers(stretch, view)}"${view.quoted}>${renderWording(statement, alone, stretch, badges)}</a> ${view.cite(stretch.sources, isLast ? notes : '')}`;
  });
  return html`${credited}${told}`;
}

/** The places by name of the outlets that carry a stretch, for the strip to find it by. */
function listCarriers({ sources }: CreditedStretch, view: StoryView): string {
  const carriers = new Set(sources.map(({ article }) => view.articleOf(article).outlet));
  return view.outlets.flatMap((outlet, i) => (carriers.has(outlet) ? [i + 1] : [])).join(' ');
}

/** The first words of a fact, with its citations. */
export function renderStart(statement: Statement, view: StoryView): Markup {
  const { isCut, ...start } = startOf(statement);
  return html`<a class="s" href="#${statement.id}"${view.quoted}>${renderWording(start, [])}${isCut ? ' …' : ''}</a> ${view.cite(sourcesOf(statement, statement.outlets, view.story))}`;
}
