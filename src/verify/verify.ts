import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../config/config.ts';
import type { AnnotatedArticle, Span, Statement } from '../model.ts';
import { isSealed } from '../output/buildReport.ts';
import { outputFiles } from '../output/outputFiles.ts';
import { readOutput } from '../output/readOutput.ts';
import { parseReport } from '../output/reportSchema.ts';
import type { Renderer } from '../renderers/contract.ts';
import { extraFormats } from '../renderers/formats.ts';
import { renderers } from '../renderers/index.ts';
import type { Report, ReportStory } from '../report.ts';
import { createRereader, type RereadArticle } from './createRereader.ts';
import { verifyConflict, verifyLedger } from './verifyConflicts.ts';
import { verifyCredits } from './verifyCredits.ts';
import { createSays, isSameSpan, type Says } from './verifySpans.ts';
import { verifyWordings } from './verifyWordings.ts';

/**
 * Proves a summary against the articles it was made from. The articles are read again from the input folder; nothing
 * that the run computed is taken on trust. Returns every violation in a sentence, none where all holds. Throws a
 * `NewsmergeError` of code INPUT when there is no summary to verify.
 */
export async function verify(config: Pick<Config, 'input' | 'output'>): Promise<string[]> {
  const bytes = new Map(renderers.map(({ file }) => [file, readOutput(config.output.folder, file, 'verify')]));
  const violations: string[] = [];
  const report = parseReport(bytes.get('summary.json')!.toString(), violations);
  if (!report) return violations;
  if (!isSealed(report)) violations.push('summary.json: its digest does not fit its content');
  const reread = attemptRereader(report, config.input, violations);
  if (!reread) return violations;
  const seen = new Set<string>();
  for (const story of report.stories) {
    for (const { id } of [story, ...story.articles, ...story.statements]) {
      if (seen.has(id)) violations.push(`${id}: stands twice in the report`);
      seen.add(id);
    }
    violations.push(...(await verifyStory(story, reread)).map((violation) => `story ${story.id}: ${violation}`));
  }
  if (violations.length > 0) return violations;
  for (const [file, text] of outputFiles(report, await loadWritten(config.output.folder))) {
    const actual = bytes.get(file) ?? readText(config.output.folder, file, violations);
    const difference = actual && firstDifference(Buffer.from(text), actual);
    if (difference) violations.push(`${file}: line ${difference} is not what the report says`);
  }
  return violations;
}

/** The renderers of the further forms that there are in a folder. */
async function loadWritten(folder: string): Promise<Renderer[]> {
  const isThere = (file: string) => existsSync(path.join(folder, file));
  const loaded: Renderer[] = [];
  for (const format of extraFormats) if (format.files.some(isThere)) loaded.push(...(await format.load()));
  return loaded.filter(({ file }) => isThere(file));
}

/** Undefined with a violation where the text of an article is missing. */
function readText(folder: string, file: string, violations: string[]): Buffer | undefined {
  try {
    return readOutput(folder, file, 'verify');
  } catch {
    violations.push(`${file}: is missing`);
    return undefined;
  }
}

/** Number of the first line that differs, from 1; null where there is none. */
function firstDifference(expected: Buffer, actual: Buffer): number | null {
  if (expected.equals(actual)) return null;
  const at = expected.findIndex((byte, i) => byte !== actual[i]);
  return expected
    .subarray(0, at < 0 ? expected.length : at)
    .toString()
    .split('\n').length;
}

/** Undefined with a violation where the settings in the report are none. */
function attemptRereader(report: Report, input: string, violations: string[]): RereadArticle | undefined {
  try {
    return createRereader(report, input);
  } catch (error) {
    violations.push((error as Error).message);
    return undefined;
  }
}

