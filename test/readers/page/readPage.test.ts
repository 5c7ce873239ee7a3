import { describe, expect, test } from '@jest/globals';
import { UnusableArticle } from '../../../src/errors.ts';
import { readPage } from '../../../src/readers/page/readPage.ts';

const first = 'The bridge at Lower Quay closed on Friday for repairs that will take six weeks, the county said.';
const second = 'Drivers must go round by the ford, which is open from dawn to dusk, and allow half an hour more.';
const third = '“We had no choice,” said the county engineer, who found the cracks in the third pier in August.';
const report = [first, second, third].map((paragraph) => `<p>${paragraph}</p>`).join('\n');

describe('readPage', () => {
  test('puts the headline first and the paragraphs of the report behind it', () => {
    const { text, headline, body } = readPage(
      `<title>Bridge closes for repairs</title><h1>Bridge closes for repairs</h1><article>${report}</article>`,
    );
    expect(text).toBe(`Bridge closes for repairs\n\n${first}\n\n${second}\n\n${third}`);
    expect(text.slice(headline!.start, headline!.end)).toBe('Bridge closes for repairs');
    expect(text.slice(body.start, body.end)).toBe(`${first}\n\n${second}\n\n${third}`);
  });

  test('trusts JSON-LD before Open Graph before what is visible', () => {
    const linked = {
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        {
          '@type': ['NewsArticle'],
          headline: 'Bridge closes for six weeks',
          datePublished: '2021-09-03T08:00:00Z',
          author: [{ name: 'Ann Example' }, { name: 'Bo Sample' }],
          publisher: { name: 'Quay Gazette' },
        },
      ],
    };
    const page = readPage(`<head><script type="application/ld+json">${JSON.stringify(linked)}</script>
      <meta property="og:title" content="You will not believe this bridge">
      <meta property="article:published_time" content="2021-09-04">
      <link rel="canonical" href="https://quaygazette.example/bridge"></head><body>${report}</body>`);
    expect(page).toMatchObject({
      title: 'Bridge closes for six weeks',
      outlet: 'Quay Gazette',
      publishedAt: '2021-09-03T08:00:00Z',
      author: 'Ann Example, Bo Sample',
      url: 'https://quaygazette.example/bridge',
    });
  });

  test('reads a bare page: heading, byline and a written date', () => {
    const page = readPage(
      `<body><h1>Bridge closes for six weeks</h1><p class="byline">By Ann Example</p><p class="date">3 September 2021</p>${report}</body>`,
    );
    expect(page).toMatchObject({
      title: 'Bridge closes for six weeks',
      author: 'Ann Example',
      publishedAt: '2021-09-03',
      outlet: null,
      url: null,
    });
  });

  test('takes the date from a line of its own above the report where nothing marks it', () => {
    expect(readPage(`<h1>Bridge closes for six weeks</h1><p>3 September 2021</p>${report}`).publishedAt).toBe(
      '2021-09-03',
    );
  });

  test('takes the date of the page itself where its linked data names no article', () => {
    const page = readPage(`<head><script type="application/ld+json">{"@graph": [
      {"@type": "WebSite", "datePublished": "2001-01-01"},
      {"@type": "MedicalWebPage", "headline": "Tide tables return", "datePublished": "2023-05-04"}]}</script>
      <title>Tide tables return</title></head><body><p>The tide tables are back on the quay.</p></body>`);
    expect(page.publishedAt).toBe('2023-05-04');
  });

  test('passes over broken JSON-LD, and takes no date from an update or a placeholder', () => {
    const page = readPage(`<head><script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>
      <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "0001-01-01T00:00:00Z"}</script>
      <meta property="og:title" content="Bridge closes"></head><body><p class="date">Updated 4 September 2021</p>${report}`);
    expect(page).toMatchObject({ title: 'Bridge closes', publishedAt: null });
  });

  test('keeps lists, quotations and line breaks as paragraphs', () => {
    const { text, body } = readPage(
      `<article>${report}<ul><li>The ford is open.</li><li>Buses run hourly.</li></ul><blockquote>It was time.</blockquote><p>Monday: closed<br>Tuesday: open</p></article>`,
    );
    expect(text.slice(body.start, body.end).split('\n\n').slice(3)).toEqual([
      'The ford is open.',
      'Buses run hourly.',
      'It was time.',
      'Monday: closed\nTuesday: open',
    ]);
  });

  test.each([
    ['a caption', '<figure><img><figcaption>The bridge on Friday.</figcaption></figure>'],
    ['a credit', '<span class="photo-credit">Photo: Ann Example</span>'],
    ['related links', '<div class="related-stories"><a href="x">Ford reopens</a></div>'],
    [
      'a list of links without a name',
      '<ul><li><a href="x">Ford reopens</a></li><li><a href="y">Tolls rise</a></li></ul>',
    ],
    ['a newsletter box', '<div class="newsletterSignup"><p>Get our news every morning.</p></div>'],
    ['comments', '<section id="comments"><p>About time they did it.</p></section>'],
    ['a cookie notice', '<div class="cookie-banner"><p>We use cookies to make this better.</p></div>'],
    ['what is hidden', '<div hidden><p>You have one free article left.</p></div>'],
    ['a form', '<form><p>Search for a street.</p></form>'],
  ])('leaves out %s', (_, boilerplate) => {
    const { text, body } = readPage(`<article><p>${first}</p>${boilerplate}<p>${second}</p><p>${third}</p></article>`);
    expect(text.slice(body.start, body.end)).toBe(`${first}\n\n${second}\n\n${third}`);
  });

  test('leaves a box of headlines out of a sentence, and keeps the links of the sentence itself', () => {
    const box =
      '<span><b>Mia Berg</b> <a href="x">Mayor opens the ford</a> <a href="y">Mayor to stand again</a></span>';
    const told = `<span><a href="/a">Mayor of Lower Quay</a></span> <a href="/b">Mia Berg</a>${box} said so on Friday.`;
    const { text } = readPage(`<article><p>${told}</p><p>${first}</p><p>${second}</p><p>${third}</p></article>`);
    expect(text).toContain('Mayor of Lower Quay Mia Berg said so on Friday.');
  });

  test('keeps a report whose wrapper has the name of boilerplate', () => {
    expect(readPage(`<div class="has-sidebar with-comments gallery">${report}</div>`).text).toContain(second);
  });

  test('runs nothing and gives text alone, whatever the fields hold', () => {
    const page = readPage(`<head><title><script>throw 1</script>Bridge closes | Quay</title>
      <meta property="og:site_name" content="<b onclick=alert(1)>Quay</b>">
      <meta name="author" content="<img src=x onerror=alert(1)>">
      <link rel="canonical" href="javascript:alert(1)"></head>
      <body onload="throw 2"><script>document.write('gone'); throw 3</script>
      <p onclick="throw 4">${first}<script>throw 5</script></p><p>${second}</p><p>${third}</p></body>`);
    expect(page.author).toBeNull();
    expect(page.url).toBeNull();
    expect(page.text.endsWith(`${first}\n\n${second}\n\n${third}`)).toBe(true);
  });

  test('reads a page that breaks off', () => {
    expect(readPage(`<html><body><article>${report}<p>The mayor said the ci<a hre`).text).toContain(
      'The mayor said the ci',
    );
  });

  test.each([
    ['a million nested elements', '<div>'.repeat(1e6), 'it nests more than 300 elements'],
    ['a hundred thousand elements', '<p>a, b'.repeat(1e5), 'it holds more than 50000 elements'],
    ['a tag with a hundred thousand attributes', `<p ${'a '.repeat(1e5)}>`, 'a tag has more than 500 attributes'],
    ['navigation alone', '<nav><a href="/">Home</a></nav>', 'holds no report'],
  ])('sets aside %s', (_, markup, reason) => {
    expect(() => readPage(markup)).toThrow(UnusableArticle);
    expect(() => readPage(markup)).toThrow(reason);
  });
});
