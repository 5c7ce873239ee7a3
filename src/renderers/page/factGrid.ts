import type { Statement } from '../../model.ts';
import type { ReportStory } from '../../report.ts';
import { names, renderDrawing, renderNames, renderPath, row } from './drawing.ts';
import { html, type Markup } from './html.ts';
import type { StoryView } from './storyView.ts';

const column = 12;
/** So many facts stand side by side. */
const maxColumns = 24;
/** More than a person looks through are not drawn: so many facts, the best supported, and outlets, those with most of them. */
const maxFacts = 240;
const maxOutlets = 50;

/** Each drawn from a corner of its cell and back to it. */
const signs = {
  carried: 'h9v9h-9z',
  alone: 'm5 -1l5 5l-5 5l-5 -5zm-5 1',
  omitted: 'm1 1l7 7m0 -7l-7 7m-1 -8',
  none: 'm3 4h3m-6 -4',
};

/** Outlets by facts: who carries what, who alone, and who leaves out what most report. The caption says what is not drawn. */
export function renderFactGrid(view: StoryView): Markup {
  const { story } = view;
  const drawn = story.statements.slice(0, maxFacts);
  const all = new Set(story.articles.map(({ outlet }) => outlet)).size;
  const outlets = chooseOutlets(story, drawn);
  const omitted = new Map(story.omissions.map(({ outlet, statements }) => [outlet, new Set(statements)]));
  const signOf = ({ id, outlets: carriers }: Statement, outlet: string): keyof typeof signs => {
    if (carriers.includes(outlet)) return carriers.length === 1 ? 'alone' : 'carried';
    return omitted.get(outlet)?.has(id) ? 'omitted' : 'none';
  };
  const drawings = shareOut(drawn, maxColumns).map((facts) => {
    const cells = outlets.flatMap((outlet, y) =>
      facts.map((fact, x) => ({ sign: signOf(fact, outlet), x: names + x * column, y: (y + 1) * row })),
    );
    const pathOf = (sign: keyof typeof signs) =>
      drawCells(
        cells.filter((cell) => cell.sign === sign),
        signs[sign],
      );
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
        renderPath('full', pathOf('carried')),
        renderPath('sole', pathOf('alone')),
        renderPath('line', pathOf('omitted')),
        renderPath('none', pathOf('none')),
      ],
    );
  });
  const limits = [
    drawn.length < story.statements.length ? ` Drawn are the ${drawn.length} facts best supported.` : '',
    outlets.length < all ? ` Drawn are the ${outlets.length} outlets of ${all} with most of them.` : '',
  ];
  return html`<figure><figcaption>Who carries which fact. ■ with others, ◆ alone, × not found though most report it, – not carried.${limits}</figcaption>${drawings}</figure>
`;
}

/** In alphabetical order. */
function chooseOutlets({ articles }: ReportStory, facts: readonly Statement[]): string[] {
  const counts = new Map(articles.map(({ outlet }) => [outlet, 0]));
  for (const { outlets } of facts) for (const outlet of outlets) counts.set(outlet, counts.get(outlet)! + 1);
  const sorted = [...counts].sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1));
  return sorted
    .slice(0, maxOutlets)
    .map(([outlet]) => outlet)
    .sort();
}

/** In as few parts as hold no more than `most` each, all of about the same length. */
function shareOut<T>(items: readonly T[], most: number): T[][] {
  const parts = Math.ceil(items.length / most);
  const length = Math.ceil(items.length / parts);
  return Array.from({ length: parts }, (_, i) => items.slice(i * length, (i + 1) * length));
}

/** One path for all, each begun from where the last one began: the same few moves, which pack well. */
function drawCells(cells: readonly { readonly x: number; readonly y: number }[], sign: string): string {
  return cells.map(({ x, y }, i) => `m${x - (cells[i - 1]?.x ?? 0)} ${y - (cells[i - 1]?.y ?? 0)}${sign}`).join('');
}
