import { z } from 'zod';
import type { Report } from '../report.ts';

const share = () => z.number().min(0).max(1);
const fieldName = (what: string) =>
  z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      `What the field or column with ${what} is called in your files, with dots between levels; null for its usual names.`,
    );

const outputSchema = z.strictObject({
  folder: z.string().min(1).default('output').describe('Folder for the summary.'),
  articles: z
    .boolean()
    .default(false)
    .describe('Whether the whole texts of the articles are written as well; they belong to their outlets.'),
});
const folderAlone = z
  .string()
  .min(1)
  .transform((folder): z.input<typeof outputSchema> => ({ folder }));

/** Every setting with its range and default. Unknown keys are refused. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Path of the JSON Schema, for completion in editors.'),
    input: z.string().min(1).default('input').describe('Folder with the articles, sub-folders included.'),
    output: z.union([folderAlone.pipe(outputSchema), outputSchema]).prefault({}),
    language: z
      .enum(['en', 'any'])
      .default('en')
      .describe('Whether articles in other languages than English are set aside (en) or taken all the same (any).'),
    concurrency: z
      .int()
      .min(1)
      .max(256)
      .nullable()
      .default(null)
      .describe('How many threads work at once; null for as many as the machine has cores.'),
    limits: z
      .strictObject({
        maxFileMegabytes: z
          .number()
          .gt(0)
          .max(256)
          .default(10)
          .describe(
            'A larger file is set aside, and one that grows larger when unpacked; of JSON lines and tables a larger record (1 MB is 1,000,000 bytes).',
          ),
        maxStreamMegabytes: z
          .number()
          .gt(0)
          .max(1_000_000)
          .default(2000)
          .describe('The same for a file of JSON lines or a table as a whole, which is read record by record.'),
        maxArticleCharacters: z
          .int()
          .min(1000)
          .max(100_000_000)
          .default(1_000_000)
          .describe('A longer article is set aside.'),
        maxArticleSentences: z
          .int()
          .min(10)
          .max(1_000_000)
          .default(10_000)
          .describe('The same for an article of more sentences; one of a million characters of prose has some 8,000.'),
        maxArticles: z
          .int()
          .min(1)
          .max(10_000_000)
          .default(20_000)
          .describe('As many articles as a run takes, in the order of the files: all of them are in memory at once.'),
      })
      .prefault({}),
    fields: z
      .strictObject({
        title: fieldName('the headline'),
        text: fieldName('the report'),
        outlet: fieldName('the outlet'),
        date: fieldName('the date of publication'),
        url: fieldName('the web address'),
        author: fieldName('the author'),
      })
      .prefault({}),
    outlets: z
      .record(z.string().min(1), z.string().min(1))
      .default({})
      .describe('Hosts and spellings of outlets, with the name that each is to have.'),
    group: z
      .strictObject({
        oneStory: z.boolean().default(false).describe('Whether all articles of the input report one story.'),
        threshold: share()
          .default(0.7)
          .describe('Groups of articles are one story when they are this part as alike as the articles within them.'),
        maxDays: z
          .int()
          .min(0)
          .max(36_500)
          .default(30)
          .describe('Articles dated further apart than this never report one story.'),
      })
      .prefault({}),
    origins: z
      .strictObject({
        copy: share()
          .default(0.6)
          .describe('An article is a copy of another that holds this part of it in nearly the same words.'),
        rewrite: share()
          .default(0.1)
          .describe('Articles that share this part of the shorter one, names and quotations apart, have one origin.'),
      })
      .prefault({}),
    cluster: z
      .strictObject({
        threshold: share()
          .default(0.25)
          .describe('Sentences of different articles that report one fact with this probability, on average linkage.'),
        sameArticle: share()
          .default(0.5)
          .describe('The same for two sentences of one article, which seldom say the same.'),
      })
      .prefault({}),
    summary: z
      .strictObject({
        maxWords: z
          .int()
          .min(20)
          .max(5000)
          .default(200)
          .describe(
            'The most words a story’s summary has; where there are more than three stories, lesser ones get fewer.',
          ),
      })
      .prefault({}),
  })
  .describe('Settings of newsmerge. Every key may be left out.');

export type Config = z.output<typeof configSchema>;

/** Settings as people write them. */
export type ConfigInput = z.input<typeof configSchema>;

/** The JSON Schema of a configuration file, for editors. */
export function describeConfig(): object {
  return z.toJSONSchema(configSchema, { io: 'input' });
}

/** The settings that can change a byte of the result: all but where it runs and how many at once. */
export function resultSettings(config: Config): Report['settings'] {
  const { $schema, input, output, concurrency, ...settings } = config;
  return { output: { articles: output.articles }, ...settings };
}
