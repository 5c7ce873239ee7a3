import { z } from 'zod';
import type { Report } from '../report.ts';

const range = { start: z.int().min(0), end: z.int().min(1) };
const span = { article: z.string(), ...range };
const text = z.string().nullable();

const article = z.strictObject({
  id: z.string(),
  file: z.string(),
  outlet: z.string(),
  title: text,
  publishedAt: text,
  url: text,
  author: text,
  language: z.string(),
  isExcerpt: z.boolean(),
  copyOf: text,
  origin: z.string(),
  originKind: z.enum(['own', 'copy', 'rewrite', 'credit', 'agency', 'shared']),
  originEvidence: z.array(z.strictObject(span)),
  cleaned: z.array(z.strictObject({ ...range, reason: z.string(), text: z.string() })),
  digest: z.string(),
  text,
  textFile: text,
});

const statement = z.strictObject({
  id: z.string(),
  text: z.string(),
  canonical: z.strictObject(span),
  added: z.array(z.strictObject({ at: z.int().min(1), text: z.string().min(1), evidence: z.strictObject(span) })),
  members: z.array(z.strictObject({ ...span, text: z.string() })).min(1),
  shownBy: z.array(z.strictObject({ ...span, text: z.string() })),
  outlets: z.array(z.string()).min(1),
  parts: z
    .array(z.strictObject({ ...range, text: z.string(), outlets: z.array(z.string()).min(1), fact: z.string() }))
    .min(1),
  origins: z.int().min(1),
  cites: z.array(z.string()),
  details: z.array(
    z.strictObject({
      text: z.string(),
      kind: z.enum(['number', 'money', 'percent', 'date', 'name', 'quotation']),
      day: z.nullable(z.string()),
      outlets: z.array(z.string()),
      alone: z.boolean(),
    }),
  ),
});

const conflict = z.strictObject({
  kind: z.enum(['number', 'date', 'time', 'name', 'negation', 'quotation']),
  statements: z.array(z.string()).min(1),
  relation: z.enum(['contradiction', 'update', 'rounding', 'scope', 'unresolved']),
  values: z.array(z.strictObject({ value: z.string(), members: z.array(z.strictObject(span)).min(1) })),
});

const story = z.strictObject({
  id: z.string(),
  title: z.strictObject({ ...span, text: z.string() }).nullable(),
  articles: z.array(article).min(1),
  sources: z.array(
    z.strictObject({
      name: z.string().min(1),
      kind: z.enum(['agency', 'outlet', 'document']),
      articles: z.array(z.string()).min(1),
      evidence: z.array(z.strictObject(span)).min(1),
    }),
  ),
  related: z.array(z.strictObject({ story: z.string(), relation: z.enum(['earlier', 'later']) })),
  statements: z.array(statement),
  summary: z.array(z.string()),
  single: z.array(z.string()),
  conflicts: z.array(conflict),
  omissions: z.array(z.strictObject({ outlet: z.string(), statements: z.array(z.string()).min(1) })),
});

const edit = z.strictObject({ from: z.string(), to: z.string() });
const changes = z.strictObject({
  previous: z.string(),
  outlets: z.array(z.strictObject({ story: z.string(), outlets: z.array(z.string()) })),
  facts: z.array(z.string()),
  changed: z.array(z.strictObject({ statement: z.string(), ...edit.shape })),
  withdrawn: z.array(z.strictObject({ text: z.string(), outlets: z.array(z.string()) })),
  edits: z.array(
    z.strictObject({
      article: z.string(),
      outlet: z.string(),
      isTold: z.boolean(),
      changed: z.array(edit),
      gone: z.array(z.string()),
      came: z.array(z.string()),
    }),
  ),
});

const reportSchema = z.strictObject({
  version: z.literal(2),
  digest: z.string(),
  settings: z.looseObject({ output: z.strictObject({ articles: z.boolean() }) }),
  stories: z.array(story),
  setAside: z.array(z.strictObject({ file: z.string(), reason: z.string() })),
  since: changes.nullable(),
});

/** The JSON Schema of `summary.json`, for those who read it. */
export function describeReport(): object {
  return { title: 'summary.json of newsmerge', ...z.toJSONSchema(reportSchema) };
}

/** Reads `summary.json`; undefined, with what is wrong added to `violations`, where it is not a report. */
export function parseReport(json: string, violations: string[]): Report | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    violations.push(`summary.json: is not JSON: ${(error as Error).message}`);
    return undefined;
  }
  const result = reportSchema.safeParse(parsed);
  if (result.success) return parsed as Report;
  for (const { path, message } of result.error.issues) violations.push(`summary.json: ${path.join('.')}: ${message}`);
  return undefined;
}
