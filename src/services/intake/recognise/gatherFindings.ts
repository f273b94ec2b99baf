import { continueText } from '../document/continueText';
import { doubts } from '../strings';
import type { DraftFinding, DraftLine, Warning } from './draft';
import type { TableHeading } from './headings';
import { printedLabel } from '../../../domain/printed/printedKind';
import { startsPart } from './parts';
import { readStatus } from './printedStatus';
import type { TableRow } from './tableRows';

/** A row with the heading it stands under. */
export interface RowUnderHeading {
  readonly row: TableRow;
  readonly heading: TableHeading;
}

export interface Gathered {
  readonly findings: readonly DraftFinding[];
  readonly warnings: readonly Warning[];
}

/** A status that stood beside the end of another row and waits for the row it belongs to. */
interface StrayStatus {
  readonly row: TableRow;
}

function lineFrom(row: TableRow, moved?: StrayStatus): DraftLine {
  return {
    at: row.at,
    status: moved?.row.status ?? row.status,
    statusMoved: moved !== undefined,
    due: [...(moved?.row.due ?? []), ...row.due],
    dueCell: row.dueCell,
    comment: row.comment,
    commentCell: row.commentCell
  };
}

/** Puts the rows of one report's tables together into recommendations with their status lines. */
export function gatherFindings(rows: readonly RowUnderHeading[]): Gathered {
  const findings: DraftFinding[] = [];
  const warnings: Warning[] = [];
  let underHeading: string | undefined;
  let stray: StrayStatus | undefined;

  const warn = (row: TableRow, doubt: Omit<Warning, 'at'>): void => {
    warnings.push({ at: row.at, ...doubt });
  };

  const begin = ({ row, heading }: RowUnderHeading): void => {
    settleStray();
    findings.push({
      rows: [row.at],
      ref: row.ref,
      wording: row.wording,
      lead: row.lead,
      leadCell: row.leadCell,
      taskCells: row.tasks.length === 0 ? [] : [{ at: row.at, lines: row.tasks }],
      tasksCell: row.tasksCell,
      tasks: [],
      lines: [lineFrom(row)],
      notes: [],
      underHeading,
      heading
    });
  };
  /** A status that no row below took stands for a line of its own. */
  const settleStray = (): void => {
    const current = findings[findings.length - 1];
    if (stray === undefined) return;
    if (current !== undefined) current.lines.push({ ...lineFrom(stray.row), comment: [] });
    stray = undefined;
  };
  /** A number or a post that stands beside a further row is kept with the recommendation. */
  const keepBeside = (current: DraftFinding, row: TableRow): void => {
    if (row.ref !== '') current.wording = continueText(current.wording, [row.ref]);
    current.lead = [current.lead, row.lead].filter((words) => words !== '').join(' ');
    if (row.tasks.length > 0) current.taskCells.push({ at: row.at, lines: row.tasks });
    current.rows.push(row.at);
  };
  const addLine = (current: DraftFinding, row: TableRow, moved?: StrayStatus): void => {
    current.lines.push(lineFrom(row, moved));
    keepBeside(current, row);
    if (moved !== undefined) warn(row, doubts.statusMoved());
  };
  const carryOn = (current: DraftFinding, row: TableRow): void => {
    const line = current.lines[current.lines.length - 1];
    keepBeside(current, row);
    current.wording = continueText(current.wording, row.wording);
    line.due = stray?.row === row ? line.due : [...line.due, ...row.due];
    line.comment = continueText(line.comment, row.comment);
    warn(row, doubts.continued(current.ref, current.rows[0]));
  };

  for (const under of rows) {
    const { row } = under;
    const current: DraftFinding | undefined = findings[findings.length - 1];
    const hasWording = row.wording.length > 0;
    const hasComment = row.comment.length > 0 || row.tasks.length > 0;
    const text = row.wording.join(' ');
    const label = hasWording ? printedLabel(row.wording[0]) : undefined;
    if (row.uneven) warn(row, doubts.unevenRow());

    const onlyWording =
      hasWording && row.ref === '' && row.status === '' && row.due.length === 0 && !hasComment;
    const headsRows = current === undefined || label !== undefined || text.endsWith(':');
    if (
      onlyWording &&
      row.hasStatusColumn &&
      headsRows &&
      !(row.afterBreak && current !== undefined)
    ) {
      underHeading = text;
      warn(row, doubts.innerHeading(text));
    } else if (
      current !== undefined &&
      !hasWording &&
      !hasComment &&
      row.ref === '' &&
      row.due.length === 0 &&
      row.status !== '' &&
      readStatus(row.status) === undefined
    ) {
      current.notes.push(row.status);
      current.rows.push(row.at);
      warn(row, doubts.noteAcross(row.status));
    } else if (current === undefined || beginsFinding(row, label !== undefined)) {
      begin(under);
    } else if (row.status !== '' && !hasWording) {
      if (row.afterBreak && !startsPart(row.comment) && /^[a-z]/.test(row.comment[0] ?? '')) {
        settleStray();
        stray = { row };
        carryOn(current, row);
      } else {
        settleStray();
        addLine(current, row);
      }
    } else if (row.status === '' && hasComment && !hasWording && stray !== undefined) {
      addLine(current, row, stray);
      stray = undefined;
    } else if (row.status === '' && !hasWording && startsPart(row.comment)) {
      addLine(current, row);
    } else {
      const line = current.lines[current.lines.length - 1];
      if (row.status !== '' && line.status === '') {
        line.status = row.status;
      } else if (row.status !== '') {
        settleStray();
        stray = { row };
      }
      carryOn(current, row);
    }
  }
  settleStray();
  return { findings, warnings };
}

/** Whether a row begins a new recommendation rather than going on with the one above it. */
function beginsFinding(row: TableRow, hasLabel: boolean): boolean {
  const hasWording = row.wording.length > 0;
  if (row.ref !== '') return hasWording || row.status !== '';
  if (!hasWording) return false;
  if (!row.hasStatusColumn) return !row.afterBreak;
  const goesOnMidSentence = row.afterBreak && !hasLabel && /^[a-z]/.test(row.wording[0]);
  return row.status !== '' ? !goesOnMidSentence : hasLabel && !row.afterBreak;
}
