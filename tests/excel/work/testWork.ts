import { randomUUID } from 'node:crypto';
import type { SamplePerson } from '../../../local/people';
import { owner } from '../../../local/people';
import type { RecordId } from '../../../src/domain/records';
import { createSheetWork } from '../../../src/excel/work/createSheetWork';
import type { SheetWork } from '../../../src/excel/work/sheetWork';
import type { Fetch } from '../../../src/services/sync/formDigest';
import { registerOne } from '../../services/records/builders';
import { edited } from '../../services/records/positionEdits';
import { paneOf } from '../../services/sheet/sheetSite';
import type { TestSite } from '../../services/testSite';
import { TODAY } from '../../services/testSite';
import type { MemoryWorkbook } from './memoryWorkbook';
import { memoryWorkbook } from './memoryWorkbook';

/** The work of one person with one workbook, over a connection of its own. */
export function workOf(
  site: TestSite,
  person: SamplePerson,
  { workbook }: MemoryWorkbook,
  send?: Fetch
): SheetWork {
  const { sp, store } = paneOf(site, person, send);
  const { siteUrl } = site;
  return createSheetWork({ workbook, siteUrl, sp, store, now: () => TODAY, newId: randomUUID });
}

const directorate = 'Uniform Policing';
let sheets = 0;

/** A sheet in which one recommendation stands, of a directorate of its own. */
export interface PulledSheet {
  readonly id: RecordId;
  readonly pullId: RecordId;
  readonly directorate: string;
  readonly book: MemoryWorkbook;
  readonly work: SheetWork;
}

/** Registers a recommendation that says "When pulled", and pulls it. */
export async function pulledSheet(site: TestSite, person: SamplePerson): Promise<PulledSheet> {
  sheets += 1;
  const own = `${directorate} ${sheets}`;
  const id = await registerOne(site.as(owner), { text: 'When pulled' }, { directorate: own });
  const book = memoryWorkbook();
  const work = workOf(site, person, book);
  const scope = { kind: 'directorate', directorate: own } as const;
  const { memory } = await work.pull({ kind: 'recommendations', scope });
  return { id, pullId: memory.pullId, book, work, directorate: own };
}

/** Somebody else saves these fields in the register. */
export async function changedBy(
  site: TestSite,
  person: SamplePerson,
  id: RecordId,
  change: Parameters<typeof edited>[1]
): Promise<void> {
  const store = site.storeAs(person);
  await store.savePosition(edited(await store.beginPositionEdit(id), change));
}
