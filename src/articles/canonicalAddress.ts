/**
 * The address of the page that a link leads to, whatever its form: without scheme, `www.`, mobile and accelerated
 * variants (`amp.`, `/amp`, `?outputType=amp`), print versions, tracking parameters, fragment and last slash. Null for an
 * address without a path or a query, which is no article's. Blind spot: a short link or a redirect shows no more.
 */
export function canonicalAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  const host = hostname.replace(/^(?:(?:www|m|amp|mobile)\.)+(?=[^.]+\.)/, '');
  const path = pathname
    .replace(/\/+/g, '/')
    .replace(/^\/amp(?=\/)/i, '')
    .replace(/(?:\/(?:amp|print|index\.(?:html?|php)))?\/?$/i, '')
    .replace(/\.amp(?=(?:\.html?)?$)/i, '');
  const query = [...searchParams]
    .filter(([name, value]) => !isVariant(name, value))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  if (path === '' && query.length === 0) return null;
  return [host + path, ...query].join(' ');
}

function isVariant(name: string, value: string): boolean {
  return (
    /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid|ocid|ref|ref_src|amp|print|printable)$/i.test(
      name,
    ) ||
    (/^(?:outputtype|output|view|format|mode|page)$/i.test(name) && /^(?:amp|print|printable)$/i.test(value))
  );
}
