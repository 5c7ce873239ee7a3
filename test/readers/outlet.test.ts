import { describe, expect, test } from '@jest/globals';
import * as outlet from '../../src/readers/outlet.ts';

const resolveOutlet = (
  article: Parameters<typeof outlet.resolveOutlet>[0],
  path: string,
  outlets: Readonly<Record<string, string>> = {},
) => outlet.resolveOutlet(article, path, outlets);

const article = (fields: { text?: string; outlet?: string; url?: string } = {}) => ({
  title: null,
  headline: null,
  outlet: null,
  publishedAt: null,
  url: null,
  author: null,
  text: 'The pier reopened.',
  body: { start: 0, end: 5 },
  ...fields,
});

describe('resolveOutlet', () => {
  test('prefers what is stated, then the host, the article itself, the folder, the file', () => {
    const text = "Sign up for Kelder Post's newsletter.";
    const url = 'https://www.northmere.example/pier';
    expect(resolveOutlet(article({ outlet: 'Canal Courier', url, text }), 'tribune/a.txt')).toBe('Canal Courier');
    expect(resolveOutlet(article({ url, text }), 'tribune/a.txt')).toBe('northmere.example');
    expect(resolveOutlet(article({ text }), 'may/tribune/a.txt')).toBe('Kelder Post');
    expect(resolveOutlet(article(), 'may/tribune/a.txt')).toBe('tribune');
    expect(resolveOutlet(article(), 'pier.report.txt')).toBe('pier.report');
  });

  test('drops the prefixes of hosts for mobile and accelerated pages', () => {
    for (const host of ['www.post.example', 'm.post.example', 'amp.post.example', 'www.m.post.example', 'post.example'])
      expect(resolveOutlet(article({ url: `https://${host}/x` }), 'a.txt')).toBe('post.example');
    expect(resolveOutlet(article({ url: 'https://m.example/x' }), 'a.txt')).toBe('m.example');
  });

  test('knows the ways in which an article names its own outlet', () => {
    for (const sentence of [
      "The port did not immediately respond to the Kelder Post's request for comment.",
      'The port did not respond to Kelder Post’s requests for comment.',
      'The port has not replied to a question. Kelder Post has contacted the port authority for comment.',
      'The mayor told Kelder Post exclusively that the pier is safe.',
      "Never miss a story: sign up for Kelder Post's free daily newsletter.",
      'Subscribe to Kelder Post.',
      'Copyright 2024 by Kelder Post - all rights reserved.',
      '© 2024 Kelder Post. All rights reserved.',
    ])
      expect(resolveOutlet(article({ text: `The pier reopened. ${sentence}` }), 'a.txt')).toBe('Kelder Post');
  });

  test('does not take an outlet that is merely cited or credited', () => {
    for (const sentence of [
      'The pier is safe, police told Kelder Post.',
      'According to Kelder Post, the pier is safe.',
      'Image copyright Kelder Post',
      'He has contacted the port for comment.',
      'Residents should sign up for Flood Watch alerts.',
    ])
      expect(resolveOutlet(article({ text: sentence }), 'a.txt')).toBe('a');
  });

  test('chooses none of several', () => {
    const text = "Sign up for Kelder Post's newsletter. Copyright 2024 Canal Courier.";
    expect(resolveOutlet(article({ text }), 'a.txt')).toBe('a');
  });

  test('gives one line of at most 80 characters', () => {
    expect(resolveOutlet(article({ outlet: ' Kelder\n\tPost\u0007\u202e ' }), 'a.txt')).toBe('Kelder Post');
    expect([...resolveOutlet(article({ outlet: '\u{1f41f}'.repeat(200) }), 'a.txt')]).toHaveLength(80);
    expect(resolveOutlet(article({ outlet: ' \n' }), 'line\nbreak.txt')).toBe('line break');
  });
});

describe('the table of outlets', () => {
  const outlets = { 'Post.example': 'Kelder Post', 'K. Post': 'Kelder Post', 'www.mail.example': 'The Mail' };
  const named = (fields: Parameters<typeof article>[0]) => resolveOutlet(article(fields), 'a.txt', outlets);

  test('names outlets by their host, and by a host above it', () => {
    expect(named({ url: 'https://www.post.example/x' })).toBe('Kelder Post');
    expect(named({ url: 'https://news.post.example/x' })).toBe('Kelder Post');
    expect(named({ url: 'https://mail.example/x' })).toBe('The Mail');
    expect(named({ url: 'https://compost.example/x' })).toBe('compost.example');
  });

  test('names outlets by a spelling, whatever its case and white space', () => {
    expect(named({ outlet: 'k.  POST' })).toBe('Kelder Post');
    expect(named({ outlet: 'K. Post Extra', url: 'https://post.example/x' })).toBe('K. Post Extra');
  });

  test('has no names but its own', () => {
    expect(resolveOutlet(article({ outlet: 'constructor' }), 'a.txt', outlets)).toBe('constructor');
    expect(resolveOutlet(article({ outlet: '__proto__' }), 'a.txt', outlets)).toBe('__proto__');
  });
});
