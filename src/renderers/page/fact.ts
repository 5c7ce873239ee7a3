import type { Span, Statement } from '../../model.ts';
import { recordOf } from '../recordOf.ts';
import { webLink } from '../webLink.ts';
import { compareWords } from './compareWords.ts';
import { html, join, type Markup } from './html.ts';
import type { StoryView } from './storyView.ts';
import { renderSupportBar } from './supportBar.ts';
import { renderWording } from './wording.ts';

/** A fact to be opened: its wording and support; in it every outlet's wording, what only some carry, and whom they cite. */
export function renderFact(statement: Statement, view: StoryView): Markup {
  const { id, members, shownBy, canonical } = statement;
  const outlets = new Set(view.story.articles.map(({ outlet }) => outlet)).size;
  const isOwn = (member: Span) => member.article === canonical.article && member.start === canonical.start;
  const others = [...members, ...shownBy]
    .filter((member) => !isOwn(member))
    .map((member) => renderMember(member, statement, view));
  return html`<details class="fact" id="${id}"><summary><b class="n">${id}</b> <span${view.quoted}>${renderWording(statement, [])}</span> ${renderSupportBar(statement, outlets)}</summary><div class="w"><p class="own">In the words of ${renderPlace(canonical, view)}</p>${others.length === 0 ? null : html`<ul>${others}</ul>`}${renderDetails(statement, view)}${renderCites(statement)}</div></details>
`;
}

function renderMember(member: Statement['members'][0], { text }: Statement, view: StoryView): Markup {
  const words =
    member.text === text ? 'In the same words' : html`<q${view.quoted}>${renderDifferences(text, member.text)}</q>`;
  return html`<li>${words} ${renderPlace(member, view)}</li>`;
}

/** "[3] Redhaven Times, 2021-03-29, ship.txt, 12–80", the last where in the article, with a link to the article where there is one. */
function renderPlace({ article, start, end }: Span, view: StoryView): Markup {
  const source = view.articleOf(article);
  const { outlet, url, file, publishedAt } = source;
  const link = webLink(url);
  const name =
    link === null ? html`<bdi>${outlet}</bdi>` : html`<a href="${link}" rel="noopener noreferrer">${outlet}</a>`;
  const date = publishedAt === null ? null : html`, <time>${publishedAt.slice(0, 10)}</time>`;
  return html`<span class="at">${view.cite([{ article, start, end }])} ${name}${date}, <bdi>${file}${recordOf(source)}</bdi> <span class="r">${start}–${end}</span></span>`;
}

function renderDifferences(from: string, to: string): Markup {
  const stretches = compareWords(from, to).map(({ kind, text }) => {
    if (kind === 'same') return html`${text}`;
    return kind === 'added' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`;
  });
  return html`${join(stretches, ' ')}`;
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
