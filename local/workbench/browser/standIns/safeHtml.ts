/** Stands in for `@msinternal/sp-safehtml`, which property panes and rich text use. */

const safeProtocols: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:'];

export const SafeHtml = {
  /** Leaves the text of a piece of HTML, and none of its elements. */
  clean(html: string): string {
    return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
  },

  isSafeLinkProtocol(address: string): boolean {
    return safeProtocols.includes(new URL(address, location.href).protocol);
  }
};
