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
  if (escaped === undefined || hasNoSuchCharacter(escaped)) return undefined;
  return escaped.replace(
    ENTITY,
    (entity: string, hex?: string, decimal?: string, name?: string) =>
      characterOf(hex, decimal) ?? ENTITIES[name ?? ''] ?? entity
  );
}

const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi;
const LAST_CHARACTER = 0x10ffff;

function characterOf(hex: string | undefined, decimal: string | undefined): string | undefined {
  const code = hex !== undefined ? parseInt(hex, 16) : parseInt(decimal ?? '', 10);
  return code <= LAST_CHARACTER ? String.fromCodePoint(code) : undefined;
}

/** Whether a number stands there that no character has: nobody's XML, but somebody may have typed it. */
function hasNoSuchCharacter(escaped: string): boolean {
  return [...escaped.matchAll(/&#(?:x([0-9a-f]+)|(\d+));/gi)].some(
    ([, hex, decimal]) => characterOf(hex, decimal) === undefined
  );
}
