/**
 * Papers whose text went through a web form carry its tags as words: `<p>`, `<ul style="…">`, `<u>`
 * (`domain.md` 7). They are read here as the markup they once were; other angle brackets stay.
 */
const TAG =
  /< ?(\/?) ?(p|ul|ol|li|br|div|span|u|b|i|em|strong|sup|sub|h[1-6]|table|tr|td|th)\b[^<>]*>/gi;

/** Tags that stand within a line; every other tag ends a paragraph. */
const WITHIN_A_LINE = new Set(['u', 'b', 'i', 'em', 'strong', 'span', 'sup', 'sub']);

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&apos;', "'"],
  ['&nbsp;', ' ']
]);

export type TagCounts = Map<string, number>;

function withoutEntities(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|#39|apos|nbsp);/g,
    (entity) => ENTITIES.get(entity) ?? entity
  );
}

/** One line with its white space joined, soft hyphens and zero-width marks left out. */
export function tidyLine(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200D\uFEFF]/g, '')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
}

/**
 * The paragraphs of a text that may hold markup as words. Bullets begin a line of their own.
 * @param tags counts the tags found, by their name as printed ("p", "/p")
 */
export function paragraphsOf(text: string, tags: TagCounts): readonly string[] {
  const marked = text.replace(TAG, (_whole, close: string, name: string) => {
    const tag = name.toLowerCase();
    tags.set(close + tag, (tags.get(close + tag) ?? 0) + 1);
    return WITHIN_A_LINE.has(tag) ? '' : '\n';
  });
  return withoutEntities(marked)
    .replace(/[^\S\r\n]+/g, ' ')
    .replace(/ ?• ?/g, '\n• ')
    .split(/\r\n|\r|\n/)
    .map(tidyLine)
    .filter((line) => line !== '' && line !== '•');
}
