import { countOf } from '../countOf.ts';
import { describeSupport } from '../describeSupport.ts';
import { renderDays } from './dayList.ts';
import { renderDifferences } from './differences.ts';
import { renderFact } from './fact.ts';
import { renderFactGrid } from './factGrid.ts';
import { type Content, html, join, type Markup } from './html.ts';
import { renderOmissions, renderReading, renderSingles } from './reading.ts';
import { renderReliance } from './relianceDrawing.ts';
import { renderSources } from './sources.ts';
import type { StoryView } from './storyView.ts';
import { renderTimeLine } from './timeLine.ts';
import { renderWording } from './wording.ts';

/** A story as it stands among few. */
export function renderStory(view: StoryView, outlets: ReadonlyMap<string, number>): Markup {
  return renderSection(view, outlets, renderBody(view));
}

/** A story among many: a card with its first sentence, to be opened. `body` is its own, or what stands for it. */
export function renderCard(view: StoryView, outlets: ReadonlyMap<string, number>, body: Markup): Markup {
  const { id, summary } = view.story;
  const lead = summary[0] === undefined ? null : renderWording(view.statementOf(summary[0]), []);
  const content = html`<p class="lead"${view.quoted}>${lead}</p><p class="names"><bdi>${outletsOf(view).join(', ')}</bdi></p><details class="body"><summary>Read story ${id}</summary>${body}</details>`;
  return renderSection(view, outlets, content);
}

/** The reading view, and below it what it rests on. */
export function renderBody(view: StoryView): Markup {
  const facts = view.story.statements.map((statement) => renderFact(statement, view));
  const pictures = [renderFactGrid(view), renderReliance(view), renderDays(view), renderTimeLine(view)];
  const parts = [
    renderReading(view),
    renderDifferences(view),
    renderSingles(view),
    renderOmissions(view),
    renderSources(view),
    html`<h3>In pictures</h3><div class="pictures">${pictures}</div>`,
    html`<h3>Every fact</h3><details class="facts"><summary>${countOf(facts.length, 'fact')}, each in every outlet's words, the best supported first</summary>${facts}</details>`,
  ];
  return html`${parts}`;
}

/** `outlets` gives the number that the filter knows an outlet by. */
function renderSection(view: StoryView, outlets: ReadonlyMap<string, number>, content: Markup): Markup {
  const { id, title, articles } = view.story;
  const days = articles.flatMap(({ publishedAt }) => (publishedAt ? [publishedAt.slice(0, 10)] : [])).sort();
  const own = outletsOf(view).map((outlet) => outlets.get(outlet)!);
  return html`<section class="story" id="story-${id}" data-outlets="${own.join(' ')}" data-first="${days[0] ?? ''}" data-last="${days.at(-1) ?? ''}"><h2${view.quoted}>${title === null ? 'Untitled story' : title.text}</h2><p class="support">${markDates(describeSupport(view.story, (name) => name))}</p>${renderRelated(view)}${content}</section>
`;
}

/** The stories of the same case, each a link. */
function renderRelated({ story }: StoryView): Markup | null {
  if (story.related.length === 0) return null;
  const links = story.related.map(
    ({ story: id, relation }) => html`<a href="#story-${id}">${relation}: story ${id}</a>`,
  );
  return html`<p class="support">Of the same case, ${join(links, ', ')}</p>`;
}

/** Each day an element of its own, so that no line ends within it. */
function markDates(text: string): Content {
  return text.split(/(\d{4}-\d\d-\d\d)/).map((part, i) => (i % 2 === 1 ? html`<time>${part}</time>` : part));
}

function outletsOf({ story }: StoryView): string[] {
  return [...new Set(story.articles.map(({ outlet }) => outlet))];
}
