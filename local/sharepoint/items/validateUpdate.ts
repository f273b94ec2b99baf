import { SharePointError } from '../errors';
import { renamed } from '../folders/renaming';
import { complex, flagOf, many, type Arguments, type Outcome, type Value } from '../resource';
import type { Session } from '../session';
import { changeKind, type Item, type Json, type List } from '../storage';
import { isAuthorship, readAuthorship } from './authorship';
import { isContentType, readContentType } from './formContentType';
import { readFormRows, type FormRow } from './formRows';
import { readFormValue, type Problem, type Read } from './formValues';
import { takenField, updateItem, type Changed } from './writing';

/** Code of a value that is refused. Source: recorded answer to a date that is none. */
const INVALID = -2146232832;
const TAKEN = -2130575169;

/** A row of a form, and why it is refused, if it is. */
export interface JudgedRow {
  readonly row: FormRow;
  readonly refused?: { readonly code: number; readonly message: string };
}

/** What a form's rows come to, all of them read. */
export interface ReadForm {
  readonly rows: readonly JudgedRow[];
  readonly values: Readonly<Record<string, Json>>;
  /** Who wrote the item and when, where the form may say so. */
  readonly changed: Changed;
}

/**
 * Reads rows as a form sends them. bNewDocumentUpdate makes no new version and may set who wrote the
 * item and when; what of that is not given is as for any update.
 * @param item undefined while it is still to be added
 */
export function readForm(
  session: Session,
  list: List,
  item: Item | undefined,
  given: readonly FormRow[],
  args: Arguments
): ReadForm {
  const sameVersion = flagOf(args.bNewDocumentUpdate);
  const inUtc = flagOf(args.datesInUTC);
  const fields = session.storage.fields.all(list.num);
  const readOne = ({ name, text }: FormRow): Read | { readonly changed: Changed } => {
    if (sameVersion && isAuthorship(name)) {
      return readAuthorship(session, list, item, name, text, inUtc);
    }
    // The name of a file or folder is no column: whoever saves the form sees to it.
    if (name === 'FileLeafRef') return { values: {} };
    if (isContentType(name)) return readContentType(session, list, name, text);
    const field = fields.find(({ internalName }) => internalName === name);
    return field
      ? readFormValue(session, list, field, text, { inUtc })
      : { problem: `The column ${name} does not exist.` };
  };
  const values: Record<string, Json> = {};
  let changed: Changed = { sameVersion };
  const rows = given.map((row): JudgedRow => {
    const read = readOne(row);
    if ('problem' in read) return refusedRow(row, read);
    if ('values' in read) Object.assign(values, read.values);
    else changed = { ...changed, ...read.changed };
    return { row };
  });
  return { rows: demandFree(session, list, item, rows, values), values, changed };
}

const refusedRow = (row: FormRow, { problem }: Problem, code = INVALID): JudgedRow => ({
  row,
  refused: { code, message: problem }
});

/** A value that a unique column already holds is said in its row. Not recorded. */
function demandFree(
  session: Session,
  list: List,
  item: Item | undefined,
  rows: readonly JudgedRow[],
  values: Readonly<Record<string, Json>>
): readonly JudgedRow[] {
  const taken = takenField(session, list, item?.id ?? 0, values);
  if (!taken) return rows;
  return rows.map((judged) =>
    judged.row.name === taken.internalName
      ? refusedRow(
          judged.row,
          { problem: `The value is already in the column ${taken.title}.` },
          TAKEN
        )
      : judged
  );
}

export const isRefused = (rows: readonly JudgedRow[]): boolean =>
  rows.some(({ refused }) => refused !== undefined);

/** -2130575163 and …162: a validation formula of a column or of the list said no. */
const VALIDATION = /^-213057516[23],/;

/**
 * Runs the write. Where a validation formula refuses it, every row says so; which one SharePoint
 * would say it in is not recorded.
 */
export function written<T>(
  rows: readonly JudgedRow[],
  write: () => T
): { readonly made: T } | { readonly rows: readonly JudgedRow[] } {
  try {
    return { made: write() };
  } catch (cause) {
    if (!(cause instanceof SharePointError) || !VALIDATION.test(cause.code)) throw cause;
    const code = Number(cause.code.split(',')[0]);
    const problem = { problem: cause.message };
    return { rows: rows.map(({ row }) => refusedRow(row, problem, code)) };
  }
}

export const formAnswer = (name: string, rows: readonly JudgedRow[], itemId: number): Outcome => ({
  kind: 'value',
  name,
  value: many(
    'SP.ListItemFormUpdateValue',
    rows.map(({ row, refused }): Value =>
      complex('SP.ListItemFormUpdateValue', {
        ErrorCode: refused?.code ?? 0,
        ErrorMessage: refused?.message ?? null,
        FieldName: row.name,
        FieldValue: row.given,
        HasException: refused !== undefined,
        ItemId: itemId
      })
    )
  )
});

const isName = ({ name }: FormRow): boolean => name === 'FileLeafRef';

/**
 * ValidateUpdateListItem: values as a form writes them. Answers 200 with one row a column, also
 * when a value is refused; then nothing is saved.
 * Source: recorded answers.
 */
export function validateUpdate(session: Session, list: List, item: Item, args: Arguments): Outcome {
  const given = readFormRows(args.formValues);
  const { rows, values, changed } = readForm(session, list, item, given, args);
  const save = (): Item => {
    const place = renamed(session, list, item, given.find(isName)?.text);
    const renaming = place && { place, change: changeKind.rename };
    return updateItem(session, list, item, values, { ...changed, ...renaming });
  };
  // A new name is a write of its own: where the columns are refused after it, the request is.
  const saving = given.some(isName) ? () => ({ made: save() }) : () => written(rows, save);
  const saved = isRefused(rows) ? { rows } : saving();
  return formAnswer('ValidateUpdateListItem', 'rows' in saved ? saved.rows : rows, item.id);
}
