import { describe, expect, test } from '@jest/globals';
import { readPage } from '../../../src/readers/page/readPage.ts';

const report = [
  'The council of Quayford voted on Monday to shut the town swimming pool for six months while its roof is made safe.',
  'The repairs will cost 2.1 million pounds, of which the county pays a third, the town engineer told the meeting.',
  'Swimmers may use the school pool in Hexdale from Thursday, and a bus will run there every hour until ten at night.',
  'The pool was built in 1968 and had 94,000 visitors last year, more than any other in the county, its manager said.',
];
const paragraphs = report.map((text) => `<p>${text}</p>`).join('');
const bodyOf = (markup: string) => {
  const { text, body } = readPage(markup);
  return text.slice(body.start, body.end).split('\n\n');
};
const consent = `<div id="onetrust-consent-sdk"><div role="dialog"><h2>Your choices</h2>${`<p>${'These cookies are needed for the site to work and cannot be switched off, whatever you choose here. '.repeat(4)}</p>`.repeat(4)}</div></div>`;

describe('a report that the page does not show at once', () => {
  test.each([
    [
      'behind a dialog',
      `<div id="app" aria-hidden="true"><main>${paragraphs}</main></div><div role="dialog" aria-modal="true"><p>${'We and our 300 partners store information on your device and ask you to accept it. '.repeat(9)}</p></div>`,
    ],
    [
      'hidden from screen readers, paragraph by paragraph',
      `<article>${paragraphs.replaceAll('<p>', '<p aria-hidden="true">').replace(' aria-hidden="true"', '')}</article>`,
    ],
    ['faded in by a script', `<article><div style="visibility: hidden; opacity: 0">${paragraphs}</div></article>`],
    [
      'inert behind a dialog',
      `<div inert><article>${paragraphs}</article></div><dialog open><p>${'Choose what we may store. '.repeat(40)}</p></dialog>`,
    ],
    [
      'streamed in two pieces',
      `<main><article><template id="B:0"></template></article></main><div hidden id="S:0"><p>${report[0]}</p><p>${report[1]}</p><template id="B:1"></template></div><div hidden id="S:1"><p>${report[2]}</p><p>${report[3]}</p></div>`,
    ],
    [
      'in a shadow root',
      `<news-page><template shadowrootmode="open"><div><news-text><template shadowrootmode="open"><div>${paragraphs}</div></template></news-text></div></template></news-page>`,
    ],
  ])('is read: %s', (_, markup) => {
    expect(bodyOf(`<body>${markup}</body>`)).toEqual(report);
  });

  test('stays hidden where most of the page is shown', () => {
    const offer =
      '<div hidden><p>You have one free article left this month, so why not take a plan of three pounds?</p></div>';
    expect(bodyOf(`<body><article>${paragraphs}${offer}</article></body>`)).toEqual(report);
  });

  test('is taken from linked data where the page has none, or a small part of it', () => {
    const data = { '@type': 'NewsArticle', headline: 'Pool to shut', articleBody: report.join('\n\n') };
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(bodyOf(`<head>${script}</head><body><div id="root"></div></body>`)).toEqual(report);
    expect(bodyOf(`<head>${script}</head><body><article><p>${report[0]}</p></article></body>`)).toEqual(report);
    expect(bodyOf(`<head>${script}</head><body>${consent}</body>`)).toEqual(report);
  });

  test('of a live page is its posts, without their heads', () => {
    const posts = report.map((articleBody, i) => ({ headline: `Update ${i}`, articleBody }));
    const data = { '@type': 'LiveBlogPosting', headline: 'Pool: live', liveBlogUpdate: posts };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const shown = report
      .map((text, i) => `<section><h2>Update ${i}</h2><div>Lena Orr</div><p>${text}</p></section>`)
      .join('');
    expect(bodyOf(`<head>${head}</head><body><main>${shown}</main></body>`)).toEqual(report);
  });
});

