import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UnusableArticle } from '../../src/errors.ts';
import { clean } from '../../src/stages/clean.ts';
import { readArticles } from '../../src/stages/read.ts';
import { readOptions } from '../readOptions.ts';

const lead = 'The old pier of Kelder Bay was opened to walkers again on Monday after two years of repairs.';
const more = 'The mayor said that the work had cost two million euros, half of which the county paid.';

async function cleanText(text: string) {
  const [article] = (await readArticles({ path: 'a.txt', bytes: Buffer.from(text) }, readOptions)).articles;
  const { kept, removed } = clean(article!);
  return {
    kept: kept.map(({ start, end }) => text.slice(start, end)),
    removed: removed.map(({ start, end, reason }) => [reason, text.slice(start, end)]),
  };
}

describe('clean', () => {
  test('keeps the paragraphs of a report that has no boilerplate', async () => {
    expect(await cleanText(`${lead}\n\n${more}`)).toEqual({ kept: [lead, more], removed: [] });
  });

  test('removes whole paragraphs with the reason of each', async () => {
    const text = [
      'Pier of Kelder Bay opens again',
      'Monday, May 6, 2024',
      'By Anna Example',
      lead,
      'Walkers cross the pier on Monday. (Photo: Anna Example)',
      more,
      'Copyright 2024 Kelder Post.',
    ].join('\n\n');
    expect(await cleanText(text)).toEqual({
      kept: [lead, more],
      removed: [
        ['date line', 'Monday, May 6, 2024'],
        ['byline or credit', 'By Anna Example'],
        ['photo caption or credit', 'Walkers cross the pier on Monday. (Photo: Anna Example)'],
        ['copyright line', 'Copyright 2024 Kelder Post.'],
      ],
    });
  });

  test('removes a sentence from a paragraph and keeps those around it', async () => {
    const text = `${lead} This article was updated to correct the cost. ${more} It is open daily.`;
    expect(await cleanText(text)).toEqual({
      kept: [lead, `${more} It is open daily.`],
      removed: [['note about the text', 'This article was updated to correct the cost.']],
    });
  });

  test('removes the title where the body repeats it, in any case and with the marks of Markdown', async () => {
    const text = `---\ntitle: Pier opens again\n---\n# Pier Opens Again\n\n${lead}`;
    expect((await cleanText(text)).removed).toEqual([['title repeated', '# Pier Opens Again']]);
  });

  test("removes a picture's name beside the caption that repeats it", async () => {
    const caption = 'Anna Sample. Photo: Kelder Bay / Facebook';
    expect(await cleanText(`${lead}\n\nAnna Sample\n${caption}\n\n${more}`)).toEqual({
      kept: [lead, more],
      removed: [
        ['photo caption or credit', 'Anna Sample'],
        ['photo caption or credit', caption],
      ],
    });
  });

  test('removes the links listed under their heading, up to the next sentence', async () => {
    const text = `${lead}\n\nRelated Articles\n\nTen piers to walk on\nWho owns the pier?\n\n${more}`;
    expect(await cleanText(text)).toEqual({
      kept: [lead, more],
      removed: [
        ['related links', 'Related Articles'],
        ['related links', 'Ten piers to walk on'],
        ['related links', 'Who owns the pier?'],
      ],
    });
  });

  test('removes headings between paragraphs, also one above boilerplate', async () => {
    const text = `${lead}\n\nA long wait\n\nAdvertisement\n\n${more}\n\n'IT WAS TIME'\n\n${lead}`;
    expect((await cleanText(text)).removed).toEqual([
      ['section heading', 'A long wait'],
      ['advertisement', 'Advertisement'],
      ['section heading', "'IT WAS TIME'"],
    ]);
  });

  test('keeps a standfirst that is a sentence, and the lines of a list or an address', async () => {
    const address = [
      'Gifts for the pier can be sent by post to the fund:',
      'Kelder Bay Pier Fund',
      'P.O. Box 800',
      'Kelder Bay',
    ];
    const text = ['Walkers are back on the pier of Kelder Bay', lead, ...address, more].join('\n\n');
    const { kept, removed } = await cleanText(`Pier opens again after two years\n\n${text}`);
    expect(removed).toEqual([]);
    expect(kept).toEqual(['Walkers are back on the pier of Kelder Bay', lead, ...address, more]);
  });

  test('passes over lines without words', async () => {
    expect(await cleanText(`${lead}\n\n___\n\n* * *\n\n${more}`)).toEqual({ kept: [lead, more], removed: [] });
  });

  test('sets an article aside of which nothing is left', async () => {
    const text = 'Advertisement\n\nCopyright 2024 Kelder Post. All rights reserved.';
    await expect(cleanText(text)).rejects.toThrow(UnusableArticle);
    await expect(cleanText(text)).rejects.toThrow('holds no report: all of it is advertisement, copyright line');
  });

  test('gives kept and removed parts in order, apart from each other, with every word of the body', async () => {
    const line = fc.constantFrom(
      ...[
        lead,
        more,
        'Advertisement',
        'Related Articles',
        'A long wait',
        '',
        '___',
        'By Anna Example',
        `${lead} All rights reserved.`,
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        const text = [lead, ...lines].join('\n');
        const [article] = (await readArticles({ path: 'a.txt', bytes: Buffer.from(text) }, readOptions)).articles;
        const { kept, removed, body } = clean(article!);
        const parts = [...kept, ...removed].sort((a, b) => a.start - b.start);
        let end = body.start;
        for (const part of parts) {
          expect(text.slice(end, part.start)).toMatch(/^[\s_]*$/);
          expect(part.end).toBeGreaterThan(part.start);
          end = part.end;
        }
        expect(text.slice(end, body.end)).toMatch(/^[\s_]*$/);
        expect([...kept].sort((a, b) => a.start - b.start)).toEqual(kept);
        expect([...removed].sort((a, b) => a.start - b.start)).toEqual(removed);
      }),
    );
  });

  test('removes nothing more from what it kept', async () => {
    const text = `${lead}\n\nA long wait\n\n${more} All rights reserved.\n\nRelated Articles\n\nTen piers to walk on`;
    const { kept } = await cleanText(text);
    expect(await cleanText(kept.join('\n\n'))).toEqual({ kept, removed: [] });
  });

  const report = [lead, more, 'Walkers had asked for the pier to be mended since the storm of 2021, the mayor said.'];
  const removedFrom = async (lines: readonly string[]) => (await cleanText(lines.join('\n\n'))).removed;

  test('removes a label that stands again and again, the time of a post and the headline below it', async () => {
    const posts = report.flatMap((text, i) => [
      `${12 - i}:42 BST`,
      'Pier opens to its first walkers',
      'Anna Example',
      text,
    ]);
    expect((await cleanText(['Kelder Bay pier: live coverage', '', report[0], ...posts].join('\n\n'))).kept).toEqual([
      report[0],
      ...report,
    ]);
  });

  test('removes what stands without a stop between two lines of one offer', async () => {
    const offer = [
      'Sign up to Pier Notes',
      'Our letter tells you each morning what matters in the bay',
      'Enter your email',
    ];
    expect(await removedFrom([lead, ...offer, more])).toEqual(offer.map((line) => ['newsletter or app', line]));
  });

  test('removes a post of a network with the line that signs it, on one line or on two', async () => {
    const post = 'The pier was never safe to begin with.';
    const signature = '— Ida Brack (@brack) May 6, 2024';
    expect(await removedFrom([lead, more, `${post} ${signature}`])).toEqual([
      ['embedded post', `${post} ${signature}`],
    ]);
    expect(await removedFrom([lead, more, post, signature])).toEqual([
      ['embedded post', post],
      ['embedded post', signature],
    ]);
  });

  test('removes what a company says of itself at the end, but not a heading about it', async () => {
    const about = ['About Kelder Piers', 'Kelder Piers builds piers in nine countries and has done so since 1881.'];
    expect(await removedFrom([...report, ...about])).toEqual(about.map((line) => ['company boilerplate', line]));
    expect(await removedFrom(['About Kelder Piers', ...report])).toEqual([]);
  });

  test('removes what signs a letter or a post, below its mark', async () => {
    for (const mark of ['-- ', '__________________'])
      expect((await cleanText(`${lead}\n\n${more}\n\n${mark}\nAnna of Kelder\nPiers are forever`)).kept).toEqual([
        lead,
        more,
      ]);
    expect((await cleanText(`${lead}\n\n__________________\n\n${more} ${more} ${more}`)).kept).toHaveLength(2);
  });

  test('removes the tags below a report, and the line that is but its author', async () => {
    const text = [
      'Pier of Kelder Bay opens again',
      'Anna Example',
      '6 May 2024',
      lead,
      more,
      'Explore more on these topics',
      'Piers',
      'Kelder',
    ];
    expect((await cleanText(text.join('\n\n'))).kept).toEqual([lead, more]);
  });

  test('keeps a standfirst below the headline, in capitals or not', async () => {
    const standfirst = 'Walkers Had Waited For Two Years';
    expect((await cleanText(['Pier of Kelder Bay opens again', standfirst, lead].join('\n\n'))).kept).toEqual([
      standfirst,
      lead,
    ]);
  });

  test.each(['—', '―'])('finds the dateline of the first paragraph behind a standfirst, before %s', async (dash) => {
    const text = [
      'Pier of Kelder Bay opens again',
      'Walkers had waited for it for two years',
      `KELDER (AP) ${dash} ${lead}`,
    ];
    expect((await cleanText(text.join('\n\n'))).kept.at(-1)).toBe(lead);
  });
});
