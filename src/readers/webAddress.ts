/** The address if it is one of the web, absolute and well formed; else null. */
export function webAddress(text: string | null): string | null {
  const address = text?.trim() ?? '';
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
}
