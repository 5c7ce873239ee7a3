import type { Reader } from './contract.ts';
import { readArchive } from './mime/readArchive.ts';

/** A web page saved as one file. */
export const webArchive: Reader = {
  read: async function* ({ bytes }) {
    yield await readArchive(bytes);
  },
};
