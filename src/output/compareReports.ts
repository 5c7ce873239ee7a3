import { pairWords } from '../renderers/pairWords.ts';
import { webLink } from '../renderers/webLink.ts';
import type { Changes, Edit, Report, ReportArticle } from '../report.ts';
import { sealReport } from './buildReport.ts';

/** The report with what is new in it against an earlier one. */
export function compareReports(previous: Report, report: Report): Report {
  const { digest, ...rest } = report;
  return sealReport({ ...rest, since: findChanges(previous, report) });
}

function findChanges(previous: Report, report: Report): Changes {
  const [before, after] = [listArticles(previous), listArticles(report)];
  const edits = after.flatMap((now): Edit[] => {
    const was = before.find((other) => isSame(other.article, now.article));
    return was && was.article.digest !== now.article.digest ? describeEdit(was, now) : [];
  });
  const said = new Set(before.flatMap(({ sentences }) => sentences));
  const says = new Set(after.flatMap(({ sentences }) => sentences));
  const replaced = new Map(edits.flatMap(({ changed }) => changed.map(({ from, to }) => [to, from] as const)));
  const left = new Set(replaced.values());
  const statements = report.stories.flatMap((story) => story.statements);
  const isStillHere = (id: string) => {
    const was = before.find(({ article }) => article.id === id)!;
    return after.some(({ article }) => isSame(was.article, article));
  };
  return {
    previous: previous.digest,
    outlets: report.stories.flatMap((story) => {
      const earlier = previous.stories.filter(({ articles }) =>
        articles.some((was) => story.articles.some((now) => isSame(was, now))),
      );
      const known = new Set(earlier.flatMap(({ articles }) => articles.map(({ outlet }) => outlet)));
      const outlets = [...new Set(story.articles.map(({ outlet }) => outlet))].filter((outlet) => !known.has(outlet));
      return outlets.length === 0 ? [] : [{ story: story.id, outlets: outlets.sort() }];
    }),
    facts: statements
      .filter(({ members }) => members.every(({ text }) => !said.has(text) && !replaced.has(text)))
      .map(({ id }) => id),
    changed: statements.flatMap(({ id, members }) =>
      [...new Set(members.map(({ text }) => text))].flatMap((to) =>
        replaced.has(to) ? [{ statement: id, from: replaced.get(to)!, to }] : [],
      ),
    ),
    withdrawn: previous.stories.flatMap((story) =>
      story.statements
        .filter(
          ({ members }) =>
            members.every(({ text }) => !says.has(text) && !left.has(text)) &&
            members.some(({ article }) => isStillHere(article)),
        )
        .map(({ text, outlets }) => ({ text, outlets })),
    ),
    edits,
  };
}

interface Told {
  readonly article: ReportArticle;
  /** In the order of the article. */
  readonly sentences: readonly string[];
}

function listArticles({ stories }: Report): Told[] {
  return stories.flatMap(({ articles, statements }) => {
    const members = statements.flatMap((statement) => statement.members).sort((a, b) => a.start - b.start);
    const sentences = new Map(articles.map(({ id }) => [id, [] as string[]]));
    for (const { article, text } of members) sentences.get(article)!.push(text);
    return articles.map((article) => ({ article, sentences: sentences.get(article.id)! }));
  });
}

/** One article at two times: under one address, or one file of one outlet where there is none. */
function isSame(a: ReportArticle, b: ReportArticle): boolean {
  const [from, to] = [webLink(a.url), webLink(b.url)];
  return from !== null && to !== null ? from === to : a.id === b.id && a.outlet === b.outlet;
}

/** None where the sentences are the same. */
function describeEdit(was: Told, now: Told): Edit[] {
  const [a, b] = [was, now].map(({ sentences }) => sentences.map((key) => ({ key }))) as [Keyed[], Keyed[]];
  const changed: { from: string; to: string }[] = [];
  const gone: string[] = [];
  const came: string[] = [];
  let [nextA, nextB] = [0, 0];
  for (const [i, j] of [...pairWords(a, b), [a.length, b.length] as const]) {
    const added = now.sentences.slice(nextB, j);
    for (const from of was.sentences.slice(nextA, i)) {
      const at = added.findIndex((to) => isReworded(from, to));
      if (at < 0) gone.push(from);
      else changed.push({ from, to: added.splice(at, 1)[0]! });
    }
    came.push(...added);
    [nextA, nextB] = [i + 1, j + 1];
  }
  if (changed.length + gone.length + came.length === 0) return [];
  const cut = new Set(was.article.cleaned.map(({ text }) => text));
  const notes = now.article.cleaned.map(({ text }) => text).filter((text) => !cut.has(text));
  const isTold = [...came, ...changed.map(({ to }) => to), ...notes].some((text) => tellsOfEdit.test(text));
  return [{ article: now.article.id, outlet: now.article.outlet, isTold, changed, gone, came }];
}

interface Keyed {
  readonly key: string;
}

/** As newsrooms say that they have changed an article. */
const tellsOfEdit =
  /\b(?:corrections?|clarifications?|editor[’']?s note|(?:corrected|clarified|amended) (?:on|at|to)|(?:this|the|our) (?:article|story|report|headline)\b.*\b(?:updated|corrected|amended|changed)|(?:last )?updated:? (?:on|at|\d))/i;

/** So much of the words of both together are the same in a sentence that was reworded. */
const reworded = 0.5;

function isReworded(from: string, to: string): boolean {
  const [a, b] = [from, to].map((text) =>
    text
      .toLowerCase()
      .split(' ')
      .map((key) => ({ key })),
  ) as [Keyed[], Keyed[]];
  return (2 * pairWords(a, b).length) / (a.length + b.length) >= reworded;
}
