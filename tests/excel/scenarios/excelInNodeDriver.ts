import { randomUUID } from 'node:crypto';
import { readXlsx, writeXlsx } from '../../../local/excel/files';
import { createPerson } from '../../../local/excel/workbook/person';
import type { Person } from '../../../local/excel/workbook/person';
import type { WorkbookModel } from '../../../local/excel/workbook/types';
import { createWorkbookModel } from '../../../local/excel/workbook/workbook';
import type { SamplePerson } from '../../../local/people';
import type { RecordId } from '../../../src/domain/records';
import type { SheetKind } from '../../../src/domain/sheet/sheetKind';
import { createSheetWork } from '../../../src/excel/work/createSheetWork';
import type { SendReceipt, SendRequest, SheetWork } from '../../../src/excel/work/sheetWork';
import { createTrackerStore } from '../../../src/services/records/createTrackerStore';
import { connectToSite } from '../../../src/services/sync/connection';
import type { ExcelInNode } from '../workbook/excelInNode';
import { openExcel } from '../workbook/excelInNode';
import type { AtExcel, Told } from './atExcel';
import { tokensOf } from './bearer';
import { seenWorkbook } from './seenWorkbook';
import { readyTold, refreshTold, reviewTold, sentTold } from './wordsTold';
import { rowsToSend } from '../../../src/excel/taskPane/send/rowsToSend';

/** One Excel on one machine, with its pane open. */
interface Desk {
  readonly model: WorkbookModel;
  readonly excel: ExcelInNode;
  readonly person: Person;
  readonly work: SheetWork;
}

/** The table that the pane works on. */
interface InHand {
  readonly pullId: RecordId;
  readonly kind: SheetKind;
}

/** Excel without a browser: Microsoft's client over the host's workbook, and the add-in's own work. */
export function excelInNodeFor(siteUrl: string, first: SamplePerson): AtExcel {
  let me = first;
  let desk = deskOn(createWorkbookModel());
  let inHand: InHand | undefined;
  let sent: SendReceipt | undefined;

  function deskOn(model: WorkbookModel): Desk {
    const excel = openExcel(model);
    const sp = connectToSite(siteUrl, {
      token: tokensOf(siteUrl, me),
      batched: { newName: randomUUID }
    });
    const now = (): Date => new Date();
    const newId = (): string => randomUUID();
    const store = createTrackerStore(sp, { now, newId });
    const { workbook } = excel;
    const work = createSheetWork({ workbook, siteUrl, sp, store, now, newId });
    return { model, excel, person: createPerson(model), work };
  }

  function table(): InHand {
    if (inHand === undefined) throw new Error('No table is in hand.');
    return inHand;
  }

  async function reopen(model: WorkbookModel): Promise<void> {
    desk.person.leave();
    desk.excel.node.close();
    desk = deskOn(model);
    sent = undefined;
    const newest = [...(await desk.work.tables())].sort((a, b) =>
      b.memory.pulledAt.localeCompare(a.memory.pulledAt)
    )[0];
    inHand = newest && { pullId: newest.memory.pullId, kind: newest.memory.kind };
  }

  async function sendRows(more: Omit<SendRequest, 'pullId'> = {}): Promise<Told> {
    sent = await desk.work.send({ pullId: table().pullId, ...more });
    return sentTold(sent);
  }

  return {
    signInAs: async (person) => {
      me = person;
      await reopen(desk.model);
    },
    does: async (operation, ...given) => {
      const act = desk.person[operation] as (
        ...args: typeof given
      ) => ReturnType<Person[typeof operation]>;
      return act(...given);
    },
    readsAs: async (locale) => {
      desk.model.locale = locale;
    },
    seen: async () => seenWorkbook(desk.model),
    pull: (directorate, kind = 'recommendations') =>
      saying(async () => {
        const scope = { kind: 'directorate', directorate } as const;
        const { memory } = await desk.work.pull({ kind, scope });
        inHand = { pullId: memory.pullId, kind };
        return '';
      }),
    check: () =>
      saying(async () => {
        const { pullId, kind } = table();
        const of = (await desk.work.tables()).find(({ memory }) => memory.pullId === pullId);
        const copies = of?.copies ?? [];
        const said = reviewTold(await desk.work.review(pullId), kind);
        return [...copies, said].join('\n');
      }),
    send: () =>
      saying(async () => {
        const review = await desk.work.review(table().pullId);
        if (rowsToSend(review).ready.length === 0) return readyTold(review);
        const told = await sendRows();
        return [told, readyTold(await desk.work.review(table().pullId))].join('\n');
      }),
    choose: (side) =>
      saying(async () => {
        const clashes = (sent?.receipts ?? []).flatMap((one) =>
          one.kind === 'clash' ? [one] : []
        );
        if (clashes.length === 0) throw new Error('Nothing waits for a choice.');
        const choices = clashes.map(
          ({ id, clashes: fields }) =>
            [id, Object.fromEntries(fields.map(({ column }) => [column, side]))] as const
        );
        return sendRows({
          only: new Set(choices.map(([id]) => id)),
          choices: new Map(choices)
        });
      }),
    refresh: () => saying(async () => refreshTold(await desk.work.refresh(table().pullId))),
    receiptsAsSheet: async () => {
      if (sent === undefined) throw new Error('Nothing was sent.');
      await desk.work.writeReceipts({
        sheetName: table().kind,
        sends: [{ receipt: sent }]
      });
    },
    save: () => writeXlsx(desk.model),
    openElsewhere: async (file) => reopen(await readXlsx(file))
  };
}

/** An error's sentence is what the person is told. */
async function saying(act: () => Promise<Told>): Promise<Told> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Error && 'kind' in error) return error.message;
    throw error;
  }
}
