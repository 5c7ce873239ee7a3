import type { Range } from '../../model.ts';
import type { ReportArticle } from '../../report.ts';
import { html, type Markup } from './html.ts';
import type { StoryView } from './storyView.ts';

/**
 * The whole text of an article, to be opened: each sentence leads to its fact, what was left out is struck through with
 * the reason. Null where the report has no texts.
 */
export function renderArticleText({ id, text, cleaned }: ReportArticle, view: StoryView): Markup | null {
  if (text === null) return null;
  const removals = cleaned.map(({ start, end, reason }) => ({
    start,
    end,
    show: (words: Markup) => html`<s>${words}</s> <span class="c">(${reason})</span>`,
  }));
  const members = view.story.statements.flatMap((statement) =>
    statement.members.flatMap(({ article, start, end }) =>
      article === id ? [{ start, end, show: (words: Markup) => html`<a href="#${statement.id}">${words}</a>` }] : [],
    ),
  );
  const pieces = cutUp(text.length, [...members, ...removals]).map(({ start, end, part }) => {
    const words = renderLines(text.slice(start, end));
    return part ? part.show(words) : words;
  });
  return html`<details class="whole"><summary>The whole article</summary><div${view.quoted}>${pieces}</div></details>`;
}

/** A text of some length in pieces, each of one part or of none; where parts overlap, of the one that begins last. */
function cutUp<Part extends Range>(length: number, parts: readonly Part[]): (Range & { part: Part | undefined })[] {
  const sorted = [...parts].sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = new Set([0, ...sorted.flatMap(({ start, end }) => [start, end])]);
  const pieces: { start: number; end: number; part: Part | undefined }[] = [];
  let [open, next] = [[] as Part[], 0];
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    while (next < sorted.length && sorted[next]!.start === cut) open.push(sorted[next++]!);
    open = open.filter(({ end }) => end > cut);
    const [last, part] = [pieces.at(-1), open.at(-1)];
    if (last && last.part === part) continue;
    if (last) last.end = cut;
    pieces.push({ start: cut, end: length, part });
  }
  return pieces;
}

/** Blank lines part paragraphs; other line ends are spaces. */
function renderLines(text: string): Markup {
  const [first, ...rest] = text.split(/(?:\r?\n[^\S\n]*){2,}/);
  return html`${first!}${rest.map((line) => html`<br><br>${line}`)}`;
}
