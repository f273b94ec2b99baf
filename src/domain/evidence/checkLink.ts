/** A hyperlink column of SharePoint holds 255 characters. */
export const LONGEST_ADDRESS = 255;
export const LONGEST_LINK_TITLE = 255;

/** What is wrong with an address or its title; `words/evidenceWords.ts` says it in a sentence. */
export type LinkProblem =
  | { readonly kind: 'address needed' }
  | { readonly kind: 'not an address'; readonly typed: string }
  | { readonly kind: 'not https' }
  /** A name or password in front of the host. */
  | { readonly kind: 'holds a sign-in' }
  | { readonly kind: 'address too long'; readonly length: number; readonly limit: number }
  | { readonly kind: 'title needed' }
  | { readonly kind: 'title too long'; readonly length: number; readonly limit: number };

/** What keeps an address from being evidence; undefined when nothing does. */
export function checkLink(typed: string): LinkProblem | undefined {
  const address = typed.trim();
  if (address === '') return { kind: 'address needed' };
  const url = parsed(address);
  if (url === undefined) return { kind: 'not an address', typed: address };
  if (url.protocol !== 'https:') return { kind: 'not https' };
  if (url.username !== '' || url.password !== '') return { kind: 'holds a sign-in' };
  const { length } = url.href;
  return length > LONGEST_ADDRESS
    ? { kind: 'address too long', length, limit: LONGEST_ADDRESS }
    : undefined;
}

/** What keeps a link from having this title; undefined when nothing does. */
export function checkLinkTitle(typed: string): LinkProblem | undefined {
  const { length } = typed.trim();
  if (length === 0) return { kind: 'title needed' };
  return length > LONGEST_LINK_TITLE
    ? { kind: 'title too long', length, limit: LONGEST_LINK_TITLE }
    : undefined;
}

/** The address as it is kept: as browsers write it. Call it with one that `checkLink` accepts. */
export function keptAddress(typed: string): string {
  return parsed(typed.trim())?.href ?? typed.trim();
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    // The only thing that it throws, and it says that this is no address.
    return undefined;
  }
}
