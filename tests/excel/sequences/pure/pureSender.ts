import type { HashText } from '../../../../src/domain/sheet/hashOf';
import type { ColumnKey } from '../../../../src/domain/sheet/sheetColumn';
import { chosenChanges } from '../../../../src/services/sheet/chosenChanges';
import { failedOutcome } from '../../../../src/services/sheet/failedOutcome';
import type { PartOutcome } from '../../../../src/services/sheet/rowOutcome';
import { receiptOf } from '../../../../src/services/sheet/rowOutcome';
import { sendGroup } from '../../../../src/services/sheet/sendGroup';
import { positionGroup } from '../../../../src/services/sheet/sheetGroup';
import type { RowReceipt, SheetSender } from '../../../../src/services/sheet/sheetSender';
import type { OnTheWay } from '../model/commands';
import type { PureSite } from './pureSite';

const READ_AT = '2017-11-20T10:00:00Z';

export interface PureSenderOptions {
  readonly by: string;
  readonly hash: HashText;
  /** What befalls the next save. */
  readonly next: () => OnTheWay;
  readonly befallen: (mishap: OnTheWay) => void;
}

/**
 * The sender's decisions (`sendGroup`: base, attempt, choice) over a site in memory: what the product
 * sends rows with, without requests.
 */
export function pureSender(site: PureSite, options: PureSenderOptions): SheetSender {
  return {
    send: async (rows) => {
      // As the product does: what stands on the site is read once, before anything is sent.
      const read = new Map(rows.map(({ id }) => [id, [site.now(id), site.version(id)] as const]));
      const receipts: RowReceipt[] = [];
      for (const row of rows) {
        const [theirs, versionNow] = read.get(row.id) ?? [site.now(row.id), site.version(row.id)];
        const statesThen = site.states(row.id);
        const outcome = await sendGroup({
          group: positionGroup,
          row,
          versionOf: 'standing',
          theirs,
          versionNow,
          keepsWords: true,
          readAt: READ_AT,
          hash: options.hash,
          hasArrived: (attemptId) => statesThen.some(({ id }) => id === attemptId),
          earlier: async () => [
            ...statesThen.map(({ fields, version }) => ({
              values: positionGroup.valuesOf(fields),
              version
            })),
            { values: positionGroup.valuesOf(site.begun(row.id)), version: 1 }
          ],
          save: async (edit) => {
            const mishap = options.next();
            options.befallen(mishap);
            return site.save(edit, options.by, mishap);
          }
        }).catch((error: unknown): PartOutcome => failedOutcome(error));
        const { left } = chosenChanges(row, Object.keys(row.seen ?? {}) as ColumnKey[]);
        receipts.push(receiptOf(row, outcome === undefined ? [] : [outcome], left, READ_AT));
      }
      return receipts;
    }
  };
}
