/** The address if it is one of the web, absolute and well formed, of the page itself (see {@link unwrapAddress}); else null. */
export function webAddress(text: string | null | undefined): string | null {
  const address = text?.trim() ?? '';
  return isWebAddress(address) ? unwrapAddress(address) : null;
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s]/i.test(address) && URL.canParse(address);
}

/**
 * The address within that of an archive, a cache or a redirection: behind the stamp of an archive
 * (`/web/2024…/https://…`), in a parameter (`/url?url=…`), as the path of a cache (`/amp/s/host/…`), or as a name with
 * hyphens for dots (`post-example.translate.goog`). The address itself where it carries no other.
 */
function unwrapAddress(address: string): string {
  for (let found = address, depth = 0; ; depth += 1) {
    const inner = depth < deepest ? innerAddress(new URL(found), found) : null;
    if (inner === null) return found;
    found = inner;
  }
}

const deepest = 5;

function innerAddress(url: URL, address: string): string | null {
  const { hostname, pathname, search, hash } = url;
  const behind = /^https?:\/\/[^/]+\/(?:[^?#]*\/)?(https?:\/{1,2}[^/].*)$/i
    .exec(address)?.[1]
    ?.replace(/^(https?:)\/{1,2}/i, '$1//');
  if (behind && isWebAddress(behind)) return behind;
  const cached = /(?:^|\/)(?:amp|c|v|i)\/(?:s\/)?((?:[\w-]+\.)+[a-z]{2,}\/.*)$/i.exec(pathname)?.[1];
  if (cached && /(?:^|\.)(?:google\.[a-z.]+|ampproject\.org|bing-amp\.com)$/i.test(hostname))
    return `https://${cached}${search}`;
  const translated = /^([\w-]+)\.translate\.goog$/i.exec(hostname)?.[1];
  if (translated)
    return `https://${translated.replace(/--|-/g, (hyphens) => (hyphens === '-' ? '.' : '-'))}${pathname}${hash}`;
  return isRedirection(url) ? statedTarget(url) : null;
}

/** Whether a path is that of a service which sends readers on: `/url`, `/l.php`, `/redirect`, or none at all. */
function isRedirection({ hostname, pathname }: URL): boolean {
  return (
    /(?:^|\.)safelinks\.|^(?:urldefense|out|away|l|lm|click|go|href|redirect|webcache)\./i.test(hostname) ||
    /^\/(?:(?:.*\/)?(?:url|l|link|links|l\.php|out|away|goto|click|track|redir(?:ect)?|apiclick|apiclick\.aspx|search|sharer\.php|share)\/?)?$/i.test(
      pathname,
    )
  );
}

const targetNames = [
  'url',
  'u',
  'q',
  'uddg',
  'target',
  'dest',
  'destination',
  'to',
  'redirect',
  'redirect_url',
  'link',
  'z',
  'href',
];

function statedTarget({ searchParams }: URL): string | null {
  for (const name of targetNames) {
    const value = searchParams.get(name)?.trim() ?? '';
    const cached = /^cache:(?:[\w-]+:)?((?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/\S*)/i.exec(value)?.[1];
    const target = cached && !/^https?:/i.test(cached) ? `https://${cached}` : (cached ?? value);
    if (isWebAddress(target)) return target;
  }
  return null;
}

/** Whether an address is that of a service that carries others' pages, and so says nothing of the outlet. */
export function isCarrier(host: string): boolean {
  return carriers.test(host);
}

const carriers =
  /(?:^|\.)(?:news\.google\.[a-z.]+|google\.[a-z.]+|feedproxy\.google\.com|feeds\.feedburner\.com|feedburner\.com|web\.archive\.org|archive\.(?:ph|today|is|li|fo|md|vn)|webcache\.googleusercontent\.com|(?:www\.)?bing\.com|t\.co|bit\.ly|lnkd\.in|ow\.ly|tinyurl\.com|apple\.news|flip\.it|getpocket\.com|feedly\.com|inoreader\.com|newsapi\.org)$/i;
