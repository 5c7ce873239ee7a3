import type { Reader } from './contract.ts';
import { decodePage } from './page/decodePage.ts';
import { hasMarkup } from './page/isPage.ts';
import { readPage } from './page/readPage.ts';
import { plainText } from './plainText.ts';

/** A saved web page with one report. A plain text that is named as a page is read as what it is. */
export const webPage: Reader = {
  name: 'web page',
  extensions: ['.html', '.htm', '.xhtml'],
  read: (source, options) => {
    const markup = decodePage(source.bytes);
    return hasMarkup(markup) ? [readPage(markup)] : plainText.read(source, options);
  },
};
