import type { Span, Statement } from '../../model.ts';
import { describeDay } from '../describeDays.ts';
import { passageLink } from '../passageLink.ts';
import { recordOf } from '../recordOf.ts';
import { describeDisagreement, renderChanges } from './differences.ts';
import { html, type Markup } from './html.ts';
import type { StoryView } from './storyView.ts';
import { renderSupportBar } from './supportBar.ts';
import { renderWording } from './wording.ts';

/** A fact to be opened: its wording and support; in it every outlet's wording, what only some carry, and whom they cite. */
export function renderFact(statement: Statement, view: StoryView): Markup {
  const { id, members, shownBy, canonical } = statement;
  const isOwn = (member: Span) => member.article === canonical.article && member.start === canonical.start;
  const others = [...members, ...shownBy]
    .filter((member) => !isOwn(member))
    .map((member) => renderMember(member, statement, view));
  return html`<details class="fact" id="${id}"><summary><b class="n">${id}</b> <span${view.quoted}>${renderWording(statement, [])}</span> ${renderSupportBar(statement, view.outlets.length)}</summary><div class="w">${renderClaims(statement, view)}<p class="own">${renderSource({ ...canonical, text: statement.text }, view)} ${renderPlace(canonical, view)}</p>${others.length === 0 ? null : html`<ul>${others}</ul>`}${renderDetails(statement, view)}${renderCites(statement)}</div></details>
`;
}

function renderMember(member: Statement['members'][0], { text }: Statement, view: StoryView): Markup {
  const words =
    member.text === text ? 'In the same words' : html`<q${view.quoted}>${renderChanges(text, member.text)}</q>`;
  return html`<li>${renderSource(member, view)} ${words} ${renderPlace(member, view)}</li>`;
}

/** Who says which of what the outlets differ on. */
function renderClaims({ id }: Statement, view: StoryView): Markup | null {
  const disputed = view.conflicts.filter(({ statements }) => statements.includes(id));
  if (disputed.length === 0) return null;
  return html`<ul class="claims">${disputed.map((conflict) => html`<li>${describeDisagreement(conflict, view)}</li>`)}</ul>`;
}

/** "**Redhaven Times** [3] 29 March 2021", with a link to the passage in the page, where its address is known. */
function renderSource({ article, start, end, text }: Span & { readonly text: string }, view: StoryView): Markup {
  const { outlet, url, publishedAt } = view.articleOf(article);
  const link = passageLink(url, text);
  const name =
    link === null
      ? html`<b dir="auto">${outlet}</b>`
      : html`<a href="${link}" rel="noopener noreferrer"><b dir="auto">${outlet}</b></a>`;
  const date = publishedAt === null ? null : html`<time>${describeDay(publishedAt)}</time>`;
  return html`<span class="at">${name} ${view.cite([{ article, start, end }])} ${date}</span>`;
}

/** "ship.txt 12–80": where a passage stands in which file. */
function renderPlace({ article, start, end }: Span, view: StoryView): Markup {
  const source = view.articleOf(article);
  return html`<span class="r"><bdi>${source.file}${recordOf(source)}</bdi> ${start}–${end}</span>`;
}

function renderDetails({ details, outlets }: Statement, view: StoryView): Markup | null {
  const some = details.filter((detail) => detail.outlets.length < outlets.length);
  if (some.length === 0) return null;
  const items = some.map(
    ({ text, outlets: carriers, alone }) =>
      html`<li><mark${view.quoted}>${text}</mark> ${carriers.join(', ')}${alone ? ' alone' : ''}</li>`,
  );
  return html`<p class="k">Only some carry</p><ul class="some">${items}</ul>`;
}

function renderCites({ cites }: Statement): Markup | null {
  return cites.length === 0 ? null : html`<p class="k">Named as source: <bdi>${cites.join(', ')}</bdi></p>`;
}
