import type { Kind } from '../../records';
import type { PastedDoubt, PastedRow } from './pastedRow';

/** A row while its lines are read. */
export interface RowBeingRead {
  ref?: string;
  kind?: Kind;
  topic?: string;
  directorate?: string;
  leadPost?: string;
  leadOfficer?: string;
  body?: string;
  /** Each in the pieces that it was read in: they are put together once, in `paragraphsOf`. */
  readonly paragraphs: string[][];
  readonly due: string[];
  readonly source: string[];
  readonly doubts: Set<PastedDoubt>;
}

export function beginRow(source: string, begin: Partial<RowBeingRead> = {}): RowBeingRead {
  return { paragraphs: [], due: [], source: [source], doubts: new Set(), ...begin };
}

const ENDS_PARAGRAPH = /[.:;?!]["'”’)]*$/;

/** Adds a line of text: a line that was wrapped goes on, what begins anew is a paragraph of its own. */
export function addText(row: RowBeingRead, line: string, fresh: boolean): void {
  if (line === '') return;
  const last = row.paragraphs[row.paragraphs.length - 1];
  const end = lastPiece(row);
  if (last === undefined || fresh || ENDS_PARAGRAPH.test(end)) {
    row.paragraphs.push([line]);
    return;
  }
  const isBroken = /\p{L}-$/u.test(end) && /^\p{Ll}/u.test(line);
  last.push(isBroken ? line : ` ${line}`);
}

/** What was read last of the text: how it ends says how the next line goes on. Empty for no text. */
export function lastPiece({ paragraphs }: RowBeingRead): string {
  const last = paragraphs[paragraphs.length - 1] ?? [];
  return last[last.length - 1] ?? '';
}

export function paragraphsOf({ paragraphs }: RowBeingRead): readonly string[] {
  return paragraphs.map((pieces) => pieces.join(''));
}

/** Whether nothing but a number or a label has been read of it. */
export function isBare(row: RowBeingRead): boolean {
  return row.paragraphs.length === 0 && row.due.length === 0;
}

export function rowRead(row: RowBeingRead): PastedRow {
  const { ref, kind, topic, directorate, leadPost, leadOfficer, body } = row;
  return {
    ...Object.fromEntries(
      Object.entries({ ref, kind, topic, directorate, leadPost, leadOfficer, body }).filter(
        ([, value]) => value !== undefined && value !== ''
      )
    ),
    words: paragraphsOf(row).join('\n'),
    ...(row.due.length > 0 && { duePrinted: row.due.join('\n') }),
    source: row.source.join('\n'),
    doubts: [...row.doubts]
  };
}
