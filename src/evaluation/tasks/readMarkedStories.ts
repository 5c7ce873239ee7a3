import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { NewsmergeError, UnusableArticle } from '../../errors.ts';
import { decodeText } from '../../readers/decodeText.ts';
import { clusterForm, factsForm } from '../forms.ts';
import { readJsonLines } from '../readJsonl.ts';
import type { MarkedStory, Passage } from './goldStory.ts';

/**
 * The stories of a file in either form: whole, with the offsets of what is marked, or as a list of facts whose sentences
 * are named by their file beside this one and how they start; then the files named are the story. Throws a
 * `NewsmergeError` of code USAGE for a file in neither form, and for a sentence that is not found or found twice.
 */
export function readMarkedStories(file: string): readonly MarkedStory[] {
  const [first] = readJsonLines(file, z.looseObject({}, 'an object'));
  if (!('facts' in first!)) return readJsonLines(file, clusterForm);
  return readJsonLines(file, factsForm).map(({ facts }) => locateFacts(file, facts));
}

type Facts = z.output<typeof factsForm>['facts'];

function locateFacts(file: string, facts: Facts): MarkedStory {
  const names = [...new Set(facts.flatMap(({ members }) => members.map((member) => member.file)))].sort();
  const texts = new Map(names.map((name) => [name, readText(path.join(path.dirname(file), name))]));
  return {
    id: path.basename(path.dirname(path.resolve(file))),
    docs: names.map((name) => ({ name, text: texts.get(name)! })),
    clusters: facts.map(({ members }) => ({
      members: members.map((member) => locate(member.file, texts.get(member.file)!, member.startsWith)),
    })),
  };
}

function readText(file: string): string {
  try {
    return decodeText(readFileSync(file));
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : reasonOf(cause);
    throw new NewsmergeError('USAGE', `Expected an article at ${file}, but ${reason}`, { cause });
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof UnusableArticle ? `it ${cause.message}` : String(cause);
}

function locate(file: string, text: string, opening: string): Passage {
  const start = text.indexOf(opening);
  if (start >= 0 && text.indexOf(opening, start + 1) < 0) return { file, start, end: start + opening.length };
  const found = start < 0 ? 'none' : 'several';
  throw new NewsmergeError('USAGE', `Expected one sentence in ${file} that starts with \`${opening}\`, got ${found}`);
}
