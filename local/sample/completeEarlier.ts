import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import type { RecordId } from '../../src/domain/records';
import { recommendationRecords } from '../../src/services/records/recommendations';
import { reportRecords } from '../../src/services/records/reports';
import { MINIMAL_METADATA } from '../../src/services/sync/odata';
import { sendWholeBatch } from '../../src/services/sync/sendBatch';
import { reading, writing } from '../../src/services/sync/sharePointAnswer';
import type { SampleRecords } from './sampleRecords';

type Row = Readonly<Record<string, unknown>>;

interface KeptRow extends Row {
  readonly Id: number;
  /** Null where a person added the row in SharePoint's own pages. */
  readonly RecordId: string | null;
  readonly 'odata.etag': string;
}

/**
 * Gives the records of an earlier sample what they did not have: reports their plans, recommendations
 * their lead officers. A record with anything in those columns is left as it is: somebody filled it in.
 */
export async function completeEarlier(sp: SPFI, sample: SampleRecords): Promise<void> {
  const plans = new Map<RecordId, Row>();
  for (const report of sample.reports) {
    if (report.plan !== undefined) plans.set(report.id, only('Plan', reportRecords.toRow(report)));
  }
  const officers = new Map<RecordId, Row>();
  for (const each of sample.recommendations) {
    if (each.leadOfficer === undefined) continue;
    officers.set(each.id, only('LeadOfficer', recommendationRecords.toRow(each)));
  }
  await fillEmpty(sp, reportRecords.list.title, plans);
  await fillEmpty(sp, recommendationRecords.list.title, officers);
}

/** The columns whose names begin so. */
function only(start: string, row: object): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name.startsWith(start)));
}

async function fillEmpty(
  sp: SPFI,
  list: string,
  columns: ReadonlyMap<RecordId, Row>
): Promise<void> {
  const names = [...new Set([...columns.values()].flatMap((row) => Object.keys(row)))];
  const { items } = sp.web.lists.getByTitle(list);
  const rows = await reading(() =>
    items.select('Id', 'RecordId', ...names).top(5000)<readonly KeptRow[]>({
      headers: MINIMAL_METADATA
    })
  );
  const empty = rows.flatMap((row) => {
    const wanted = columns.get((row.RecordId ?? '').toLowerCase());
    if (wanted === undefined || names.some((name) => isFilled(row[name]))) return [];
    return [{ row, wanted }];
  });
  if (empty.length === 0) return;
  await writing(() =>
    sendWholeBatch(sp, (batched) =>
      empty.map(({ row, wanted }) =>
        batched.web.lists
          .getByTitle(list)
          .items.getById(row.Id)
          .update({ ...wanted }, row['odata.etag'])
      )
    )
  );
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}
