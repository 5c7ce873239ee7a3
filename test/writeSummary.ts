import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pino } from 'pino';
import { type Config, parseConfig } from '../src/config/config.ts';
import { outputFiles } from '../src/output/outputFiles.ts';
import { runPipeline } from '../src/pipeline.ts';
import type { Report } from '../src/report.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** Merges articles in a temporary folder, in this process, by words alone; `articles` writes their texts as well. */
export async function mergeArticles(
  files: Readonly<Record<string, string | Uint8Array>>,
  settings: object = {},
  articles = false,
) {
  const folders = { input: temporaryFolder(files), output: { folder: temporaryFolder(), articles } };
  const config = parseConfig({ ...settings, ...folders }, 'The test');
  const report = await runPipeline(config, { logger: pino({ enabled: false }), signal: new AbortController().signal });
  writeSummary(config, report);
  return { config, report };
}

/** Writes a report in every form. */
export function writeSummary({ output }: Pick<Config, 'output'>, report: Report): void {
  for (const [file, text] of outputFiles(report)) {
    mkdirSync(path.dirname(path.join(output.folder, file)), { recursive: true });
    writeFileSync(path.join(output.folder, file), text);
  }
}
