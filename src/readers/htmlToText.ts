import { Parser } from 'htmlparser2';
import { UnusableArticle } from '../errors.ts';

/**
 * The text of a piece of HTML, as in feeds: a paragraph for each block, with a blank line between; a line break for a
 * `<br>`, and a new paragraph for two. White space is folded, entities are read, what a reader does not see is left out.
 * Blind spot: it knows nothing of a page's layout, so menus and side bars are text like any other.
 */
export function htmlToText(html: string): string {
  const paragraphs: string[] = [];
  let open = '';
  let hidden = 0;
  let depth = 0;
  const close = () => {
    for (const part of open.split(/\n *\n/)) {
      const paragraph = part
        .replace(/ *\n */g, '\n')
        .replace(/ {2,}/g, ' ')
        .trim();
      if (paragraph !== '') paragraphs.push(paragraph);
    }
    open = '';
  };
  const parser = new Parser({
    onopentagname: (name) => {
      depth += 1;
      if (depth > maxDepth) throw new UnusableArticle(`nests its tags more than ${maxDepth} deep`);
      if (hiddenTags.has(name)) hidden += 1;
      else if (name === 'br') open += '\n';
      else if (blockTags.has(name)) close();
      else if (cellTags.has(name)) open += ' ';
    },
    ontext: (text) => {
      if (hidden === 0) open += text.replace(/\s{2,}|[^\S ]/g, ' ');
    },
    onclosetag: (name) => {
      depth -= 1;
      if (hiddenTags.has(name)) hidden -= 1;
      else if (blockTags.has(name)) close();
    },
  });
  parser.end(html);
  close();
  return paragraphs.join('\n\n');
}

/**
 * Whether a piece of HTML is but links, with no more than a name of a few words beside each, as aggregators list the
 * headlines of others.
 */
export function isLinkList(html: string): boolean {
  const links = html.match(/<a\s[^>]*>[\s\S]*?<\/a>/gi) ?? [];
  if (links.length === 0) return false;
  const beside = htmlToText(html.replace(/<a\s[^>]*>[\s\S]*?<\/a>/gi, '<p>'));
  const isLabel = (line: string) =>
    line.split(/\s+/).length <= longestLabel && !/[.!?]$/.test(line.replace(/\.\p{L}{2,}$/u, ''));
  const linked = htmlToText(links.join('<p>')).length;
  return linked > beside.length && beside.split(/\n+/).every(isLabel);
}

/** Words of an outlet's name. */
const longestLabel = 6;

/** Deeper nesting serves no article, and the parser takes time with the square of the depth. */
const maxDepth = 1000;

/** Whether a text is HTML, by a closing tag or a line break that prose would hardly hold. */
export function isHtml(text: string): boolean {
  return /<\/(?:p|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|blockquote|figure|section|article|body)\s*>|<br\s*\/?>/i.test(
    text,
  );
}

const hiddenTags = new Set(
  'button figcaption head iframe math noscript object script select style svg template textarea title'.split(' '),
);

const blockTags = new Set(
  'address article aside blockquote body center dd details div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tr ul'.split(
    ' ',
  ),
);

const cellTags = new Set(['td', 'th', 'img']);
