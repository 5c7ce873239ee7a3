import type { ReportArticle } from '../../report.ts';
import { countOf } from '../countOf.ts';
import { describeDay } from '../describeDays.ts';
import { describeOrigin } from '../describeOrigin.ts';
import { foreignLanguage } from '../foreignLanguage.ts';
import { recordOf } from '../recordOf.ts';
import { webLink } from '../webLink.ts';
import { renderArticleText } from './articleText.ts';
import { html, join, type Markup } from './html.ts';
import type { StoryView } from './storyView.ts';

/** The list of sources, in the order of their numbers, with what was left out of each. */
export function renderSources(view: StoryView): Markup {
  const items = view.story.articles.map((article) => renderSource(article, view));
  return html`<h3>Sources</h3><ol class="sources">${items}</ol>
`;
}

function renderSource(article: ReportArticle, view: StoryView): Markup {
  const { id, outlet, title, publishedAt, url, file, author, isExcerpt, cleaned } = article;
  const link = webLink(url);
  const language = foreignLanguage(article);
  const rests = describeOrigin(article, view.numberOf);
  const parts = [
    title === null ? 'no headline' : html`<cite${view.quoted}>“${title}”</cite>`,
    ...(author === null ? [] : [html`<bdi>${author}</bdi>`]),
    ...(publishedAt === null ? [] : [html`<time>${describeDay(publishedAt)}</time>`]),
    ...(url === null
      ? []
      : [link === null ? html`<bdi>${url}</bdi>` : html`<a href="${link}" rel="noopener noreferrer">${link}</a>`]),
    html`file <bdi>${file}${recordOf(article)}</bdi>`,
    ...(language === null ? [] : [`in ${language}`]),
    ...(isExcerpt ? ['excerpt only'] : []),
    ...(rests === null ? [] : [rests]),
  ];
  const removed = cleaned.map(({ text, reason }) => html`<li><s${view.quoted}>${text}</s> ${reason}</li>`);
  return html`<li id="source-${view.story.id}-${view.numberOf(id)}"><b dir="auto">${outlet}</b>, ${join(parts, ', ')}${
    removed.length === 0
      ? null
      : html`<details class="cut"><summary>${countOf(removed.length, 'passage')} not used</summary><ul>${removed}</ul></details>`
  }${renderArticleText(article, view)}</li>
`;
}
