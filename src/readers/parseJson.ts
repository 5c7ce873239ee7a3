import { UnusableArticle } from '../errors.ts';
import { surveyJson } from './surveyJson.ts';

/** Deeper nesting serves no article. */
const maxDepth = 100;

/**
 * Parses JSON. Throws `UnusableArticle`, with the line where that can be told: the messages of JSON.parse change from
 * one version of Node.js to the next.
 */
export function parseJson(text: string): unknown {
  const { depth, oddAt } = surveyJson(text);
  if (depth > maxDepth) throw new UnusableArticle(`nests lists and objects more than ${maxDepth} deep`);
  if (oddAt === text.length) throw new UnusableArticle('is broken JSON: it breaks off before its end');
  if (oddAt !== null) throw new UnusableArticle(`is broken JSON (line ${text.slice(0, oddAt).split('\n').length})`);
  try {
    return JSON.parse(text);
  } catch {
    throw new UnusableArticle('is not JSON');
  }
}
