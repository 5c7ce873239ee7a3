import type { PageDocument, PageElement } from './dom.ts';
import type { ProseSize } from './measureProse.ts';

/**
 * Shows what a page hides although it is the report: behind a dialog that was open when the page was saved, before a
 * script that fades it in, in pieces that are moved to their place only when all have come. What hides nearly all prose
 * of the page hides the report; `aria-hidden` hides nothing from the eye, so that a good part of it is enough.
 */
export function uncoverReport({ body }: PageDocument, sizeOf: (element: PageElement) => ProseSize): void {
  const candidates = [...body.querySelectorAll('[hidden], [aria-hidden], [style]')].filter(
    (element) => sizeOf(element).prose > 0,
  );
  for (const { share, isHidden, show } of coverings) {
    const hidden = candidates.filter(isHidden);
    const prose = outermost(hidden).reduce((sum, element) => sum + sizeOf(element).prose, 0);
    if (prose > 0 && prose >= share * sizeOf(body).prose) for (const element of hidden) show(element);
  }
}

interface Covering {
  /** The part of the page's prose from which on what is hidden in this way is shown. */
  readonly share: number;
  readonly isHidden: (element: PageElement) => boolean;
  readonly show: (element: PageElement) => void;
}

const coverings: readonly Covering[] = [
  {
    share: 0.3,
    isHidden: (element) => element.getAttribute('aria-hidden') === 'true',
    show: (element) => element.removeAttribute('aria-hidden'),
  },
  {
    share: 0.7,
    isHidden: (element) => element.hasAttribute('hidden'),
    show: (element) => element.removeAttribute('hidden'),
  },
  {
    share: 0.7,
    isHidden: (element) =>
      /(?:^|[\s;])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? ''),
    show: (element) => element.removeAttribute('style'),
  },
];

function outermost(elements: readonly PageElement[]): PageElement[] {
  const all = new Set(elements);
  return elements.filter((element) => !isBelow(element, (outer) => all.has(outer)));
}

/** React streams a part of a page as `<div hidden id="S:0">`, to be put where `<template id="B:0">` stands. */
export function placeStreamed({ body }: PageDocument): void {
  const pieces = [...body.querySelectorAll('[hidden]')].filter(({ id }) => /^S:\w+$/.test(id));
  if (pieces.length === 0) return;
  const places = new Map(Array.from(body.querySelectorAll('template'), (place) => [place.id, place]));
  for (const piece of pieces) {
    const place = places.get(piece.id.replace('S', 'B'));
    if (!place?.parentNode || isBelow(place, (outer) => outer === piece)) continue;
    place.parentNode.replaceChild(piece, place);
    piece.removeAttribute('hidden');
  }
}

function isBelow(element: PageElement, test: (outer: PageElement) => boolean): boolean {
  for (let outer = element.parentNode; outer; outer = outer.parentNode) if (test(outer)) return true;
  return false;
}
