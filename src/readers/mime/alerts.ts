import { foldWhiteSpace } from '../../annotate/words/foldWhiteSpace.ts';
import { attemptArticle } from '../attemptArticle.ts';
import { composeArticle } from '../composeArticle.ts';
import type { RawItem } from '../contract.ts';
import type { PageElement } from '../page/dom.ts';
import { parsePage } from '../page/parsePage.ts';
import { webAddress } from '../webAddress.ts';

/**
 * The articles that an alert lists, each an excerpt of its own outlet, by the microdata of schema.org that marks them:
 * headline, publisher, description and address. None where nothing is marked so.
 */
export function readAlerts(html: string, sentAt: string | null): RawItem[] {
  if (!/itemtype=["']?https?:\/\/schema\.org\/(?:News)?Article/i.test(html)) return [];
  const items = [
    ...parsePage(html).querySelectorAll('[itemtype$="schema.org/Article"], [itemtype$="schema.org/NewsArticle"]'),
  ];
  const entries = items.map(readEntry).filter(({ text, outlet }) => text !== null && outlet !== null);
  return entries.map(({ title, outlet, url, text }) =>
    attemptArticle(() =>
      composeArticle({ title, outlet, publishedAt: sentAt, url, author: null, isExcerpt: true, text: text! }),
    ),
  );
}

function readEntry(item: PageElement) {
  const textOf = (selector: string) => foldWhiteSpace(item.querySelector(selector)?.textContent ?? '') || null;
  return {
    title: textOf('[itemprop="url"] [itemprop="name"], [itemprop="headline"]'),
    outlet: textOf('[itemprop="publisher"] [itemprop="name"], [itemprop="publisher"]'),
    text: textOf('[itemprop="description"]'),
    url: webAddress(item.querySelector('[itemprop="url"]')?.getAttribute('href')),
  };
}
