import type { SPFI } from '@pnp/sp';
import { randomUUID } from 'node:crypto';
import type { SamplePerson } from '../../../local/people';
import type { RecordId } from '../../../src/domain/records';
import { memoryOf } from '../../../src/domain/sheet/memoryOf';
import type { PulledRow } from '../../../src/domain/sheet/pulledRow';
import { rowsToPull } from '../../../src/domain/sheet/rowsToPull';
import { columnsFor } from '../../../src/domain/sheet/sheetColumns';
import type { SheetFields } from '../../../src/domain/sheet/sheetColumn';
import type { SheetKind } from '../../../src/domain/sheet/sheetKind';
import type { SheetMemory } from '../../../src/domain/sheet/sheetMemory';
import { createTrackerStore } from '../../../src/services/records/createTrackerStore';
import type { SiteRecords, TrackerStore } from '../../../src/services/records/trackerStore';
import { createSheetSender } from '../../../src/services/sheet/createSheetSender';
import { hashText } from '../../../src/services/sheet/hashText';
import type { RowToSend, SheetSender } from '../../../src/services/sheet/sheetSender';
import { connectToSite } from '../../../src/services/sync/connection';
import type { Fetch } from '../../../src/services/sync/formDigest';
import type { TestSite } from '../testSite';
import { TODAY } from '../testSite';

/** The pane of one person: its connection puts requests of a moment into one `$batch`. */
export interface TestPane {
  readonly sp: SPFI;
  readonly store: TrackerStore;
  readonly sender: SheetSender;
}

export function paneOf(site: TestSite, { login }: SamplePerson, send?: Fetch): TestPane {
  const sp = connectToSite(site.siteUrl, {
    headers: { Cookie: `person=${encodeURIComponent(login)}` },
    batched: { newName: randomUUID },
    ...(send && { fetch: send })
  });
  const store = createTrackerStore(sp, { now: () => TODAY, newId: randomUUID });
  return { sp, store, sender: createSheetSender({ sp, store, now: () => TODAY }) };
}

/** What a workbook would keep of a pull, and the rows that it would show. */
export interface TestPull {
  readonly memory: SheetMemory;
  readonly rows: ReadonlyMap<RecordId, PulledRow>;
  readonly records: SiteRecords;
}

export async function pull(
  { store }: Pick<TestPane, 'store'>,
  me: SamplePerson,
  kind: SheetKind = 'recommendations',
  pullId: RecordId = randomUUID()
): Promise<TestPull> {
  const records = await store.readAll();
  const scope = { kind: 'open' } as const;
  const asAt = { day: '2017-11-20', lastPaper: '2017-09-19' };
  const rows = rowsToPull({ kind, scope }, records, { asAt, me });
  const versionsOf = (id: RecordId): { standing?: number; published?: number } => {
    const { positions, recommendations, actions } = records.rows ?? {};
    return {
      standing: (kind === 'recommendations' ? positions : actions)?.get(id)?.version,
      published: recommendations?.get(id)?.version
    };
  };
  return {
    memory: memoryOf(
      { pullId, siteUrl: '', kind, scope, pulledAt: TODAY.toISOString() },
      columnsFor(kind),
      rows,
      versionsOf,
      hashText
    ),
    rows: new Map(rows.map((row) => [row.id, row])),
    records
  };
}

/** A row of the pull with these cells changed. */
export function changed(
  { memory, rows }: TestPull,
  id: RecordId,
  changes: SheetFields,
  more: Partial<RowToSend> = {}
): RowToSend {
  const kept = memory.rows.get(id);
  const row = rows.get(id);
  if (kept === undefined || row === undefined) throw new Error(`No row ${id} in the pull.`);
  return {
    kind: memory.kind,
    id,
    isNew: false,
    rowNumber: 2,
    name: row.name,
    changes,
    memory: kept,
    pullId: memory.pullId,
    values: { ...row.fields, ...changes },
    ...more
  };
}
