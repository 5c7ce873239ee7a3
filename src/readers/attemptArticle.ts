import { UnusableArticle } from '../errors.ts';
import type { RawArticle, RawItem } from './contract.ts';

/** What `read` gives, or the error that says why it gives none, with the place of the record in its file: `line 7`. */
export function attemptArticle(read: () => RawArticle, place?: string): RawItem {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnusableArticle)) throw error;
    return place === undefined ? error : new UnusableArticle(`${error.message} (${place})`, { cause: error });
  }
}
