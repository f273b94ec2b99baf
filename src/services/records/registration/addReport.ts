import type { SPFI } from '@pnp/sp';
import type { Position, Report } from '../../../domain/records';
import { reportsLike } from '../../../domain/registration/sameReport';
import { reading } from '../../sync/sharePointAnswer';
import type { AddOptions } from '../addRecords';
import { addRecords } from '../addRecords';
import { readRecords } from '../readRecords';
import { reportRecords } from '../reports';
import { RegistrationError } from './registrationError';
import type { NewReport } from './registrationStore';

/**
 * Adds a report, then where its White recommendations wait, then the recommendations: each shows its
 * status from the moment it is there. Progress counts all of them. Throws a `RegistrationError` where
 * somebody else added the report meanwhile.
 */
export async function addReport(sp: SPFI, added: NewReport, options: AddOptions): Promise<void> {
  const { report, isThere, recommendations, waiting } = added;
  const positions = recommendations.flatMap(({ id }): readonly Position[] => {
    const body = waiting.get(id);
    return body === undefined ? [] : [{ id, status: 'WHITE', waitingFor: body }];
  });
  const reports = isThere ? [] : [report];
  const total = reports.length + positions.length + recommendations.length;
  const after = (before: number): AddOptions => ({
    ...options,
    progress: (done) => options.progress?.(before + done, total)
  });
  if (!isThere) {
    await refuseDoubled(sp, report, options.signal);
    await addRecords(sp, 'reports', reports, after(0));
  }
  if (positions.length > 0) await addRecords(sp, 'positions', positions, after(reports.length));
  if (recommendations.length > 0) {
    const before = reports.length + positions.length;
    await addRecords(sp, 'recommendations', recommendations, after(before));
  }
}

/** The list that the person looked at may be old: two owners may add one report at the same time. */
async function refuseDoubled(
  sp: SPFI,
  report: Report,
  signal: AbortSignal | undefined
): Promise<void> {
  const { records } = await reading(() => readRecords(sp, reportRecords, { signal }));
  if (records.some(({ id }) => id === report.id)) return;
  const { same } = reportsLike(report.title, report.published, records);
  if (same !== undefined) throw new RegistrationError('report is there', [same.title]);
}
