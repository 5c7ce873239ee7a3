import { paragraphBoilerplate, sentenceBoilerplate } from '../../cleaning/boilerplate.ts';
import { isElement, isText, type PageDocument, type PageElement, type PageNode } from './dom.ts';
import { dropBelow, namesOf } from './dropIntrusions.ts';
import type { ProseSize } from './measureProse.ts';
import { paragraphsOf } from './paragraphsOf.ts';

/**
 * Takes out of a page what its markup names as no part of the report: captions, credits, navigation, related links,
 * newsletter boxes, sharing, and boxes that open with an offer. What holds a good part of the page's prose stays,
 * whatever it is called: themes put words like these on wrappers too, and on each of the pieces that a report is in.
 */
export function pruneBoilerplate({ body }: PageDocument, sizeOf: (element: PageElement) => ProseSize): void {
  const most = maxShare * sizeOf(body).prose;
  const names = new Map<PageElement, readonly string[]>();
  const proseByName = new Map<string, number>();
  sumByName(body, [], (element, open) => {
    const own = boilerplateNames(element);
    if (own.length > 0) names.set(element, own);
    for (const name of own)
      proseByName.set(name, (proseByName.get(name) ?? 0) + (open.includes(name) ? 0 : sizeOf(element).prose));
    return own;
  });
  const goes = (element: PageElement) => {
    if (names.get(element)?.some((name) => proseByName.get(name)! <= most)) return true;
    const { prose, text, linked } = sizeOf(element);
    if (linked > 0 && isLinks(element)) return true;
    return prose <= most && (isBoilerplate(element) || isOffer(element, text));
  };
  dropBelow(body, goes);
}

const maxShare = 0.3;

/** Visits all elements with the names of those around them, so that those within one another are counted once. */
function sumByName(
  element: PageElement,
  open: readonly string[],
  visit: (element: PageElement, open: readonly string[]) => readonly string[],
): void {
  for (const child of element.childNodes) {
    if (!isElement(child)) continue;
    const own = visit(child, open);
    sumByName(child, own.length > 0 ? [...open, ...own] : open, visit);
  }
}

/** Those of its names that say boilerplate, without the numbers in them. */
function boilerplateNames(element: PageElement): string[] {
  return namesOf(element)
    .filter((name) => boilerplateName.test(name))
    .map((name) => name.replace(/\d+/g, ''));
}

function isBoilerplate(element: PageElement): boolean {
  return boilerplateTags.has(element.tagName) || element.hasAttribute('hidden');
}

/** A box that begins with an offer to subscribe, to sign in or to get letters. */
function isOffer(element: PageElement, length: number): boolean {
  if (!boxTags.has(element.tagName) || length < 20 || length > longestOffer) return false;
  if (!offerCue.test(firstText(element))) return false;
  const [line = ''] = paragraphsOf(element);
  const reason = paragraphBoilerplate(line) ?? sentenceBoilerplate(line);
  return reason === 'newsletter or app' || reason === 'subscription offer';
}

/** What offers begin with, so that few boxes are looked at more closely. */
const offerCue =
  /^\W*(?:already|choose|create|don|enter|exclusive|free|full|get|have|help|log|never|newsletter|not|pick|please|register|select|sign|start|stay|sub|support|the full|this|to|unlimited|unlock|want|you)/i;

/** The first words below an element. */
function firstText(node: PageNode): string {
  if (isText(node)) return (node.textContent ?? '').trim();
  if (!isElement(node)) return '';
  for (const child of node.childNodes) {
    const text = firstText(child);
    if (text !== '') return text;
  }
  return '';
}

const boxTags = new Set(['DIV', 'SECTION', 'ASIDE', 'UL']);
const longestOffer = 1500;

/**
 * A list or paragraph of nothing but links, none of which ends as a sentence does; or a part of a line with several
 * headlines, as in boxes that open over a name.
 */
function isLinks(element: PageElement): boolean {
  if (!linkHolders.has(element.tagName)) return false;
  const links = [...element.querySelectorAll('a')];
  if (element.tagName === 'SPAN' && links.filter(isHeadline).length < 2) return false;
  const linked = links.map(lengthOf).reduce((sum, length) => sum + length, 0);
  return linked > 0 && linked >= 0.8 * lengthOf(element) && !/[.!?…]["'”’)]*\s*$/.test(element.textContent ?? '');
}

function isHeadline(link: PageElement): boolean {
  return (link.textContent ?? '').trim().split(/\s+/).length >= fewestHeadlineWords;
}

function lengthOf(element: PageElement): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length;
}

const linkHolders = new Set(['UL', 'OL', 'P', 'SPAN']);
const fewestHeadlineWords = 4;
const boilerplateTags = new Set('ASIDE BUTTON DIALOG FIGCAPTION FIGURE FOOTER FORM NAV'.split(' '));

/** As {@link namesOf} gives them. */
const boilerplateName = new RegExp(
  `(?<![a-z])(?:${[
    'captions?|wp-caption(?:-text)?|credits?|photo-?credit|copyright|media-?meta|gallery|slideshow|carousel|lightbox',
    'breadcrumbs?|nav|navbar|navigation|menu|toolbar|sidebar|skip-link|site-?(?:header|footer)|masthead',
    'related|recommend(?:ed|ations?)|read-?(?:more|next)|also-?(?:read|see)|more-(?:stories|news|on|from|links)|most-(?:read|popular)|trending|taboola|outbrain|zergnet',
    'newsletters?|subscribe|subscription|sign-?up|promo|promos|promoted?|promotion|cta|call-to-action',
    'ad|ads|advert|adverts|advertisement|advertising|sponsor|sponsored|dfp',
    'share|sharing|share-?(?:bar|tools?|buttons?|links?)|social|social-?(?:share|media|links?)|addthis|sharedaddy|jp-relatedposts',
    'comments?|comment-?(?:list|form|section)|disqus|respond',
    'bylines?|author|authors|author-?(?:bio|info|box|name)|bio|timestamp|post-?meta|entry-?meta|article-?meta|posted-on|pub-?date',
    'cookies?|cookie-?(?:notice|banner|consent)|gdpr|consent|popup|modal|overlay',
    'tags|tag-?list|topics|keywords|post-tags|cat-links|tags-links',
  ].join('|')})(?![a-z])`,
);