async function verifyStory(story: ReportStory, reread: RereadArticle): Promise<string[]> {
  const violations: string[] = [];
  const articles = new Map<string, AnnotatedArticle>();
  for (const stated of story.articles) {
    const article = await reread(stated, violations);
    if (article) articles.set(stated.id, article);
  }
  if (violations.length > 0) return violations;
  const says = createSays(articles, violations);
  const stated = new Map(story.articles.map((article) => [article.id, article]));

  if (story.title) says(story.title, story.title.text, 'the title');
  for (const { id, copyOf, origin, originKind, originEvidence } of story.articles) {
    if ((originKind === 'own') !== (origin === id) || (originKind === 'copy') !== (copyOf !== null))
      violations.push(`${id}: its kind of origin, ${originKind}, does not fit its origin`);
    for (const other of [copyOf, origin]) {
      if (other !== null && !stated.has(other)) violations.push(`${id}: rests on ${other}, which is not in the story`);
    }
    for (const span of originEvidence) says(span, null, `evidence of the origin of ${id}`);
  }
  for (const { name, articles: naming, evidence } of story.sources) {
    for (const span of evidence) says(span, null, `where ${name} is named`);
    if (naming.some((id) => !evidence.some(({ article }) => article === id)))
      violations.push(`${name}: not every article that is said to name it does`);
  }
  for (const statement of story.statements) verifyStatement(statement, says, violations);
  verifyPartition(story, articles, violations);
  const aligned =
    violations.length === 0 ? verifyCredits(story, articles, violations) : { credits: [], differences: [] };

  const statements = new Map(story.statements.map((statement) => [statement.id, statement]));
  for (const id of [...story.summary, ...story.single]) {
    if (!statements.has(id)) violations.push(`the summary names statement ${id}, which there is not`);
  }
  for (const conflict of story.conflicts) verifyConflict(conflict, statements, says, violations);
  if (violations.length === 0) verifyLedger(story, articles, aligned.differences, violations);
  if (violations.length === 0) violations.push(...verifyWordings(story, articles, aligned.credits));
  return violations;
}

function verifyStatement(statement: Statement, says: Says, violations: string[]): void {
  const { id, text, canonical, added, members, outlets, cites, details } = statement;
  says(canonical, text, `statement ${id}`);
  for (const { at, text: words, evidence } of added) {
    says(evidence, words, `what is added to statement ${id}`);
    if (evidence.article !== canonical.article) violations.push(`statement ${id}: another article names what is added`);
    if (!/(?<!\p{L})(?:he|she|it)$/iu.test(text.slice(0, at)) || /^\p{L}/u.test(text.slice(at))) {
      violations.push(`statement ${id}: “${words}” is added behind no pronoun`);
    }
  }
  for (const member of members) says(member, member.text, `a member of statement ${id}`);
  if (!members.some((member) => isSameSpan(member, canonical))) {
    violations.push(`statement ${id}: its wording is not one of its members`);
  }
  for (const cite of cites) {
    if (!members.some((member) => member.text.includes(cite)))
      violations.push(`statement ${id}: no member names ${cite}`);
  }
  for (const detail of details) {
    if (!text.includes(detail.text)) violations.push(`statement ${id}: its wording does not say “${detail.text}”`);
    for (const outlet of detail.outlets) {
      if (!outlets.includes(outlet)) violations.push(`statement ${id}: ${outlet} does not carry “${detail.text}”`);
    }
  }
}

/** Every sentence of every article is a member of exactly one statement. */
function verifyPartition(
  story: ReportStory,
  articles: ReadonlyMap<string, AnnotatedArticle>,
  violations: string[],
): void {
  const key = ({ article, start, end }: Span) => `${article} ${start} ${end}`;
  const sentences = new Set([...articles.values()].flatMap((article) => article.sentences.map(key)));
  for (const statement of story.statements) {
    for (const member of statement.members) {
      if (!sentences.delete(key(member))) {
        violations.push(`statement ${statement.id}: a member is no sentence of ${member.article}, or stands twice`);
      }
    }
  }
  if (sentences.size > 0)
    violations.push(`${sentences.size} sentences are in no statement, the first at ${[...sentences][0]}`);
}
