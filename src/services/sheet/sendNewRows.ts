import type { Recommendation, Report } from '../../domain/records';
import { recommendationsToAdd } from '../../domain/registration/newRow';
import { NEW_ROW_COLUMNS, newRowOf } from '../../domain/sheet/newSheetRow';
import type { SheetFields } from '../../domain/sheet/sheetColumn';
import type { RegistrationStore } from '../records/registration/registrationStore';
import { failedOutcome } from './failedOutcome';
import type { PartOutcome } from './rowOutcome';
import type { RowToSend } from './sheetSender';
import { SHEET_SENTENCES } from './sheetSentences';
import type { SiteFacts } from './siteFacts';

/** Registers rows that owners added to a sheet, report by report. */
export interface NewRowsSender {
  /** An outcome for each row, in their order. */
  readonly send: (rows: readonly RowToSend[]) => Promise<readonly PartOutcome[]>;
}

/** One for a whole send: what it added before counts for the order of what follows. */
export function newRowsSender(
  facts: SiteFacts,
  registration: Pick<RegistrationStore, 'add'>
): NewRowsSender {
  const { records } = facts;
  const added: Recommendation[] = [];

  async function add(report: Report, rows: readonly RowToSend[]): Promise<PartOutcome> {
    const there = [...records.recommendations, ...added].filter(
      ({ reportId }) => reportId === report.id
    );
    const newRows = rows.map(({ id, changes }) => newRowOf(id, changes));
    const recommendations = recommendationsToAdd(report, newRows, there);
    added.push(...recommendations);
    try {
      await registration.add({ report, isThere: true, recommendations, waiting: new Map() });
      return { kind: 'saved', sent: {}, joined: [], notes: [] };
    } catch (error) {
      return failedOutcome(error);
    }
  }

  return {
    send: async (rows) => {
      const outcomes = new Map<RowToSend, PartOutcome>();
      const byReport = new Map<Report, RowToSend[]>();
      for (const row of rows) {
        const report = records.reports.find(({ id }) => id === row.reportId);
        if (report === undefined) outcomes.set(row, noReport());
        else byReport.set(report, [...(byReport.get(report) ?? []), row]);
      }
      for (const [report, ofReport] of Array.from(byReport)) {
        const outcome = await add(report, ofReport);
        ofReport.forEach((row) => outcomes.set(row, withSent(row, outcome)));
      }
      return rows.map((row) => outcomes.get(row) ?? noReport());
    }
  };
}

function withSent(row: RowToSend, outcome: PartOutcome): PartOutcome {
  if (outcome.kind !== 'saved') return outcome;
  const sent: SheetFields = Object.fromEntries(
    NEW_ROW_COLUMNS.filter((key) => key in row.changes).map((key) => [key, row.changes[key]])
  );
  return { ...outcome, sent };
}

function noReport(): PartOutcome {
  const message = SHEET_SENTENCES.noReport;
  return { kind: 'failed', message, isUnsure: false, cause: undefined };
}
