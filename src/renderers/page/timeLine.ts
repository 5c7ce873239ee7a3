import { instantOf } from '../../annotate/dates/instantOf.ts';
import { names, renderDrawing, renderNames, row } from './drawing.ts';
import { html, type Markup } from './html.ts';
import type { StoryView } from './storyView.ts';

const axis = 240;
const day = 864e5;

/** When each article was published, the earliest first: a dot for a time, a bar for a whole day. Null where no date is known. */
export function renderTimeLine(view: StoryView): Markup | null {
  const dated = view.story.articles
    .flatMap(({ id, outlet, publishedAt }) => {
      const start = publishedAt === null ? Number.NaN : instantOf(publishedAt);
      if (publishedAt === null || Number.isNaN(start)) return [];
      return [
        {
          label: `${view.numberOf(id)} ${outlet}`,
          publishedAt,
          start,
          end: start + (publishedAt.includes('T') ? 0 : day),
        },
      ];
    })
    .sort((a, b) => a.start - b.start);
  if (dated.length === 0) return null;
  const first = Math.floor(dated[0]!.start / day) * day;
  const last = Math.max(first + day, Math.ceil(Math.max(...dated.map(({ end }) => end)) / day) * day);
  const x = (time: number) => Math.round(names + ((time - first) / (last - first)) * axis);
  const marks = dated.map(({ start, end }, i) => {
    const y = i * row + 9;
    return end > start
      ? html`<path class="full" d="M${x(start)} ${y - 2}h${Math.max(3, x(end) - x(start) - 1)}v4h-${Math.max(3, x(end) - x(start) - 1)}z"/>`
      : html`<circle class="full" cx="${x(start)}" cy="${y}" r="4"/>`;
  });
  const height = dated.length * row;
  const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
  const undated = view.story.articles.length - dated.length;
  const drawing = renderDrawing(
    'When the articles were published',
    dated.map(({ label, publishedAt }) => `${label}: ${publishedAt}`).join('; '),
    { width: names + axis + 6, height: height + row },
    [
      ...renderNames(dated.map(({ label }) => label)),
      ...marks,
      html`<path class="line" d="M${names} ${height + 2}h${axis}m0 -3v6M${names} ${height - 1}v6"/><text class="tick" x="${names}" y="${height + 15}">${dayOf(first)}</text><text class="tick end" x="${names + axis}" y="${height + 15}">${dayOf(last - 1)}</text>`,
    ],
  );
  return html`<figure><figcaption>When each was published: ● a time, ▬ a day (UTC)${undated > 0 ? `; ${undated} without a date` : ''}</figcaption>${drawing}</figure>
`;
}
