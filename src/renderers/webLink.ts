/** The address where it is one of the web, http or https, in its normal form; null for any other, `javascript:` among them. */
export function webLink(url: string | null): string | null {
  return url !== null && /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).href : null;
}
