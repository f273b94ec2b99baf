import type { RecordId } from '../../domain/records';
import type { SiteRecords } from '../../services/records/trackerStore';
import type { NewReportDraft } from './newReportDraft';

/** The site as it was read after SharePoint refused a row. */
export type KnownAfter = Pick<SiteRecords, 'reports' | 'recommendations' | 'positions'>;

/**
 * What of a draft may be changed. Once it was sent nothing may, as it may be on the site; where
 * SharePoint refused a row for good, what is not on the site can be mended.
 */
export interface OpenAgain {
  readonly report: boolean;
  readonly row: (id: RecordId) => boolean;
  /** Whom a row waits for is added before the row: it may be on the site where the row is not. */
  readonly waiting: (id: RecordId) => boolean;
}

/** `known` is undefined while the site is read again. */
export function openAgain(draft: NewReportDraft, known: KnownAfter | undefined): OpenAgain {
  const all = { report: true, row: () => true, waiting: () => true };
  if (!draft.sent) return all;
  if (draft.refused !== true || known === undefined) {
    return { report: false, row: () => false, waiting: () => false };
  }
  const isReportThere =
    draft.existing !== undefined || known.reports.some(({ id }) => id === draft.reportId);
  if (!isReportThere) return all;
  const rows = new Set(known.recommendations.map(({ id }) => id));
  const waiting = new Set(known.positions.map(({ id }) => id));
  return {
    report: false,
    row: (id) => !rows.has(id),
    waiting: (id) => !rows.has(id) && !waiting.has(id)
  };
}
