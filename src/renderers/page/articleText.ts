import type { ReportArticle } from '../../report.ts';
import { html, type Markup } from './html.ts';
import type { StoryView } from './storyView.ts';

/**
 * The whole text of an article, to be opened: each sentence leads to its fact, what was left out is struck through with
 * the reason. Null where the report has no texts.
 */
export function renderArticleText({ id, text, cleaned }: ReportArticle, view: StoryView): Markup | null {
  if (text === null) return null;
  const members = view.story.statements.flatMap((statement) =>
    statement.members.flatMap(({ article, start, end }) =>
      article === id ? [{ start, end, show: (words: Markup) => html`<a href="#${statement.id}">${words}</a>` }] : [],
    ),
  );
  const removals = cleaned.map(({ start, end, reason }) => ({
    start,
    end,
    show: (words: Markup) => html`<s>${words}</s> <span class="c">(${reason})</span>`,
  }));
  const pieces: Markup[] = [];
  let from = 0;
  for (const { start, end, show } of [...members, ...removals].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    pieces.push(renderLines(text.slice(from, start)), show(renderLines(text.slice(start, end))));
    from = end;
  }
  pieces.push(renderLines(text.slice(from)));
  return html`<details class="whole"><summary>The whole article</summary><div dir="auto">${pieces}</div></details>`;
}

/** Blank lines part paragraphs; other line ends are spaces. */
function renderLines(text: string): Markup {
  const [first, ...rest] = text.split(/(?:\r?\n[^\S\n]*){2,}/);
  return html`${first!}${rest.map((line) => html`<br><br>${line}`)}`;
}
