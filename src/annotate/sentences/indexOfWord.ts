/** Where the first letter or digit at or after `from` stands; the length of the text if there is none. */
export function indexOfWord(text: string, from: number): number {
  const wordCharacter = /[\p{L}\p{N}]/gu;
  wordCharacter.lastIndex = from;
  return wordCharacter.exec(text)?.index ?? text.length;
}
