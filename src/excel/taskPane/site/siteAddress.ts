/** What a person typed, or pasted from their browser, as the address of a site. */
export type TypedAddress =
  | { readonly kind: 'address'; readonly siteUrl: string }
  | { readonly kind: 'problem'; readonly problem: AddressProblem };

export type AddressProblem = 'empty' | 'no address' | 'not secure' | 'no site';

/** What stands between the host and a page of the site: a library, a list, or SharePoint's own pages. */
const WITHIN_A_SITE =
  /^(SitePages|Lists|_layouts|_api|Shared%20Documents|SiteAssets|Forms|[^/]+\.aspx)$/i;

/**
 * The site of any address in it: "https://force.sharepoint.com/sites/inspection/SitePages/Register.aspx"
 * is a page of "https://force.sharepoint.com/sites/inspection". Sites below it are kept, as far as the
 * address names them; where a page stands in a library of another name, the last known part wins.
 *
 * @param typed as typed; the scheme may be missing
 */
export function siteAddressFrom(typed: string): TypedAddress {
  const text = typed.trim();
  if (text === '') return problem('empty');
  const url = parsed(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (url === undefined || !/^https?:$/.test(url.protocol)) return problem('no address');
  const isHere = url.hostname === 'localhost';
  if (!isHere && !url.hostname.includes('.')) return problem('no address');
  if (url.protocol === 'http:' && !isHere) return problem('not secure');
  const parts = url.pathname.split('/').filter((part) => part !== '');
  // Links that "Share" gives begin with "/:x:/r/" before the address proper.
  if (/^:\w:$/.test(parts[0] ?? '')) parts.splice(0, /^[a-z]$/i.test(parts[1] ?? '') ? 2 : 1);
  const end = parts.findIndex((part) => WITHIN_A_SITE.test(part));
  const site = end === -1 ? parts : parts.slice(0, end);
  if (/^(sites|teams)$/i.test(site[0] ?? '') && site.length === 1) return problem('no site');
  return { kind: 'address', siteUrl: [url.origin, ...site].join('/') };
}

function problem(kind: AddressProblem): TypedAddress {
  return { kind: 'problem', problem: kind };
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    // It throws for one reason only: the text is no address, which is what the person is told.
    return undefined;
  }
}
