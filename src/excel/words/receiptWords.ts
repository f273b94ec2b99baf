import { formatMoment, formatMomentTime } from '../../components/recommendation/formatMoment';
import { EXCEL_PANE } from '../../components/loc/excelPane';
import { EXCEL_SEND } from '../../components/loc/excelSend';
import type { ColumnKey, SheetFields } from '../../domain/sheet/sheetColumn';
import { SHEET_COLUMNS } from '../../domain/sheet/sheetColumns';
import type { SheetKind } from '../../domain/sheet/sheetKind';
import { joinWithAnd } from '../../domain/words/joinWords';
import { sheetHeading } from '../../domain/words/sheetHeadings';
import type { RowReceipt } from '../../services/sheet/sheetSender';
import type { SentFromTable } from '../work/sheetWork';
import { valueWords } from './sheetWords';

/** The fields of a receipt as lines: "Current position: Niche report in test", in the sheet's order. */
export function fieldLines(kind: SheetKind, fields: SheetFields): readonly string[] {
  return SHEET_COLUMNS[kind].flatMap(({ key, heading }) =>
    key in fields
      ? [EXCEL_SEND.field(heading, valueWords(kind, key, fields[key]) || EXCEL_PANE.empty)]
      : []
  );
}

/** Columns by name: "Status and Current position". */
export function columnNames(kind: SheetKind, columns: readonly ColumnKey[]): string {
  return joinWithAnd(columns.map((key) => sheetHeading(kind, key)));
}

/** What happened to a row, a sentence a line. */
export function receiptLines(kind: SheetKind, receipt: RowReceipt): readonly string[] {
  const { left = [] } = receipt;
  return [
    ...linesOf(kind, receipt),
    ...(left.length > 0 ? [EXCEL_SEND.theirsChosen(columnNames(kind, left))] : [])
  ];
}

function linesOf(kind: SheetKind, receipt: RowReceipt): readonly string[] {
  switch (receipt.kind) {
    case 'sent':
      return [
        ...fieldLines(kind, receipt.sent),
        ...(receipt.joined.length > 0
          ? [EXCEL_SEND.joined(columnNames(kind, receipt.joined), receipt.joinedBy)]
          : []),
        ...receipt.notes
      ];
    case 'nothing to send':
      return [EXCEL_SEND.nothingNew];
    case 'failed':
      return [
        receipt.message,
        ...(receipt.isUnsure ? [EXCEL_SEND.unsure] : []),
        ...partly(kind, receipt.sent)
      ];
    case 'not reached':
      return [EXCEL_SEND.notReachedRow];
    case 'clash':
      return [clashSentence(kind, receipt), ...partly(kind, receipt.sent)];
  }
}

function partly(kind: SheetKind, sent: SheetFields): readonly string[] {
  const lines = fieldLines(kind, sent);
  return lines.length === 0 ? [] : [EXCEL_SEND.partly(lines.join('; '))];
}

/** "Status was changed by Jo Adeyemi at 09:26, after your last pull." */
export function clashSentence(
  kind: SheetKind,
  { clashes, by, theirsAt }: Extract<RowReceipt, { readonly kind: 'clash' }>
): string {
  const fields = columnNames(
    kind,
    clashes.map(({ column }) => column)
  );
  const who = by ?? EXCEL_SEND.someone;
  const at = theirsAt === undefined ? undefined : formatMomentTime(theirsAt);
  return clashes.length === 1
    ? EXCEL_SEND.clashBy(fields, who, at)
    : EXCEL_SEND.clashesBy(fields, who, at);
}

/** "10:52, v14"; what was not sent has no moment. */
export function momentWords(receipt: RowReceipt): string {
  if (receipt.kind !== 'sent') return '';
  const time = formatMomentTime(receipt.at);
  const version = versionWords(receipt);
  return version === '' ? time : `${time}, ${version}`;
}

/** "v14"; empty where nothing was sent. */
export function versionWords(receipt: RowReceipt): string {
  if (receipt.kind !== 'sent') return '';
  const version = receipt.versions.standing ?? receipt.versions.published;
  return version === undefined ? '' : EXCEL_SEND.version(version);
}

/** What became of a row in a word or two: "sent"; where nothing but others' words stand, that. */
export function stateWords(receipt: RowReceipt): string {
  const { kind, left = [] } = receipt;
  if (left.length === 0 || (kind !== 'sent' && kind !== 'nothing to send')) {
    return EXCEL_SEND.state[kind];
  }
  const isSent = kind === 'sent' && Object.keys(receipt.sent).length > 0;
  return isSent ? EXCEL_SEND.sentInPart : EXCEL_SEND.theirsStand;
}

/**
 * All receipts of a table as text, newest first, a row a paragraph, to be pasted into a message or a
 * sheet. No line begins with what a spreadsheet would make a formula of: each begins with a word of ours,
 * or with blanks.
 */
export function receiptsText({ sheetName, sends }: SentFromTable): string {
  return sends
    .map(({ receipt: { receipts, kind, at }, by }) =>
      [
        EXCEL_SEND.sentFrom(sheetName, formatMoment(at), by),
        ...receipts.map((receipt) => receiptText(kind, receipt))
      ].join('\n\n')
    )
    .join('\n\n');
}

function receiptText(kind: SheetKind, receipt: RowReceipt): string {
  const { name, rowNumber } = receipt;
  const head = [EXCEL_SEND.rowName(name, rowNumber), stateWords(receipt), momentWords(receipt)];
  return [
    head
      .filter((each) => each !== '')
      .join(', ')
      .replace(/\n/g, ' '),
    // Every line, also within a text.
    ...receiptLines(kind, receipt).map((line) => `  ${line.replace(/\n/g, '\n  ')}`)
  ].join('\n');
}
