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
  readonly paragraphs: string[];
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
  if (last === undefined || fresh || ENDS_PARAGRAPH.test(last)) {
    row.paragraphs.push(line);
    return;
  }
  const isBroken = /\p{L}-$/u.test(last) && /^\p{Ll}/u.test(line);
  row.paragraphs[row.paragraphs.length - 1] = `${last}${isBroken ? '' : ' '}${line}`;
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
    words: row.paragraphs.join('\n'),
    ...(row.due.length > 0 && { duePrinted: row.due.join('\n') }),
    source: row.source.join('\n'),
    doubts: [...row.doubts]
  };
}
