import type { PageDocument, PageElement } from './dom.ts';

/**
 * Takes out of a page what its markup names as no part of the report: captions, credits, navigation, related links,
 * newsletter boxes, comments, sharing, consent. An element that holds a good part of the page's prose stays, whatever it
 * is called: themes put words like these on wrappers too.
 */
export function pruneBoilerplate({ body }: PageDocument): void {
  const most = maxShare * proseLength(body);
  for (const element of [...body.querySelectorAll('*')]) {
    const goes = isBoilerplate(element) ? proseLength(element) <= most : isLinks(element);
    if (goes) element.remove();
  }
}

const maxShare = 0.3;

/** The characters of paragraphs that are long enough to be prose, links not counted. */
function proseLength(element: PageElement): number {
  let length = 0;
  for (const paragraph of element.tagName === 'P' ? [element] : element.querySelectorAll('p')) {
    const own = paragraph.textContent?.length ?? 0;
    let linked = 0;
    for (const link of paragraph.querySelectorAll('a')) linked += link.textContent?.length ?? 0;
    if (own - linked >= 60) length += own - linked;
  }
  return length;
}

function isBoilerplate(element: PageElement): boolean {
  if (boilerplateTags.has(element.tagName)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('role') === 'navigation') return true;
  const names = `${element.className} ${element.id}`;
  return names.length <= 400 && namesBoilerplate(names);
}

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

/** Class names and ids in any of the usual spellings: `photo-caption`, `photo_caption`, `photoCaption`. */
function namesBoilerplate(names: string): boolean {
  return boilerplateName.test(names.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase());
}

const boilerplateName = new RegExp(
  `(?<![a-z])(?:${[
    'captions?|wp-caption(?:-text)?|credits?|photo-?credit|copyright|media-?meta|gallery|slideshow|carousel|lightbox',
    'breadcrumbs?|nav|navbar|navigation|menu|toolbar|sidebar|skip-link|site-?(?:header|footer)|masthead',
    'related|recommend(?:ed|ations?)|read-?(?:more|next)|also-?(?:read|see)|more-(?:stories|news|on|from|links)|most-(?:read|popular)|trending|taboola|outbrain|zergnet',
    'newsletters?|subscribe|subscription|sign-?up|paywall|promo|promos|promoted?|promotion|cta|call-to-action',
    'ad|ads|advert|adverts|advertisement|advertising|sponsor|sponsored|dfp',
    'share|sharing|share-?(?:bar|tools?|buttons?|links?)|social|social-?(?:share|media|links?)|addthis|sharedaddy|jp-relatedposts',
    'comments?|comment-?(?:list|form|section)|disqus|respond',
    'bylines?|author|authors|author-?(?:bio|info|box|name)|bio|timestamp|post-?meta|entry-?meta|article-?meta|posted-on|pub-?date',
    'cookies?|cookie-?(?:notice|banner|consent)|gdpr|consent|popup|modal|overlay',
    'tags|tag-?list|topics|keywords|post-tags|cat-links|tags-links',
  ].join('|')})(?![a-z])`,
);
