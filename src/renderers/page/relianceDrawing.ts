import { describeOrigin } from '../describeOrigin.ts';
import { names, renderDrawing, renderNames, renderSign, row } from './drawing.ts';
import { html, type Markup } from './html.ts';
import type { StoryView } from './storyView.ts';

const signs = {
  independent: renderSign(10, html`<circle class="full" cx="5" cy="6" r="4"/>`),
  dependent: renderSign(10, html`<circle class="open" cx="5" cy="6" r="4"/>`),
  copy: renderSign(18, html`<path class="copy" d="M0 6h18"/>`),
  rests: renderSign(18, html`<path class="rests" d="M0 6h18"/>`),
};

/** How articles rest on one another: an arc from each to its origin; below it the passages that show it. */
export function renderReliance(view: StoryView): Markup {
  const { articles } = view.story;
  const labels = articles.map((article, i) => `${i + 1} ${article.outlet}`);
  const told = articles.map((article, i) => {
    const rests = describeOrigin(article, view.numberOf) ?? 'is independent';
    return `${labels[i]} ${article.copyOf === null ? '' : 'is a '}${rests}`;
  });
  const marks = articles.map(({ id, copyOf, origin }, from) => {
    const target = copyOf ?? origin;
    if (target === id) return html`<circle class="full" cx="${names + 8}" cy="${from * row + 9}" r="4"/>`;
    const to = view.numberOf(target) - 1;
    const bulge = 20 + Math.min(60, 8 * Math.abs(to - from));
    const [y1, y2] = [from * row + 9, to * row + 9];
    return html`<circle class="open" cx="${names + 8}" cy="${y1}" r="4"/><path class="${copyOf === null ? 'rests' : 'copy'}" d="M${names + 14} ${y1}C${names + 14 + bulge} ${y1} ${names + 14 + bulge} ${y2} ${names + 16} ${y2}m6 -4l-6 4l6 4"/>`;
  });
  const drawing = renderDrawing(
    'How the articles rest on one another',
    told.join('; '),
    { width: names + 100, height: articles.length * row },
    [...renderNames(labels), ...marks],
  );
  return html`<figure><figcaption>What rests on what: ${signs.independent} independent, ${signs.dependent} not; ${signs.copy} a copy, ${signs.rests} repeats or credits another</figcaption>${drawing}${renderPassages(view)}</figure>
`;
}

function renderPassages(view: StoryView): Markup | null {
  const items = view.story.articles.flatMap(({ id, outlet, originEvidence }) =>
    originEvidence.map((span) => {
      const text = view.textAt(span);
      const shown = text === undefined ? null : html`<q${view.quoted}>${text}</q>`;
      return html`<li>${view.numberOf(id)} <bdi>${outlet}</bdi>, ${span.start}–${span.end} ${shown}</li>`;
    }),
  );
  return items.length === 0
    ? null
    : html`<details><summary>Passages that show it</summary><ul class="plain">${items}</ul></details>`;
}
