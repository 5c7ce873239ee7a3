import { inventFacts, inventName, pick, tell } from './generate.ts';
import type { Random } from './random.ts';

/**
 * The markup of a made-up saved page, 60,000 to 150,000 characters: a report of 15 to 45 sentences in one of four
 * layouts, and around it what pages of the press carry: style sheets, scripts, the data they work on, menus, teasers,
 * pictures, comments and a footer.
 */
export function makePage(random: Random): string {
  const facts = [inventFacts(random), inventFacts(random), inventFacts(random)].flat();
  const place = facts[0]!.place;
  const sentences = facts.slice(0, 15 + Math.floor(random() * 31)).map((fact) => tell(fact, 0, random));
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 3) }, (_, i) =>
    sentences.slice(3 * i, 3 * i + 3).join(' '),
  );
  const report: Report = {
    title: `${facts[0]!.name} ${pick(['closes bridge', 'repairs harbour', 'inspects tunnel'], random)} in ${place}`,
    outlet: `${inventName(random)} Post`,
    author: `${inventName(random)} ${inventName(random)}`,
    paragraphs,
  };
  const size = 60_000 + Math.floor(random() * 80_000);
  const layout = pick(layouts, random)(report, random);
  const fill = Math.max(0, size - layout.length);
  const head = `${headOf(report)}<style>${inventStyles(fill * 0.25, random)}</style>`;
  const script = `<script>${inventScript(fill * 0.35, random)}</script>`;
  const state = `<script type="application/json">${inventState(fill * 0.15, random)}</script>`;
  const more = `<div class="more-stories">${inventTeasers(fill * 0.25, random)}</div>`;
  return `<!DOCTYPE html>\n<html lang="en"><head>${head}${script}</head><body>${layout}${more}${state}</body></html>\n`;
}

interface Report {
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  readonly paragraphs: readonly string[];
}

const layouts: readonly ((report: Report, random: Random) => string)[] = [
  ({ title, author, paragraphs }, random) =>
    `<header><nav>${inventMenu(random)}</nav></header><main><article><header><h1>${title}</h1><p class="byline">By ${author}</p>
<time datetime="2024-05-03T10:00:00Z">3 May 2024</time></header>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
<aside class="related"><h2>Related</h2>${inventTeasers(2000, random)}</aside></article></main><footer>${inventMenu(random)}</footer>`,
  ({ title, paragraphs }, random) =>
    `<div id="wrapper"><div class="top-bar">${inventMenu(random)}</div><div class="columns"><div class="story-body">
<div class="headline"><h1>${title}</h1></div>${paragraphs
      .map((text, i) => `<div class="story-element"><p>${text}</p></div>${i === 2 ? inventPicture(random) : ''}`)
      .join('\n')}</div><div class="sidebar">${inventTeasers(4000, random)}</div></div></div>`,
  ({ title, author, paragraphs }, random) =>
    `<table width="100%"><tr><td class="menu">${inventMenu(random)}</td><td><font size="5"><b>${title}</b></font><br>By ${author}<br><br>
${paragraphs.join('<br><br>\n')}</td><td>${inventTeasers(3000, random)}</td></tr></table>`,
  ({ title, paragraphs }, random) =>
    `<div class="site-header">${inventMenu(random)}</div><div class="post hentry"><h1 class="entry-title">${title}</h1><div class="entry-content">
${inventPicture(random)}${paragraphs.map((text) => `<p><span style="font-weight: 400;">${text}</span></p>`).join('\n')}
<div class="sharedaddy">${inventMenu(random)}</div></div><ol class="commentlist">${inventComments(random)}</ol></div>`,
];

function headOf({ title, outlet, author }: Report): string {
  const linked = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2024-05-03T10:00:00Z',
    author: { '@type': 'Person', name: author },
    publisher: { '@type': 'Organization', name: outlet },
  };
  return `<meta charset="utf-8"><title>${title} | ${outlet}</title><meta property="og:site_name" content="${outlet}">
<meta property="og:title" content="${title}"><script type="application/ld+json">${JSON.stringify(linked)}</script>`;
}

function inventMenu(random: Random): string {
  const item = () => `<li class="menu-item"><a href="/${inventName(random)}/">${inventName(random)}</a></li>`;
  return `<ul>${Array.from({ length: 25 }, item).join('\n')}</ul>`;
}

function inventPicture(random: Random): string {
  return `<figure><img src="data:image/gif;base64,${repeat(800, () => letters(random))}" alt=""><figcaption>Photo: ${inventName(random)}</figcaption></figure>`;
}

function inventTeasers(length: number, random: Random): string {
  return repeat(length, () => {
    const title = `${inventName(random)} ${inventName(random)} and ${inventName(random)}`;
    return `<div class="teaser teaser--small" data-id="${letters(random)}"><a href="https://post.example/${letters(random)}"><img src="https://img.example/${letters(random)}.jpg" width="320" height="180" loading="lazy" alt=""><span class="teaser__title">${title}</span></a></div>\n`;
  });
}

function inventComments(random: Random): string {
  return repeat(
    3000,
    () =>
      `<li class="comment"><div class="comment-author">${inventName(random)}</div><p>${inventName(random)} is wrong about this, as always.</p></li>\n`,
  );
}

function inventStyles(length: number, random: Random): string {
  return repeat(length, () => `.${letters(random)} > .${letters(random)}{margin:0 auto;display:flex}\n`);
}

function inventScript(length: number, random: Random): string {
  return repeat(length, () => `function ${letters(random)}(a,b){return a<b&&"<p>"+${letters(random)}[b]||null}\n`);
}

function inventState(length: number, random: Random): string {
  return `{${repeat(length, () => `"${letters(random)}":{"title":"${inventName(random)}","score":0.5},`)}"end":null}`;
}

function letters(random: Random): string {
  return inventName(random).toLowerCase();
}

/** As many pieces as come to this length. */
function repeat(length: number, piece: () => string): string {
  let text = '';
  while (text.length < length) text += piece();
  return text;
}
