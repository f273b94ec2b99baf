import * as fs from 'node:fs';
import * as path from 'node:path';

/** Paper 04; it stands beside the repository, not in it. */
const source = path.resolve(__dirname, '../../../../shared/papers/04-audit-panel-report.txt');

export const paper04IsHere = fs.existsSync(source);

export function readPaper04(): string {
  return fs.readFileSync(source, 'utf8');
}

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** A row of the schedule as printed. */
export interface TrueScheduled {
  readonly title: string;
  readonly status: string;
  readonly scope: string;
  readonly form: string;
  readonly lead: string;
}

/** The rows of the schedule: the tables of five columns, without their headings and rules. */
export function readTrueSchedule(): readonly TrueScheduled[] {
  return readPaper04()
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cellsOf)
    .filter((cells) => cells.length === 5 && !/^-+$/.test(cells[0] ?? ''))
    .filter(([title]) => title !== 'Inspection/ Publication')
    .map(([title = '', status = '', scope = '', form = '', lead = '']) => {
      return { title, status, scope, form, lead };
    });
}

/** What the second column prints of one audit, its lines joined. */
export interface TrueAudit {
  readonly published?: string;
  readonly followUp?: string;
  readonly lead?: string;
  readonly cell: string;
}

/** The audits in the order of the paper; a row without a number carries on the one above it. */
export function readTrueAudits(): readonly TrueAudit[] {
  const text = readPaper04();
  const rows = text
    .slice(text.indexOf('Title/Published/Owner'))
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cellsOf)
    .filter(([ref = '']) => !/^(-+|Ref)$/.test(ref));
  const cells: string[] = [];
  for (const [ref = '', cell = ''] of rows) {
    // "40" is a garbled reading of the number 10, which is read again in the next row.
    if (/^\d+$/.test(ref) && ref !== '40') cells.push(cell);
    else if (ref === '') cells.push(`${cells.pop() ?? ''} ${cell}`);
  }
  return cells.map((cell) => ({
    published: /Published: (\w+ \d{4})/.exec(cell)?.[1],
    followUp: /Follow Up: (\w+ \d{4})/.exec(cell)?.[1],
    lead: /Lead: (.*?)\s*Governance:/.exec(cell)?.[1],
    cell: cell.replace(/\s+/g, ' ')
  }));
}
