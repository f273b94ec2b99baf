import { isOwnRequest } from '../../domain/ledger/barToDeciding';
import type { DateMove } from '../../domain/ledger/dateLedger';
import { DATE_CHANGE_CAUSES } from '../../domain/dueDateChange';
import type { DueDateChange } from '../../domain/dueDateChange';
import { attemptIdOf } from '../../domain/sheet/attemptIdOf';
import type { HashText } from '../../domain/sheet/hashOf';
import { keptText } from '../../domain/sheet/keptText';
import type { SheetFields } from '../../domain/sheet/sheetColumn';
import type { RecordId } from '../../domain/records';
import type { DateStore } from '../records/dates/dateStore';
import type { PartOutcome } from './rowOutcome';
import type { RowToSend } from './sheetSender';
import { SHEET_SENTENCES } from './sheetSentences';
import type { SiteFacts } from './siteFacts';

const COLUMNS = ['newDate', 'newDateCause', 'newDateReason'] as const;

/** What a new date is asked for with. */
export interface DateRequestToSend {
  readonly row: RowToSend;
  readonly facts: SiteFacts;
  /** Whoever asks, as SharePoint shows the name. */
  readonly me: () => Promise<string>;
  readonly dates: Pick<DateStore, 'ask'>;
  readonly hash: HashText;
}

/**
 * Asks for the new date of a row; undefined where it asks for none. A request that is open with the same
 * words is there already. Errors pass.
 */
export async function sendDateRequest(given: DateRequestToSend): Promise<PartOutcome | undefined> {
  const { row, facts, me, dates } = given;
  const sent: SheetFields = Object.fromEntries(
    COLUMNS.filter((key) => key in row.changes).map((key) => [key, row.changes[key]])
  );
  if (Object.keys(sent).length === 0) return undefined;
  const [to, causeTyped, reasonTyped] = COLUMNS.map((key) => row.changes[key] ?? row.values?.[key]);
  const ledger = facts.ledger(row.id);
  if (to === undefined) return refused(SHEET_SENTENCES.noDate);

  const cause = DATE_CHANGE_CAUSES.find((one) => one === causeTyped);
  const request = { to: [to], cause, reason: keptText(reasonTyped) };
  const name = await me();
  const isSame = (move: DateMove): boolean =>
    isOwnRequest(move, name) &&
    move.to.length === 1 &&
    move.to[0] === to &&
    move.cause === cause &&
    keptText(move.reason) === request.reason;
  if (ledger?.asked.some(isSame) === true) return { kind: 'there already', sent };

  const { id, asked } = nextId(given, request);
  // Asked for without an answer, and decided or withdrawn since: whether again is for the person to say.
  if (asked !== undefined && row.memory.sent?.newDate !== undefined) {
    return refused(SHEET_SENTENCES.askedBefore);
  }
  await dates.ask({
    id,
    subject: { kind: row.kind === 'recommendations' ? 'recommendation' : 'action', id: row.id },
    from: ledger?.due ?? [],
    to: request.to,
    ...(cause !== undefined && { cause }),
    ...(request.reason !== undefined && { reason: request.reason })
  });
  return { kind: 'saved', sent, joined: [], notes: [SHEET_SENTENCES.dateAsked] };
}

/** The first id, made of the request, that is not on the site; and the one before it, if there is one. */
function nextId(
  { row, facts, hash }: DateRequestToSend,
  { to, cause, reason }: Pick<DueDateChange, 'to' | 'cause' | 'reason'>
): { readonly id: RecordId; readonly asked: RecordId | undefined } {
  const there = new Set(facts.datesAbout(row.id).changes.map((change) => change.id));
  const words = ['date', row.pullId, row.id, to.join(';'), cause ?? '', reason ?? ''];
  let asked: RecordId | undefined;
  for (let time = 0; ; time += 1) {
    const id = attemptIdOf([...words, String(time)], hash);
    if (!there.has(id)) return { id, asked };
    asked = id;
  }
}

function refused(message: string): PartOutcome {
  return { kind: 'failed', message, isUnsure: false, cause: undefined };
}
