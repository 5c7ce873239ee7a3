import { filterScript } from './filterScript.ts';
import { unpackScript } from './unpackScript.ts';

/**
 * What the page does beyond showing itself: sentences open beside the text, stories are filtered and sorted, citations
 * copied; served over HTTP, it reloads after a run. All that it shows is in the page, as nodes or as packed mark-up.
 */
export const script = String.raw`
(() => {
'use strict';
const byId = (id) => document.getElementById(id);
const [panel, panelBody, tools, copied] = ['panel', 'panel-body', 'tools', 'copied'].map(byId);
const isWide = matchMedia('(min-width: 64rem)');
const hint = 'Point at a sentence, or choose it, to see how every outlet words it.';
let shown = null, opener = null, isPinned = false;

function make(tag, className, ...content) {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...content);
  return element;
}
${unpackScript}
const storyOf = (id) => (/^(?:source-|story-|differ-|outlet-)?(\d+)/.exec(id) || [])[1];
function linkTo(id) {
  if (byId(id).matches('.outlet')) return document.querySelector('a.chip[href="#' + CSS.escape(id) + '"]');
  return document.querySelector('.text a.s[href="#' + CSS.escape(id) + '"]') || document.querySelector('a.s[href="#' + CSS.escape(id) + '"]:not(.outlet a)');
}
function show(id, link) {
  const fact = byId(id);
  if (!fact || !fact.matches('.fact, .outlet')) return false;
  unmark();
  if (link) link.classList.add('on');
  copied.textContent = '';
  tools.hidden = fact.matches('.outlet');
  panel.classList.remove('idle');
  shown = fact;
  if (fact.matches('.outlet')) {
    markCarried(id);
    panelBody.replaceChildren(make('p', 'chosen', fact.firstElementChild.firstElementChild.cloneNode(true)), fact.lastElementChild.cloneNode(true));
    return true;
  }
  const [number, words, bar] = fact.firstElementChild.children;
  panelBody.replaceChildren(
    make('p', 'chosen', words.cloneNode(true)),
    fact.lastElementChild.cloneNode(true),
    make('p', 'k', 'Fact ' + number.textContent + ' ', bar.cloneNode(true), ' ' + bar.getAttribute('aria-label')),
  );
  return true;
}
function unmark() {
  for (const other of document.querySelectorAll('.s.on, .chip.on, .s.has')) other.classList.remove('on', 'has');
  for (const text of document.querySelectorAll('.text.by')) text.classList.remove('by');
}
// Of the text of a story, what one outlet carries.
function markCarried(id) {
  const [, story, number] = id.split('-');
  const text = document.querySelector('#story-' + story + ' .text');
  text.classList.add('by');
  for (const link of text.querySelectorAll('a.s')) link.classList.toggle('has', link.dataset.by.split(' ').includes(number));
}
// What the filter has set, behind the place in the address.
function state() {
  const at = location.hash.indexOf('?');
  return at < 0 ? '' : location.hash.slice(at);
}
function clear() {
  unmark();
  panelBody.replaceChildren(make('p', 'hint', hint));
  tools.hidden = true;
  panel.classList.add('idle');
  shown = null;
  isPinned = false;
}
function close() {
  const back = opener;
  clear();
  opener = null;
  if (back) back.focus({ preventScroll: true });
}
async function pin(id, link, movesFocus) {
  await whole(storyOf(id));
  if (!show(id, link)) return;
  isPinned = true;
  opener = link;
  panel.scrollTop = 0;
  if (movesFocus || !isWide.matches) panel.focus({ preventScroll: true });
  if (link && !isWide.matches) link.scrollIntoView({ block: 'nearest' });
}
function openAround(element) {
  for (let at = element; at; at = at.parentElement) if (at.localName === 'details') at.open = true;
}
async function follow() {
  let id = '';
  try {
    id = decodeURIComponent(location.hash.slice(1).split('?')[0]);
  } catch {} // Not an address of this page.
  await whole(storyOf(id));
  const target = id && (byId(id) || byId('story-' + storyOf(id)));
  if (!target) return;
  const link = target.matches('.fact, .outlet') ? linkTo(id) : null;
  openAround(link ? link.parentElement : target);
  if (link) pin(id, link, false);
  (link || target).scrollIntoView({ block: link ? 'center' : 'start' });
}
document.addEventListener('pointerover', (event) => {
  const link = event.target.closest && event.target.closest('a.s');
  if (link && !isPinned && isWide.matches && event.pointerType === 'mouse') show(link.hash.slice(1), link);
});
document.addEventListener('click', (event) => {
  const link = event.target.closest('a.s, a.chip');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (link.matches('.chip.on') && isPinned) return close();
  history.replaceState(null, '', link.hash + state());
  pin(decodeURIComponent(link.hash.slice(1)), link, event.detail === 0);
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && shown) close();
});
byId('close').addEventListener('click', close);
addEventListener('hashchange', follow);
document.addEventListener('toggle', ({ target }) => {
  if (target.open && target.matches('.body')) whole(storyOf(target.parentElement.id));
}, true);

const plainOf = (node) => node.textContent.trim();
const escapeMarkdown = (text) => text.replace(/[\\\x60*_[\]<>&|~$@#]/g, '\\$&');
function citation(form) {
  const text = plainOf(panelBody.querySelector('.chosen'));
  const source = byId(panelBody.querySelector('.own .c a').hash.slice(1));
  const part = (selector) => { const found = source.querySelector(':scope > ' + selector); return found ? plainOf(found) : ''; };
  const link = source.querySelector(':scope > a');
  const about = [part('b'), part('cite'), part('time')].filter(Boolean).join(', ');
  if (form === 'plain') return '“' + text + '” (' + about + (link ? ', ' + link.href : '') + ')';
  return '> ' + escapeMarkdown(text) + '\n>\n> — ' + (link ? '[' + escapeMarkdown(about) + '](<' + link.href + '>)' : escapeMarkdown(about));
}
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = make('textarea', 'skip');
    area.value = text;
    panel.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
}
tools.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-copy]');
  if (!button || !shown) return;
  await copy(citation(button.dataset.copy));
  copied.textContent = 'Copied';
  button.focus();
});

${filterScript}
clear();
panel.hidden = false;
follow();
// The browser goes to the fact itself, once the page has loaded.
addEventListener('load', () => setTimeout(follow));

if (/^https?:$/.test(location.protocol)) {
  const key = 'scroll ' + location.pathname;
  const kept = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  if (kept !== null) scrollTo(0, Number(kept));
  new EventSource('events').addEventListener('run', () => {
    sessionStorage.setItem(key, String(scrollY));
    location.reload();
  });
}
document.documentElement.dataset.ready = '';
})();
`;
