import { zlibSync } from 'fflate';

/**
 * A text as zlib (RFC 1950) in base64, which can end no element that it stands in. By fflate, since the bytes that
 * `node:zlib` makes differ between processors.
 */
export function pack(text: string): string {
  return Buffer.from(zlibSync(Buffer.from(text, 'utf8'), { level: 9 })).toString('base64');
}
