/** The name in an author field of RSS: "desk@post.example (Ida Example)" is Ida Example. */
export function nameOfAuthor(author: string | null): string | null {
  return /\(([^()]+)\)$/.exec(author ?? '')?.[1] ?? author;
}
