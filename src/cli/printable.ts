/** Names and texts of articles on a terminal: control characters could do more than show. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
}
