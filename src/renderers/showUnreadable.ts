/**
 * Control, zero-width and direction characters, which could hide or reorder what is shown, become the sign for an
 * unreadable character.
 */
export function showUnreadable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '\uFFFD');
}
