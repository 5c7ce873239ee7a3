import { isElement, type PageDocument, type PageElement } from './dom.ts';

/**
 * Takes out of a page what stands before, in or below a report and is none by its role or name, however long it is:
 * panels of consent, dialogs, players, comments, what screen readers say, what an archive puts
 * on top. Wrappers that hold a headline or the main part of the page stay, whatever they are called.
 */
export function dropIntrusions({ body }: PageDocument): void {
  const hasConditions = body.querySelector('[amp-access], [subscriptions-display], [subscriptions-section]') !== null;
  dropBelow(
    body,
    (element) => (isIntrusion(element) || (hasConditions && isForOthers(element))) && !holdsPage(element),
  );
}

/** Takes out the outermost elements below one that pass a test. */
export function dropBelow(element: PageElement, goes: (element: PageElement) => boolean): void {
  for (const child of [...element.childNodes]) {
    if (!isElement(child)) continue;
    if (goes(child)) child.remove();
    else dropBelow(child, goes);
  }
}

function isIntrusion(element: PageElement): boolean {
  if (intrusiveTags.has(element.tagName) || intrusiveRoles.has(element.getAttribute('role') ?? '')) return true;
  if (element.getAttribute('aria-modal') === 'true') return true;
  if (clipped.test(element.getAttribute('style') ?? '')) return true;
  return namesOf(element).some((name) => intrusiveName.test(name));
}

/** Accelerated pages hold the offer to subscribe beside the text for those who have. */
function isForOthers(element: PageElement): boolean {
  const condition = element.getAttribute('amp-access') ?? element.getAttribute('subscriptions-display') ?? '';
  return /^\s*not\b/i.test(condition) || element.getAttribute('subscriptions-section') === 'content-not-granted';
}

function holdsPage(element: PageElement): boolean {
  return element.tagName === 'MAIN' || element.querySelector('main, h1, [itemprop="articleBody"]') !== null;
}

/** The class names and the id of an element, in lower case with hyphens: `commentList` is `comment-list`. */
export function namesOf(element: PageElement): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (names.length === 1 || names.length > longestNames) return [];
  return names
    .split(/\s+/)
    .filter((name) => name !== '')
    .map((name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase());
}

const longestNames = 400;

const intrusiveTags = new Set(['DIALOG', 'NAV', 'AMP-CONSENT', 'AMP-SIDEBAR', 'AMP-AD']);
const intrusiveRoles = new Set(['dialog', 'alertdialog', 'navigation', 'search', 'contentinfo']);

/** Text of one pixel, or cut down to nothing, is for screen readers. */
const clipped = /clip\s*:\s*rect\(\s*[01](?:px)?\b|clip-path\s*:\s*inset\(\s*(?:50|100)%/i;

const intrusiveName = new RegExp(
  `^(?:${[
    '(?:onetrust|optanon|ot-sdk|didomi|cybot|qc-cmp|truste|usercentrics|sp_message|fc-consent)[\\w-]*',
    '(?!(?:tag|category|topic)-)(?:[\\w-]*[-_])?(?:cookies?|consent|gdpr|ccpa|privacy|cmp)[-_]?(?:banner|notice|consent|bar|box|popup|modal|dialog|overlay|wall|panel|message|manager|settings|cent(?:er|re)|ui|sdk|root|container|wrapper)',
    '(?:video-js|vjs|jw|jwplayer|plyr|mejs|html5-video-player)(?:[-_][\\w-]*)?',
    'fb-post|fb-video|mastodon-embed|reddit-embed-bq',
    '(?:[\\w-]*[-_])?(?:sr-only|screen-reader(?:-text)?|visually-?hidden|hidden-visually|a11y-hidden|off-?screen)',
    'comments?-?(?:list|area|section|thread|wrapper|container|feed)?|disqus[-_]thread|respond',
    'wm-(?:ipp|capinfo|toolbar)[\\w-]*',
  ].join('|')})$`,
);
