const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'"
};

/** One element with text in it, which is all that a custom XML part of ours is. */
export function xmlWithText(element: string, namespace: string, text: string): string {
  const escaped = text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
  return `<${element} xmlns="${namespace}">${escaped}</${element}>`;
}

const ONE_ELEMENT = /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?<([\w:.-]+)[^<>]*>([^<]*)<\/\1\s*>\s*$/;

/**
 * The text of such an element, also where Excel wrote it anew (a declaration before it, other escapes);
 * undefined where it is anything else.
 */
export function textOfXml(xml: string): string | undefined {
  const escaped = ONE_ELEMENT.exec(xml)?.[2];
  return escaped?.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (entity: string, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(parseInt(decimal, 10));
      return ENTITIES[name ?? ''] ?? entity;
    }
  );
}
