import { UnusableArticle } from '../errors.ts';
import { attemptArticle } from './attemptArticle.ts';
import type { Reader } from './contract.ts';
import { decodeText } from './decodeText.ts';
import { foldFieldName } from './fieldNames.ts';
import { mayHoldText, readRecord } from './record.ts';
import { splitRows } from './splitRows.ts';

/**
 * A table with a row of names at its head and an article in each row after it. The separator is the comma, semicolon,
 * tab or bar that the head has most of.
 */
export const table: Reader = {
  name: 'table',
  extensions: ['.csv', '.tsv'],
  read: function* ({ bytes }, options) {
    const text = decodeText(bytes);
    const rows = splitRows(text, findSeparator(text));
    const head = rows.next();
    const names = ((!head.done && head.value.cells) || []).map(foldFieldName);
    if (!mayHoldText(new Set(names), options))
      throw new UnusableArticle(`has no column for the text in its first row, such as \`text\` or \`body\``);
    for (const { cells, line } of rows)
      yield attemptArticle(() => {
        if (cells === null) throw new UnusableArticle('has a quotation mark that is not closed');
        if (cells.length !== names.length)
          throw new UnusableArticle(`has ${cells.length} cells where the first row has ${names.length}`);
        return readRecord(new Map(names.map((name, i) => [name, cells[i]] as const).reverse()), options);
      }, `line ${line}`);
  },
};

function findSeparator(text: string): string {
  const head = /^.*/.exec(text)![0].replace(/"[^"]*"/g, '');
  const counted = [',', ';', '\t', '|'].map((separator) => ({ separator, count: head.split(separator).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}
