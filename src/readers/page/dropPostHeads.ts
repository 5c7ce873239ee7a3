import type { PageDocument, PageElement } from './dom.ts';

/**
 * Takes out the heads that a `<time>` stands in, with the headline, the label or the name beside it: "1h ago 10:42 BST",
 * "20:42 KEY EVENT". A time within a sentence stays.
 */
export function dropPostHeads({ body }: PageDocument): void {
  for (const time of [...body.querySelectorAll('time')]) {
    const head = headOf(time, body);
    if (head) head.remove();
  }
}

/** The largest element around a time that holds hardly more than it; null where running text goes on beside it. */
function headOf(time: PageElement, body: PageElement): PageElement | null {
  const own = lengthOf(time);
  let head = time;
  for (let outer = time.parentNode; outer && outer !== body; outer = outer.parentNode) {
    if (lengthOf(outer) - own > longestHead || outer.querySelector('p, h1') !== null) break;
    const headings = [...outer.querySelectorAll('h2, h3, h4, h5, h6')].reduce(
      (sum, heading) => sum + lengthOf(heading),
      0,
    );
    if (lengthOf(outer) - own - headings > longestLabel) break;
    head = outer;
  }
  const around = head.parentNode;
  const isRunning =
    around !== null &&
    [...around.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && (textContent ?? '').trim() !== '');
  return isRunning ? null : head;
}

const longestLabel = 40;
const longestHead = 300;

function lengthOf({ textContent }: PageElement): number {
  return (textContent ?? '').replace(/\s+/g, ' ').trim().length;
}
