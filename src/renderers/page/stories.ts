import type { ReportStory } from '../../report.ts';
import { html, type Markup } from './html.ts';
import { pack } from './pack.ts';
import { renderText } from './reading.ts';
import { renderBody, renderCard, renderLine, renderStory } from './story.ts';
import { type StoryView, viewStory } from './storyView.ts';

/** So many stories are read one below the other; more are cards to be opened. */
const maxWithoutCards = 3;

/** Characters of articles whose page, some four times as long, any browser opens at once. Of more, much is packed. */
const maxUnpacked = 250_000;

/** Whether stories are cards, to be filtered. */
export function areCards(stories: readonly ReportStory[]): boolean {
  return stories.length > maxWithoutCards;
}

/**
 * All stories, in their order; `outlets` gives the number that the filter knows an outlet by. The cards of a large report
 * have the text of the summary in the page, and all that belongs to it as data, unpacked when a story is opened.
 */
export function renderStories(stories: readonly ReportStory[], outlets: ReadonlyMap<string, number>): Markup {
  const views = stories.map(viewStory);
  if (!areCards(stories)) {
    const lines = html`<nav class="contents" aria-label="Stories"><ol>${views.map(renderLine)}</ol></nav>`;
    return html`${views.length > 1 ? lines : null}${views.map((view) => renderStory(view, outlets))}`;
  }
  if (countCharacters(stories) <= maxUnpacked) {
    return html`${views.map((view) => renderCard(view, outlets, renderBody(view)))}`;
  }
  return html`<noscript><p class="support">Without its script this page shows the summaries alone; their sources, and where they differ, are in summary.md.</p></noscript>
${views.map((view) => renderCard(view, outlets, packBody(view)))}<script type="text/plain" id="all-words">${pack(stories.map(listWords).join('\n'))}</script>
`;
}

function countCharacters(stories: readonly ReportStory[]): number {
  const wholes = stories.flatMap(({ articles }) => articles.map(({ text }) => text ?? ''));
  const sentences = stories.flatMap(({ statements }) => statements.flatMap(({ members }) => members));
  return [...wholes, ...sentences.map(({ text }) => text)].reduce((sum, { length }) => sum + length, 0);
}

function packBody(view: StoryView): Markup {
  return html`<div id="packed-${view.story.id}">${renderText(view)}<script type="text/plain">${pack(renderBody(view).text)}</script></div>`;
}

/** What the filter by words looks in: each word of outlets, title and facts once, in lower case, parted by spaces. */
function listWords({ title, articles, statements }: ReportStory): string {
  const texts = [
    ...articles.map(({ outlet }) => outlet),
    title?.text ?? '',
    ...statements.flatMap(({ text, added }) => [text, ...added.map((addition) => addition.text)]),
  ];
  return [...new Set(texts.join(' ').toLowerCase().split(/\s+/))].join(' ');
}
