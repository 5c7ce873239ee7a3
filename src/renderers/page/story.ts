import { countOf } from '../countOf.ts';
import { describeSupport } from '../describeSupport.ts';
import { nameStory } from '../nameStory.ts';
import { renderDays } from './dayList.ts';
import { renderDifferences } from './differences.ts';
import { renderFact } from './fact.ts';
import { renderFactGrid } from './factGrid.ts';
import { type Content, html, join, type Markup } from './html.ts';
import { renderOutlets, renderStrip } from './outlets.ts';
import { renderReading } from './reading.ts';
import { renderReliance } from './relianceDrawing.ts';
import { renderSources } from './sources.ts';
import type { StoryView } from './storyView.ts';
import { renderTimeLine } from './timeLine.ts';
import { renderWording } from './wording.ts';

/** A story as it stands among few. */
export function renderStory(view: StoryView, outlets: ReadonlyMap<string, number>): Markup {
  return renderSection(view, outlets, html`${renderHeadline(view)}${renderBody(view)}`);
}

/**
 * A story among many: a card with its headline, which opens it, and its first sentence. `body` is its own, or what stands
 * for it.
 */
export function renderCard(view: StoryView, outlets: ReadonlyMap<string, number>, body: Markup): Markup {
  const { summary } = view.story;
  const lead = summary[0] === undefined ? null : renderWording(view.statementOf(summary[0]), []);
  const content = html`<details class="body"><summary>${renderHeadline(view)}</summary>${body}</details><p class="lead"${view.quoted}>${lead}</p><p class="names"><bdi>${view.outlets.join(', ')}</bdi>${renderDifferenceCount(view)}</p>`;
  return renderSection(view, outlets, content);
}

/** A story in a line: its headline, leading to it, and how much there is to compare. */
export function renderLine(view: StoryView): Markup {
  return html`<li><a href="#story-${view.story.id}"${view.quoted}>${nameStory(view.story)}</a> <span class="c">${countOf(view.outlets.length, 'outlet')}${renderDifferenceCount(view)}</span></li>`;
}

function renderDifferenceCount({ conflicts }: StoryView): Markup | null {
  return conflicts.length === 0 ? null : html` · <b>${countOf(conflicts.length, 'difference')}</b>`;
}

function renderHeadline(view: StoryView): Markup {
  return html`<h2${view.quoted}>${nameStory(view.story)}</h2>`;
}

/** The reading view, and below it what it rests on. */
export function renderBody(view: StoryView): Markup {
  const facts = view.story.statements.map((statement) => renderFact(statement, view));
  const pictures = [renderFactGrid(view), renderReliance(view), renderDays(view), renderTimeLine(view)];
  const parts = [
    html`<p class="support">${markDates(describeSupport(view.story, (name) => name))}</p>`,
    renderRelated(view),
    renderStrip(view),
    renderReading(view),
    renderDifferences(view),
    renderOutlets(view),
    renderSources(view),
    html`<h3>In pictures</h3><div class="pictures">${pictures}</div>`,
    html`<h3>Every fact</h3><details class="facts"><summary>${countOf(facts.length, 'fact')}, each in every outlet's words, the best supported first</summary>${facts}</details>`,
  ];
  return html`${parts}`;
}

/** `outlets` gives the number that the filter knows an outlet by. */
function renderSection(view: StoryView, outlets: ReadonlyMap<string, number>, content: Markup): Markup {
  const { id, articles } = view.story;
  const days = articles.flatMap(({ publishedAt }) => (publishedAt ? [publishedAt.slice(0, 10)] : [])).sort();
  const own = view.outlets.map((outlet) => outlets.get(outlet)!);
  return html`<section class="story" id="story-${id}" data-outlets="${own.join(' ')}" data-first="${days[0] ?? ''}" data-last="${days.at(-1) ?? ''}">${content}</section>
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
  return text
    .split(/((?:\d{1,2}–)?\d{1,2} [A-Z][a-z]+ \d{4})/)
    .map((part, i) => (i % 2 === 1 ? html`<time>${part}</time>` : part));
}