describe('what stands beside a report', () => {
  test.each([
    ['a panel of consent that is longer than the report', consent],
    [
      'comments that are longer than the report',
      `<section id="comments"><ol class="comment-list">${report.map((text) => `<li><p>${text.replace(/\d/g, '7')} I never saw the like of it in all of my years here!</p></li>`.repeat(3)).join('')}</ol></section>`,
    ],
    [
      'a player',
      '<div class="video-js"><p class="vjs-control-text">Beginning of dialog window. Escape will cancel and close the window, whatever you do.</p></div>',
    ],
    [
      'an offer to subscribe',
      '<div><h3>This content is reserved for subscribers</h3><p>Subscribe now to read the latest news of your town and of the county.</p><ul><li>Exclusive articles by Ann Field and others, every day.</li></ul></div>',
    ],
    [
      'an offer for those who have not subscribed',
      '<section amp-access="NOT subscriber"><p>You have read all of your free articles, but for a pound a week you may keep on reading them.</p></section>',
    ],
    [
      'the bar of an archive',
      '<div id="wm-ipp-print">The Archive Machine - https://archive.example/web/2024/https://argus.example/ and so on and on</div>',
    ],
  ])('goes: %s', (_, boilerplate) => {
    expect(bodyOf(`<body><main><article>${paragraphs}</article></main>${boilerplate}</body>`)).toEqual(report);
  });

  test('stays where its name is that of the report’s pieces', () => {
    const pieces = (name: string) => report.map((text) => `<div class="${name}"><p>${text}</p></div>`).join('');
    expect(bodyOf(`<body><article>${pieces('sidebar-grid__content')}</article></body>`)).toEqual(report);
    const walled = report.map((text, i) => `<p${i === 0 ? '' : ' class="paywall"'}>${text}</p>`).join('');
    expect(bodyOf(`<body><article>${walled}</article></body>`)).toEqual(report);
  });

  test('keeps a paragraph that stands alone in its box and is half a link', () => {
    const linked = '<p><a href="/bus">Swimmers may use the school pool in Hexdale</a> from Thursday, they said.</p>';
    const boxes = [...report.map((text) => `<p>${text}</p>`), linked].map((text) => `<div class="block">${text}</div>`);
    expect(bodyOf(`<body><article>${boxes.join('')}</article></body>`).at(-1)).toBe(
      'Swimmers may use the school pool in Hexdale from Thursday, they said.',
    );
  });

  test('leaves what is said to screen readers out of a sentence', () => {
    const told = `<p>A <a href="x">survey<span class="sr-only">, opens new tab</span></a> by <a href="y">Brack &amp; Co<span style="position:absolute;clip:rect(0,0,0,0)"> (external link)</span></a> found cracks in the roof of the pool.</p>`;
    expect(bodyOf(`<body><article>${paragraphs}${told}</article></body>`).at(-1)).toBe(
      'A survey by Brack & Co found cracks in the roof of the pool.',
    );
  });

  test('puts a post of a network on one line with the line that signs it', () => {
    const post =
      '<blockquote class="twitter-tweet"><p>The roof was never safe.</p>— Ida Brack (@brack) <a href="x">June 4, 2024</a></blockquote>';
    expect(bodyOf(`<body><article>${paragraphs}${post}</article></body>`).at(-1)).toBe(
      'The roof was never safe. — Ida Brack (@brack) June 4, 2024',
    );
  });

  test('leaves out the head of a post, with its time, name and headline', () => {
    const head = '<header><time>2h ago</time><h2>Roof unsafe since March</h2><span>KEY EVENT</span></header>';
    const posts = report.map((text) => `<section>${head}<p>${text}</p></section>`).join('');
    expect(bodyOf(`<body><main><article>${posts}</article></main></body>`)).toEqual(report);
    expect(
      bodyOf(
        `<body><article>${paragraphs}<p>On <time>4 June</time> the last swimmers left the old pool for good.</p></article></body>`,
      ).at(-1),
    ).toBe('On 4 June the last swimmers left the old pool for good.');
  });
});
