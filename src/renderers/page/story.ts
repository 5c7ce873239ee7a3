import type { ReportStory } from '../../report.ts';
import { countOf } from '../countOf.ts';
import { describeSupport } from '../describeSupport.ts';
import { renderDifferences } from './differences.ts';
import { renderFact } from './fact.ts';
import { renderFactGrid } from './factGrid.ts';
import { html, type Markup } from './html.ts';
import { renderOmissions, renderReading, renderSingles } from './reading.ts';
import { renderReliance } from './relianceDrawing.ts';
import { renderSources } from './sources.ts';
import { viewStory } from './storyView.ts';
import { renderTimeLine } from './timeLine.ts';
import { renderWording } from './wording.ts';

/**
 * A story: head, reading view, and below it what it rests on. Among many it is a card with its first sentence, to be
 * opened. `outlets` gives the number that the filter knows an outlet by.
 */
export function renderStory(story: ReportStory, isCard: boolean, outlets: ReadonlyMap<string, number>): Markup {
  const view = viewStory(story);
  const own = [...new Set(story.articles.map(({ outlet }) => outlet))];
  const days = story.articles.flatMap(({ publishedAt }) => (publishedAt ? [publishedAt.slice(0, 10)] : [])).sort();
  const facts = story.statements.map((statement) => renderFact(statement, view));
  const pictures = [renderFactGrid(view), renderReliance(view), renderTimeLine(view)];
  const body = [
    renderReading(view),
    renderDifferences(view),
    renderSingles(view),
    renderOmissions(view),
    renderSources(view),
    html`<h3>In pictures</h3><div class="pictures">${pictures}</div>`,
    html`<h3>Every fact</h3><details class="facts"><summary>${countOf(facts.length, 'fact')}, each in every outlet's words, the best supported first</summary>${facts}</details>`,
  ];
  const lead = story.summary[0];
  const card = html`<p class="lead" dir="auto">${lead === undefined ? null : renderWording(view.statementOf(lead), [])}</p><p class="names"><bdi>${own.join(', ')}</bdi></p><details class="body"><summary>Read story ${story.id}</summary>${body}</details>`;
  return html`<section class="story" id="story-${story.id}" data-outlets="${own.map((outlet) => outlets.get(outlet)!).join(' ')}" data-first="${days[0] ?? ''}" data-last="${days.at(-1) ?? ''}"><h2 dir="auto">${story.title === null ? 'Untitled story' : story.title.text}</h2><p class="support">${describeSupport(story)}</p>${isCard ? card : body}</section>
`;
}
