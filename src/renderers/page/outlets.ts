import type { Conflict, Statement } from '../../model.ts';
import { describeDisagreement } from './differences.ts';
import { html, type Markup } from './html.ts';
import { renderStart } from './reading.ts';
import type { StoryView } from './storyView.ts';

/** So many facts of a kind are told of an outlet, the best supported or the most telling first. */
const maxTold = 3;

interface OutletView {
  readonly name: string;
  readonly anchor: string;
  readonly alone: readonly Statement[];
  readonly differs: readonly Conflict[];
  readonly lacks: readonly Statement[];
}

/** What one outlet has alone, gives otherwise, and does not have; by name. */
function viewOutlets({ story, outlets, statementOf, articleOf, conflicts }: StoryView): OutletView[] {
  if (outlets.length < 2) return [];
  const single = new Set(story.single);
  const rank = (id: string) => (single.has(id) ? 0 : 1);
  const aloneIn = new Map<string, Statement[]>(outlets.map((name) => [name, []]));
  for (const statement of story.statements) {
    if (statement.outlets.length === 1) aloneIn.get(statement.outlets[0]!)?.push(statement);
  }
  const omitted = new Map(story.omissions.map(({ outlet, statements }) => [outlet, statements]));
  return outlets.map((name, i) => {
    const differs = conflicts.filter(({ values }) =>
      values.some(({ members }) => members.some(({ article }) => articleOf(article).outlet === name)),
    );
    const lacks = omitted.get(name) ?? [];
    return {
      name,
      anchor: `outlet-${story.id}-${i + 1}`,
      alone: aloneIn.get(name)!.sort((a, b) => rank(a.id) - rank(b.id)),
      differs,
      lacks: lacks.map(statementOf),
    };
  });
}

/** The outlets by name in a line, each leading to what it has alone, gives otherwise and lacks. */
export function renderStrip(view: StoryView): Markup | null {
  if (view.outlets.length > maxChips) return null;
  const outlets = viewOutlets(view);
  if (outlets.length === 0) return null;
  const chips = outlets.map(({ name, anchor, differs }) => {
    const count = differs.length === 0 ? null : html` <span class="badge">differs in ${differs.length}</span>`;
    return html`<li><a class="chip" href="#${anchor}"><bdi>${name}</bdi>${count}</a></li>`;
  });
  return html`<nav class="strip" aria-label="Outlets of this story"><ul>${chips}</ul></nav>
`;
}

/** More are a list and no strip. */
const maxChips = 24;

/** The same as cards below the text, to be opened. */
export function renderOutlets(view: StoryView): Markup | null {
  const outlets = viewOutlets(view);
  if (outlets.length === 0) return null;
  const cards = outlets.map(({ name, anchor, alone, differs, lacks }) => {
    const parts = [
      renderList('Differs in', differs, (conflict) => describeDisagreement(conflict, view)),
      renderList('Alone has', alone, (fact) => renderStart(fact, view)),
      renderList('Not found in it, as far as words show', lacks, (fact) => renderStart(fact, view)),
    ];
    const counts = [
      ...(differs.length > 0 ? [`differs in ${differs.length}`] : []),
      `${alone.length} alone`,
      ...(lacks.length > 0 ? [`${lacks.length} not found in it`] : []),
    ];
    return html`<details class="outlet" id="${anchor}"><summary><b dir="auto">${name}</b> <span class="c">${counts.join(', ')}</span></summary><div class="w">${parts}</div></details>`;
  });
  return html`<h3>Outlet by outlet</h3>${cards}
`;
}

function renderList<T>(heading: string, items: readonly T[], render: (item: T) => Markup): Markup | null {
  if (items.length === 0) return null;
  const more =
    items.length > maxTold ? html`<li class="c">and ${items.length - maxTold} more, below in every fact</li>` : null;
  return html`<p class="k">${heading}</p><ul>${items.slice(0, maxTold).map((item) => html`<li>${render(item)}</li>`)}${more}</ul>`;
}
