/** Every run of white space (Unicode's, so with no-break space and next line) as one space, none at either end. */
export function foldWhiteSpace(text: string): string {
  return text.replace(/[\s\u0085]{2,}|[^\S ]|\u0085/g, ' ').trim();
}
