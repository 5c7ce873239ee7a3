import type { Report } from '../../report.ts';
import type { Renderer } from '../contract.ts';
import { countOf } from '../countOf.ts';
import { renderSince } from './changes.ts';
import { html, Markup } from './html.ts';
import { pagePolicy } from './pagePolicy.ts';
import { script } from './script.ts';
import { areCards, renderStories } from './stories.ts';
import { style } from './style.ts';
import { supportSigns } from './supportBar.ts';

/**
 * The summary as one page that opens from disk and asks the network for nothing. All is readable without its script,
 * which only puts things side by side, but for the details of many stories, which it unpacks. Its policy lets no script or
 * style run but its own two.
 */
export const page: Renderer = {
  name: 'page',
  file: 'summary.html',
  render: (report) => `${renderDocument(report).text}\n`,
};

function renderDocument(report: Report): Markup {
  const articles = report.stories.flatMap((story) => story.articles);
  const outlets = [...new Set(articles.map(({ outlet }) => outlet))].sort();
  const numbers = new Map(outlets.map((outlet, i) => [outlet, i]));
  const counts = [
    countOf(report.stories.length, 'story', 'stories'),
    countOf(articles.length, 'article'),
    countOf(outlets.length, 'outlet'),
  ];
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Merged summary: ${counts.join(', ')}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the summary</a>
<header><h1>Merged summary</h1><p>${counts.join(', ')}. Every sentence is quoted word for word; the numbers after it name the sources that report it.</p>
<p class="key">Choose a sentence to see every outlet's words. <span class="badge">?</span> the outlets differ. <mark>Marked</mark>: one outlet alone. <ins>Underlined</ins> and <del>struck</del>: other words than in the sentence chosen. <i>[In brackets]</i>: a name that is added. ${supportSigns.origin} an independent source, ${supportSigns.outlet} an outlet that repeats or credits one, ${supportSigns.none} not found in.</p></header>
${areCards(report.stories) ? renderFilter(outlets) : null}<div class="columns"><main id="main" tabindex="-1">
${renderSince(report)}${renderStories(report.stories, numbers)}${renderSetAside(report)}</main>
<aside id="panel" aria-labelledby="panel-title" tabindex="-1" hidden><div class="bar-top"><h2 id="panel-title">Every outlet's wording</h2><button type="button" id="close">Close</button></div><div id="panel-body"></div><p id="tools" hidden><button type="button" data-copy="plain">Copy</button> <button type="button" data-copy="markdown">Copy as Markdown</button> <span id="copied" role="status"></span></p></aside></div>
<script>${new Markup(script)}</script>
</body>
</html>`;
}

function renderFilter(outlets: readonly string[]): Markup {
  const options = outlets.map((outlet, i) => html`<option value="${i}">${outlet}</option>`);
  return html`<search><form id="filter" hidden><label>Search <input type="search" id="words" autocomplete="off"></label><label>Outlet <select id="outlet"><option value="">all</option>${options}</select></label><label>From <input type="date" id="from"></label><label>To <input type="date" id="to"></label><label>Order <select id="order"><option value="weight">most outlets</option><option value="newest">newest</option><option value="oldest">oldest</option></select></label><button type="reset">Clear</button><output id="found"></output></form></search>
`;
}

function renderSetAside({ setAside }: Report): Markup | null {
  if (setAside.length === 0) return null;
  const items = setAside.map(({ file, reason }) => html`<li><bdi>${file}</bdi>: <bdi>${reason}</bdi></li>`);
  return html`<section class="aside"><h2>Files set aside</h2><ul class="plain">${items}</ul></section>
`;
}
