import { webLink } from './webLink.ts';

/** So many words at either end find a passage. */
const words = 4;

/**
 * The address of a passage in the page that an article was published on: a browser that knows text fragments goes to the
 * words and marks them, any other to the page. Null where the address is none of the web.
 */
export function passageLink(url: string | null, passage: string): string | null {
  const link = webLink(url);
  if (link === null) return null;
  const all = passage.split(' ');
  const ends = all.length <= 2 * words ? [all] : [all.slice(0, words), all.slice(-words)];
  const text = ends.map((end) => encodeURIComponent(end.join(' ')).replaceAll('-', '%2D')).join(',');
  return `${link}${link.includes('#') ? '' : '#'}:~:text=${text}`;
}
