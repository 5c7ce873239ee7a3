import type { Reader } from './contract.ts';
import { decodePage } from './page/decodePage.ts';
import { hasMarkup } from './page/isPage.ts';
import { readPage } from './page/readPage.ts';
import { plainText } from './plainText.ts';

/** A saved web page with one report. A plain text that is named as a page is read as what it is. */
export const webPage: Reader = {
  read: async function* (source, options) {
    const markup = decodePage(source.bytes);
    if (hasMarkup(markup)) yield readPage(markup);
    else yield* plainText.read(source, options);
  },
};
