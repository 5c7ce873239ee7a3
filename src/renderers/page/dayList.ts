import { describeDay } from '../describeDays.ts';
import { html, type Markup } from './html.ts';
import { renderStart } from './reading.ts';
import type { StoryView } from './storyView.ts';

/**
 * The days that the facts of the summary and those of several outlets name, the earliest first, each with its facts. A
 * list and no drawing: days may be a day or a century apart. Null where no day is known.
 */
export function renderDays(view: StoryView): Markup | null {
  const { statements, summary } = view.story;
  const told = statements.filter(({ id, outlets }) => outlets.length > 1 || summary.includes(id));
  const factsOf = new Map<string, typeof told>();
  for (const fact of told) {
    const days = new Set(fact.details.flatMap(({ day }) => day ?? []));
    for (const day of days) factsOf.set(day, [...(factsOf.get(day) ?? []), fact]);
  }
  if (factsOf.size === 0) return null;
  const days = [...factsOf].sort(([a], [b]) => (a < b ? -1 : 1));
  const items = days.map(([day, facts]) => {
    return html`<dt><time>${describeDay(day)}</time></dt><dd><ul class="plain">${facts.map((fact) => html`<li>${renderStart(fact, view)}</li>`)}</ul></dd>`;
  });
  return html`<figure><figcaption>What happened when, by the days that facts name</figcaption><dl class="days">${items}</dl></figure>
`;
}
