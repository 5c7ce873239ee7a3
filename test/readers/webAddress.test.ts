import { describe, expect, test } from '@jest/globals';
import { isCarrier, webAddress } from '../../src/readers/webAddress.ts';

const page = 'https://argus.example/news/pool';

describe('webAddress', () => {
  test.each([
    ['an archive', `https://web.archive.org/web/20240604101500/${page}`],
    ['a frame of an archive', `https://web.archive.org/web/20240604101500if_/${page}`],
    ['an archive with one slash', 'https://archive.ph/2024.06.04-101500/https:/argus.example/news/pool'],
    ['a redirection of a search', `https://www.google.com/url?rct=j&sa=t&url=${page}&ct=ga`],
    ['a redirection with the address encoded', `https://www.google.com/url?q=${encodeURIComponent(page)}&sa=D`],
    [
      'news of a search engine',
      `http://www.bing.com/news/apiclick.aspx?ref=FexRss&url=${encodeURIComponent(page)}&c=1`,
    ],
    [
      'a checked link of a mail',
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(page)}&data=05`,
    ],
    ['a link out of a network', `https://l.facebook.com/l.php?u=${encodeURIComponent(page)}&h=AT0`],
    ['a viewer of accelerated pages', 'https://www.google.com/amp/s/argus.example/news/pool'],
    ['a cache of accelerated pages', 'https://argus-example.cdn.ampproject.org/c/s/argus.example/news/pool'],
    ['a translation', 'https://argus-example.translate.goog/news/pool'],
    ['a cache of a search engine', 'https://webcache.googleusercontent.com/search?q=cache:AbC:argus.example/news/pool'],
    ['one within another', `https://www.google.com/url?url=https://web.archive.org/web/2024/${page}`],
  ])('gives the address of the page within that of %s', (_, address) => {
    expect(webAddress(address)).toBe(page);
  });

  test.each([
    'https://argus.example/news/pool?ref=https://hexdale.example/',
    'https://argus.example/news/why-we-link?url=https://hexdale.example/a',
    'https://www.google.com/url?sa=t',
  ])('leaves %s as it is', (address) => {
    expect(webAddress(address)).toBe(address);
  });

  test.each(['javascript:alert(1)', '/news/pool', 'https://', '', null])('takes %p for none', (address) => {
    expect(webAddress(address)).toBeNull();
  });
});

test('tells services that carry others’ pages from outlets', () => {
  expect(['web.archive.org', 'feedproxy.google.com', 'news.google.com'].map(isCarrier)).toEqual([true, true, true]);
  expect(['argus.example', 'notbing.com'].map(isCarrier)).toEqual([false, false]);
});
