import type { RecordId } from '../../domain/records';
import { createSheetSender } from '../../services/sheet/createSheetSender';
import { oneAtATime } from '../workbook/oneAtATime';
import type { ClashesSeen } from './clashesSeen';
import { clashesSeen } from './clashesSeen';
import { owedNotes } from './owedNotes';
import { pullChoices } from './pullChoices';
import { pullTable } from './pullTable';
import { receiptSheet } from './receiptSheet';
import { refreshTable } from './refreshTable';
import { reviewTable } from './reviewTable';
import { sendTable } from './sendTable';
import type { SheetWork } from './sheetWork';
import { siteReading } from './siteReading';
import type { WorkSurroundings } from './workSurroundings';

/**
 * The add-in's work with one site and one workbook. Pulls, refreshes and sends wait for each other, so
 * that a button pressed twice does its work once and then finds nothing left to do.
 */
export function createSheetWork(surroundings: WorkSurroundings): SheetWork {
  const { workbook } = surroundings;
  const readSite = siteReading(surroundings);
  const sender = createSheetSender(surroundings);
  const owed = owedNotes();
  const inTurn = oneAtATime();
  const inTurnWith = <Result>(pullId: RecordId, work: () => Promise<Result>): Promise<Result> =>
    inTurn(async () => {
      await owed.settle(pullId);
      return work();
    });
  const clashes = new Map<RecordId, ClashesSeen>();
  const clashesOf = (pullId: RecordId): ClashesSeen => {
    const seen = clashes.get(pullId) ?? clashesSeen();
    clashes.set(pullId, seen);
    return seen;
  };

  return {
    choices: (options) => pullChoices(surroundings, readSite, options),
    tables: () => workbook.tables(),
    pull: (request, options) => inTurn(() => pullTable(surroundings, readSite, request, options)),
    review: (pullId, options) =>
      inTurnWith(pullId, () => reviewTable(surroundings, readSite, pullId, options)),
    refresh: (pullId, options) =>
      inTurnWith(pullId, () => refreshTable(surroundings, readSite, pullId, options)),
    send: (request, options) =>
      inTurnWith(request.pullId, () =>
        sendTable(surroundings, readSite, sender, clashesOf(request.pullId), request, options, owed)
      ),
    writeReceipts: (sent) => workbook.writeReceipts(receiptSheet(sent))
  };
}
