import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Config } from '../../src/config/config.ts';
import { sealReport } from '../../src/output/buildReport.ts';
import { json } from '../../src/renderers/json.ts';
import type { Report, ReportStory } from '../../src/report.ts';
import { verify } from '../../src/verify/verify.ts';
import { articles } from '../articles.ts';
import { mergeArticles, writeSummary } from '../writeSummary.ts';

let config: Config;
let report: Report;

beforeAll(async () => {
  ({ config, report } = await mergeArticles(articles));
});

beforeEach(() => {
  writeSummary(config, report);
  for (const [file, text] of Object.entries(articles)) writeFileSync(path.join(config.input, file), text);
});

test('what a run has written holds', async () => {
  expect(await verify(config)).toEqual([]);
});

describe.each(['summary.json', 'summary.md', 'summary.html'])('%s with one character changed does not hold', (file) => {
  const places = Array.from({ length: 25 }, (_, i) => i / 24);

  test.each(places)('at %d of its length', async (place) => {
    const whole = path.join(config.output.folder, file);
    const text = readFileSync(whole, 'utf8');
    const at = Math.round(place * (text.length - 1));
    writeFileSync(whole, text.slice(0, at) + (text[at] === 'x' ? 'y' : 'x') + text.slice(at + 1));
    expect(await verify(config)).not.toEqual([]);
  });

  test.each([
    ['a space more at a line end', (text: string) => text.replace('\n', ' \n')],
    ['a space less', (text: string) => text.replace('  ', ' ').replace(', ', ',')],
    ['no line end at the end', (text: string) => text.trimEnd()],
    ['a line end more', (text: string) => `${text}\n`],
    ['other line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['nothing in it', () => ''],
    ['another number', (text: string) => text.replace('120', '121')],
    ['another origin', (text: string) => text.replace(/(source-1-|"origins": )1/, '$12')],
  ])('as with %s', async (_, change) => {
    const whole = path.join(config.output.folder, file);
    const text = readFileSync(whole, 'utf8');
    expect(change(text)).not.toBe(text);
    writeFileSync(whole, change(text));
    expect(await verify(config)).not.toEqual([]);
  });
});

test('a changed setting does not hold', async () => {
  const whole = path.join(config.output.folder, 'summary.json');
  writeFileSync(whole, readFileSync(whole, 'utf8').replace('"maxWords": 200', '"maxWords": 201'));
  expect(await verify(config)).toEqual(['summary.json: its digest does not fit its content']);
});

describe('an article', () => {
  test('that was edited afterwards is named', async () => {
    appendFileSync(path.join(config.input, 'hill.txt'), '.');
    expect(await verify(config)).toEqual(['story 1: hill.txt: has changed since the summary was made']);
  });

  test('that is gone is named', async () => {
    rmSync(path.join(config.input, 'comet.md'));
    expect(await verify(config)).toEqual([expect.stringMatching(/^story 2: comet\.md: cannot be read/)]);
  });

  test('that was moved is named', async () => {
    renameSync(path.join(config.input, 'comet.md'), path.join(config.input, 'wire/comet.md'));
    expect(await verify(config)).toEqual([expect.stringMatching(/^story 2: comet\.md: /)]);
    rmSync(path.join(config.input, 'wire/comet.md'));
  });

  test('that came later is no concern of the summary', async () => {
    writeFileSync(path.join(config.input, 'later.txt'), 'The bridge is open again.');
    expect(await verify(config)).toEqual([]);
    rmSync(path.join(config.input, 'later.txt'));
  });
});

describe('a run that wrote the texts of its articles', () => {
  let whole: Awaited<ReturnType<typeof mergeArticles>>;
  beforeAll(async () => {
    whole = await mergeArticles(articles, {}, true);
  });
  beforeEach(() => writeSummary(whole.config, whole.report));

  const textOf = (name: string) => path.join(whole.config.output.folder, 'articles', name);

  test('holds, with each text as its file gives it', async () => {
    expect(readFileSync(textOf('wire-first.txt'), 'utf8')).toBe(articles['wire/first.txt']);
    expect(await verify(whole.config)).toEqual([]);
  });

  test('does not hold with a text changed or missing', async () => {
    writeFileSync(textOf('hill.txt'), articles['hill.txt']!.replace('three cars', 'four cars'));
    rmSync(textOf('comet.md.txt'));
    expect((await verify(whole.config)).toSorted()).toEqual([
      'articles/comet.md.txt: is missing',
      'articles/hill.txt: line 7 is not what the report says',
    ]);
  });

  test('does not hold with a text in the report or its place forged', async () => {
    const { digest, ...rest } = whole.report;
    const forged = JSON.parse(JSON.stringify(rest).replace('articles/hill.txt', '../hill.txt'));
    forged.stories[0].articles[0].text += 'x';
    writeFileSync(path.join(whole.config.output.folder, 'summary.json'), json.render(sealReport(forged)));
    expect(await verify(whole.config)).toEqual([
      'story 1: bay.txt: its text is another',
      'story 1: hill.txt: the file of its text is `articles/hill.txt`, not `../hill.txt`',
    ]);
  });
});

test('without a summary there is nothing to verify', async () => {
  rmSync(path.join(config.output.folder, 'summary.md'));
  await expect(verify(config)).rejects.toMatchObject({ code: 'INPUT' });
});

describe('a forged report, its digest made to fit,', () => {
  /** A deep copy whose parts may be written to. */
  type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? Draft<U>[] : Draft<T[K]> };

  const forge = async (change: (story: Draft<ReportStory>) => void) => {
    const { digest, ...rest } = structuredClone(report);
    change(rest.stories[0] as unknown as Draft<ReportStory>);
    writeFileSync(path.join(config.output.folder, 'summary.json'), json.render(sealReport(rest)));
    return verify(config);
  };

  test.each<[string, (story: Draft<ReportStory>) => void, RegExp]>([
    [
      'that puts words into a mouth',
      (story) => {
        story.statements[0]!.text = story.statements[0]!.text.replace('bridge', 'ridge');
      },
      /there, not “/,
    ],
    [
      'that shortens a member',
      (story) => {
        story.statements[1]!.members[0]!.end -= 2;
      },
      /there, not “/,
    ],
    [
      'that moves a sentence beyond its article',
      (story) => {
        story.statements[0]!.canonical.end = 1e6;
      },
      /has no characters/,
    ],
    [
      'whose wording is none of the members',
      (story) => {
        story.statements[0]!.canonical = story.statements[1]!.canonical;
        story.statements[0]!.text = story.statements[1]!.text;
      },
      /its wording is not one of its members/,
    ],
    [
      'that gives a fact another outlet',
      (story) => {
        story.statements[0]!.outlets.push('Moon Mail');
      },
      /its outlets are/,
    ],
    [
      'that counts more origins',
      (story) => {
        story.statements[0]!.origins += 1;
      },
      /has 3 independent origins, not 4/,
    ],
    [
      'that cites someone',
      (story) => {
        story.statements[0]!.cites.push('The Oracle');
      },
      /no member names The Oracle/,
    ],
    [
      'that adds a detail',
      (story) => {
        story.statements[0]!.details.push({ text: '99 boats', kind: 'number', day: null, outlets: [], alone: false });
      },
      /does not say “99 boats”/,
    ],
    [
      'that gives a detail another outlet',
      (story) => {
        story.statements[0]!.details[0]!.outlets.push('Moon Mail');
      },
      /Moon Mail does not carry/,
    ],
    [
      'that gives a detail to one outlet alone',
      (story) => {
        const detail = story.statements.flatMap(({ details }) => details).find(({ alone }) => !alone);
        detail!.alone = true;
      },
      /its members give other details/,
    ],
    [
      'that adds words which the article does not have there',
      (story) => {
        const { canonical, added } = story.statements[0]!;
        added.push({ at: 3, text: 'Ida Tannenbaum', evidence: canonical });
      },
      /there, not “Ida Tannenbaum”/,
    ],
    [
      'that adds a name behind no pronoun',
      (story) => {
        const { text, canonical, added } = story.statements[0]!;
        added.push({ at: 3, text: text.slice(0, 3), evidence: { ...canonical, end: canonical.start + 3 } });
      },
      /is added behind no pronoun/,
    ],
    [
      'that says an outlet left a fact out',
      (story) => {
        story.omissions.push({ outlet: 'Moon Mail', statements: ['1.1'] });
      },
      /leave out other facts/,
    ],
    [
      'that drops a statement',
      (story) => {
        const used = new Set([...story.summary, ...story.single, ...story.conflicts.flatMap((c) => c.statements)]);
        story.statements = story.statements.filter((s, i) => used.has(s.id) || i < story.statements.length - 1);
        story.statements.pop();
      },
      /sentences? (is|are) in no statement/,
    ],
    [
      'that counts a sentence twice',
      (story) => {
        story.statements[1]!.members.push(story.statements[1]!.members[0]!);
      },
      /or stands twice/,
    ],
    [
      'that changes the title',
      (story) => {
        story.title!.text = 'Dam closes the old bridge';
      },
      /^story 1: the title: /,
    ],
    [
      'that renames an outlet',
      (story) => {
        story.articles[0]!.outlet = 'Moon Mail';
      },
      /its outlet is `Bay Times`, not `Moon Mail`/,
    ],
    [
      'that redates an article',
      (story) => {
        story.articles[0]!.publishedAt = '2020-05-03';
      },
      /its publishedAt is/,
    ],
    [
      'that changes an address',
      (story) => {
        story.articles[0]!.url = 'https//bay.example';
      },
      /its url is/,
    ],
    [
      'that makes an article rest on none there is',
      (story) => {
        story.articles[0]!.origin = 'moon.txt';
      },
      /rests on moon\.txt, which is not in the story/,
    ],
    [
      'that shows evidence beyond an article',
      (story) => {
        story.articles[0]!.originEvidence.push({ article: 'bay.txt', start: 5, end: 1e6 });
      },
      /has no characters 5 to 1000000/,
    ],
    [
      'that hides what was cleaned away',
      (story) => {
        story.articles[0]!.cleaned.push({ start: 0, end: 3, reason: 'advertisement', text: '---' });
      },
      /what was cleaned away is not what the report states/,
    ],
    [
      'whose summary names a statement that there is not',
      (story) => {
        story.summary.push('1.999');
      },
      /the summary names statement 1\.999/,
    ],
    [
      'whose conflict is over a statement that there is not',
      (story) => {
        story.conflicts.push({ kind: 'number', statements: ['1.999'], relation: 'unresolved', values: [] });
      },
      /over statement 1\.999, which there is not/,
    ],
    [
      'whose conflict has a value of nobody',
      (story) => {
        story.conflicts[0]!.values[0]!.value = 'seventy tugs';
      },
      /none of those cited says “seventy tugs”/,
    ],
    [
      'whose conflict swaps who said what',
      (story) => {
        const [first, second] = story.conflicts[0]!.values;
        [first!.value, second!.value] = [second!.value, first!.value];
      },
      /none of those cited says/,
    ],
    [
      'that drops a conflict',
      (story) => {
        story.conflicts.pop();
      },
      /its members give other conflicts than the report/,
    ],
    [
      'that names another relation',
      (story) => {
        story.conflicts[0]!.relation = story.conflicts[0]!.relation === 'scope' ? 'update' : 'scope';
      },
      /its members give other conflicts than the report/,
    ],
    [
      'that puts the value of fewer first',
      (story) => {
        story.conflicts[0]!.values.reverse();
      },
      /its members give other conflicts than the report/,
    ],
    [
      'with a conflict of one value',
      (story) => {
        story.conflicts[0]!.values.pop();
      },
      /has no two values/,
    ],
    [
      'with two statements of one name',
      (story) => {
        story.statements[1]!.id = story.statements[0]!.id;
      },
      /stands twice in the report/,
    ],
  ])('%s is found out', async (_, change, expected) => {
    expect(await forge(change)).toContainEqual(expect.stringMatching(expected));
  });

  test('with nothing changed holds', async () => {
    expect(await forge(() => {})).toEqual([]);
  });
});
