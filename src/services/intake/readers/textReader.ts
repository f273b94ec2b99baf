import { paragraphsOf } from '../document/markup';
import type { TagCounts } from '../document/markup';
import { layOutTable } from '../document/tableGrid';
import type { WrittenRow } from '../document/tableGrid';
import type { Block, PaperDocument } from '../document/documentModel';
import { linesWithCells, withoutQuotes } from '../../../domain/printed/quotedCells';

/** The line below the heading of a table in Markdown: "|---|:--:|". */
const BELOW_HEADING = /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?\s*)?$/;

/** The cells of a line: tabs separate them, or pipes where there are at least two. */
function cellsOf(line: string): readonly string[] | undefined {
  if (line.includes('\t')) return line.split('\t').map(withoutQuotes);
  if ((line.match(/\|/g) ?? []).length < 2) return undefined;
  return line
    .replace(/^\s*\|/, '')
    .replace(/\|\s*$/, '')
    .split('|');
}

/**
 * Reads plain or pasted text: lines with tabs or pipes are rows, neighbouring rows a table, and
 * every other line a paragraph. Places are 1-based lines of the text.
 */
export function readText(text: string): PaperDocument {
  const tags: TagCounts = new Map();
  const blocks: Block[] = [];
  let rows: WrittenRow[] = [];
  const endTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', at: rows[0].at, rows: layOutTable(rows) });
    rows = [];
  };
  linesWithCells(text).forEach(({ number, text: line }) => {
    if (BELOW_HEADING.test(line)) return;
    const at = `line ${number}`;
    const cells = cellsOf(line);
    if (cells !== undefined) {
      const written = cells.map((cell) => ({
        lines: paragraphsOf(cell, tags),
        columnSpan: 1,
        rowSpan: 1
      }));
      rows.push({ at, cells: written });
      return;
    }
    endTable();
    const words = paragraphsOf(line, tags).join(' ');
    if (words !== '') blocks.push({ kind: 'paragraph', at, text: words });
  });
  endTable();
  return { blocks, showsMergedCells: false, markupTags: tags };
}

/** The text of a file: UTF-8, UTF-16 with its mark, or Windows-1252; undefined where it is no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return undefined;
  const control = bytes.reduce(
    (count, byte) => count + (byte < 9 || (byte > 13 && byte < 32) ? 1 : 0),
    0
  );
  if (control * 100 > bytes.length) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (notUtf8) {
    // By its name, because a page within a page has errors of its own.
    if (!String(notUtf8).startsWith('TypeError')) throw notUtf8;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
