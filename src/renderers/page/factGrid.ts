import { names, renderDrawing, renderNames, row } from './drawing.ts';
import { html, type Markup } from './html.ts';
import type { StoryView } from './storyView.ts';

const column = 12;
/** So many facts stand side by side. */
const mostColumns = 24;

/** Outlets by facts: who carries what, who alone, and who leaves out what most report. */
export function renderFactGrid(view: StoryView): Markup {
  const { story } = view;
  const outlets = [...new Set(story.articles.map(({ outlet }) => outlet))].sort();
  const omitted = new Map(story.omissions.map(({ outlet, statements }) => [outlet, new Set(statements)]));
  const blocks = Array.from({ length: Math.ceil(story.statements.length / mostColumns) }, (_, i) => i * mostColumns);
  const drawings = blocks.map((from) => {
    const facts = story.statements.slice(from, from + mostColumns);
    const paths = { carried: '', alone: '', omitted: '', none: '' };
    for (const [x, { id, outlets: carriers }] of facts.entries()) {
      for (const [y, outlet] of outlets.entries()) {
        const at = `M${names + x * column} ${(y + 1) * row}`;
        if (carriers.includes(outlet)) {
          if (carriers.length === 1) paths.alone += `${at}m5 -1l5 5l-5 5l-5 -5z`;
          else paths.carried += `${at}h9v9h-9z`;
        } else if (omitted.get(outlet)?.has(id)) paths.omitted += `${at}m1 1l7 7m0 -7l-7 7`;
        else paths.none += `${at}m3 4h3`;
      }
    }
    const numbers = facts.flatMap(({ id }, x) =>
      x % 6 === 0 ? [html`<text class="tick" x="${names + x * column}" y="12">${id}</text>`] : [],
    );
    const counts = outlets.map(
      (outlet) => `${outlet}: ${facts.filter((fact) => fact.outlets.includes(outlet)).length}`,
    );
    return renderDrawing(
      `Facts ${facts[0]!.id} to ${facts.at(-1)!.id} by outlet`,
      `Of ${facts.length} facts: ${counts.join(', ')}`,
      { width: names + facts.length * column + 20, height: (outlets.length + 1) * row },
      [
        ...numbers,
        html`<g transform="translate(0 ${row - 4})">${renderNames(outlets)}</g>`,
        html`<path class="full" d="${paths.carried}"/><path class="sole" d="${paths.alone}"/><path class="line" d="${paths.omitted}"/><path class="none" d="${paths.none}"/>`,
      ],
    );
  });
  return html`<figure><figcaption>Who carries which fact. ■ with others, ◆ alone, × left out though most report it, – not carried</figcaption>${drawings}</figure>
`;
}
