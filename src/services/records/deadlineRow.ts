import { currentDue, deadlineAsIso, parseIsoDates } from '../../domain/deadline/currentDue';
import type { Deadline } from '../../domain/deadline/deadline';
import { dateOnlyOf } from './dateOnly';
import type { RowReader } from './rowReader';
import { DEADLINE_FORMS, DEADLINE_SETTERS } from '../site/lists/sharedFields';

/** The due columns as they are written; `DueCurrent` holds the original while nothing was revised. */
export interface DeadlineRow extends RevisionRow {
  readonly DuePrinted: string | null;
  readonly DueForm: string;
  readonly DueOriginal: string | null;
  readonly DueSetBy: string;
  readonly DueRelative: string | null;
  readonly DueDecisionId: string | null;
}

/** The due columns that change when a date is moved. */
export interface RevisionRow {
  readonly DueCurrent: string | null;
  readonly DueCurrentDate: string | null;
  readonly DueReason: string | null;
}

export function deadlineRow(deadline: Deadline): DeadlineRow {
  return {
    DuePrinted: deadline.printed.length === 0 ? null : deadline.printed.join('\n'),
    DueForm: deadline.form,
    DueOriginal: deadline.original ?? null,
    DueSetBy: deadline.setBy,
    DueRelative: deadline.relative ?? null,
    DueDecisionId: deadline.decisionId ?? null,
    ...revisionRow(deadline)
  };
}

/** What is written when dates are moved (or moved back to the original: `revised` empty). */
export function revisionRow(
  deadline: Pick<Deadline, 'original' | 'revised' | 'reason'>
): RevisionRow {
  const due = currentDue({ printed: [], form: 'blank', setBy: 'not said', ...deadline });
  return {
    DueCurrent: due.length === 0 ? null : deadlineAsIso(due),
    DueCurrentDate: due[0] === undefined ? null : dateOnlyOf(due[0]),
    DueReason: deadline.reason ?? null
  };
}

export function readDeadline(read: RowReader): Deadline {
  const original = read.date('DueOriginal');
  const current = read.text('DueCurrent') ?? '';
  const dates = parseIsoDates(current);
  const stands = original !== undefined && deadlineAsIso(dates) === original;
  return {
    printed: read.text('DuePrinted')?.split('\n') ?? [],
    form: read.oneOf('DueForm', DEADLINE_FORMS) ?? (original === undefined ? 'blank' : 'words'),
    original,
    setBy: read.oneOf('DueSetBy', DEADLINE_SETTERS) ?? 'not said',
    revised: stands ? [] : dates,
    relative: read.text('DueRelative'),
    reason: read.text('DueReason'),
    decisionId: read.id('DueDecisionId')
  };
}
