/**
 * The lines of each document in what a press database gives out, by the borders it puts between them: "1 of 2 DOCUMENTS"
 * and "Document 1 of 2" before one, "End of Document" and "Document HBRPST0020210903eh930002x" behind it. One where
 * labels tell that it comes from such a database; none for any other text.
 */
export function splitDocuments(lines: readonly string[]): string[][] {
  const starts = lines.filter((line) => opening.test(line)).length;
  const ends = lines.filter((line) => closing.test(line)).length;
  if (starts === 0 && ends === 0 && countLabels(lines) < fewestLabels) return [];
  const documents: string[][] = [[]];
  for (const line of lines) {
    if (opening.test(line)) documents.push([]);
    else if (closing.test(line)) documents.push([]);
    else documents.at(-1)!.push(line);
  }
  return documents.filter(
    (document) => document.join('').length >= shortest && (starts + ends > 1 || countLabels(document) > 0),
  );
}

/** Shorter pieces are page heads, lists of contents and blank lines. */
const shortest = 100;

const opening = /^\s*(?:document\s+)?\d{1,5} (?:of|von|de) \d{1,5}(?: (?:documents?|dokumente?n?))?\s*$/i;
const closing = /^\s*(?:end of document|document [A-Z]{2,}[A-Z0-9]*\d{8,}\w*)\s*$/i;

const fewestLabels = 3;

function countLabels(lines: readonly string[]): number {
  const found = lines.flatMap((line) =>
    line.length <= longestLabel ? (databaseLabel.exec(line)?.[1]?.toLowerCase() ?? []) : [],
  );
  return new Set(found).size;
}

const longestLabel = 300;
const databaseLabel =
  /^\s*(length|load-date|publication-type|section|byline|highlight|dateline|publication title|publication date|document url|proquest document id|(?:HD|WC|PD|SN|SC|LP|TD|AN)(?=\s{2,}|\t|$))\s*(?::|\s|$)/i;
