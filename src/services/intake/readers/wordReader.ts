import { layOutTable } from '../document/tableGrid';
import type { WrittenRow } from '../document/tableGrid';
import { paragraphsOf } from '../document/markup';
import type { TagCounts } from '../document/markup';
import type { Block, PaperDocument } from '../document/documentModel';

/** The part of mammoth's own document that is read here (mammoth, lib/documents.js). */
interface WordElement {
  readonly type: string;
  readonly value?: string;
  readonly styleName?: string | null;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly numbering?: { readonly isOrdered: boolean } | null;
  readonly children?: readonly WordElement[];
}

interface WordToHtml {
  convertToHtml(
    input: { buffer: Uint8Array; arrayBuffer: Uint8Array },
    options: { transformDocument: (document: WordElement) => WordElement }
  ): Promise<unknown>;
}

function childrenOf(element: WordElement): readonly WordElement[] {
  return element.children ?? [];
}

/** The words of an element; a paragraph within it (a nested table, a text box) begins a line. */
function wordsOf(element: WordElement): string {
  if (element.type === 'text') return element.value ?? '';
  if (element.type === 'tab') return ' ';
  if (element.type === 'break') return '\n';
  const words = childrenOf(element).map(wordsOf).join('');
  if (element.type !== 'paragraph') return words;
  // The bullet of a list is drawn by Word; text files print it, and it keeps the items apart.
  const isBullet = element.numbering?.isOrdered === false && words.trim() !== '';
  return isBullet && !words.trim().startsWith('•') ? `• ${words}\n` : `${words}\n`;
}

function rowsOf(table: WordElement, tableAt: string, tags: TagCounts): readonly WrittenRow[] {
  return childrenOf(table).map((row, index) => ({
    at: `${tableAt}, row ${index + 1}`,
    cells: childrenOf(row).map((cell) => ({
      lines: paragraphsOf(wordsOf(cell), tags),
      columnSpan: Math.max(1, cell.colSpan ?? 1),
      rowSpan: Math.max(1, cell.rowSpan ?? 1)
    }))
  }));
}

/** Mammoth's reading of the file, taken before it turns it into HTML, which is not needed. */
async function readDocument(bytes: Uint8Array): Promise<WordElement> {
  const loaded: unknown = await import(/* webpackChunkName: 'read-word' */ 'mammoth');
  const mammoth = (loaded as { default?: WordToHtml }).default ?? (loaded as WordToHtml);
  let document: WordElement = { type: 'document' };
  await mammoth.convertToHtml(
    // Node takes a buffer, browsers an array buffer; each leaves the other unread.
    { buffer: bytes, arrayBuffer: bytes },
    {
      transformDocument: (read) => {
        document = read;
        return { ...read, children: [] };
      }
    }
  );
  return document;
}

/** Reads a Word document whose package was opened safely (`officePackage.ts`). */
export async function readWord(bytes: Uint8Array): Promise<PaperDocument> {
  const document = await readDocument(bytes);
  const tags: TagCounts = new Map();
  const blocks: Block[] = [];
  let paragraphs = 0;
  let tables = 0;
  for (const element of childrenOf(document)) {
    if (element.type === 'table') {
      tables += 1;
      const at = `table ${tables}`;
      blocks.push({ kind: 'table', at, rows: layOutTable(rowsOf(element, at, tags)) });
    } else {
      paragraphs += 1;
      const text = paragraphsOf(wordsOf(element), tags).join(' ');
      const isHeading = /^(heading|title)/i.test(element.styleName ?? '');
      if (text !== '')
        blocks.push({ kind: 'paragraph', at: `paragraph ${paragraphs}`, text, isHeading });
    }
  }
  return { blocks, showsMergedCells: true, markupTags: tags };
}
