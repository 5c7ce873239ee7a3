import { webAddress } from '../webAddress.ts';

/**
 * The address that the program which saved a page wrote into it: the comments of browsers, SingleFile and HTTrack, the
 * attribute of WebScrapBook. Null where there is none.
 */
export function savedFrom(markup: string): string | null {
  const head = markup.slice(0, longestHead);
  for (const mark of marks) {
    const found = mark.exec(head)?.[1];
    const address = webAddress(found && (/^https?:/i.test(found) ? found : `https://${found}`));
    if (address !== null) return address;
  }
  return null;
}

/** The marks stand at the head, and the patterns are kept from long input. */
const longestHead = 5000;

const marks = [
  /<!--\s*saved from url=\(\d+\)(\S{1,2000}?)\s*-->/i,
  /<!--\s*Page saved with SingleFile\s+url:\s*(\S{1,2000})/i,
  /<!--\s*Mirrored from (\S{1,2000}) by HTTrack\b/i,
  /<html\b[^>]{0,1000}?\sdata-scrapbook-source="([^"]{1,2000})"/i,
];
