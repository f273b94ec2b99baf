import { wrongKindOfValue } from '../errors';
import { isOwnColumn } from '../fields/fieldKinds';
import { complex, flagOf, many, type Arguments, type Outcome, type Value } from '../resource';
import type { Session } from '../session';
import type { Item, Json, List } from '../storage';
import { isAuthorship, readAuthorship } from './authorship';
import { readFormValue, type Read } from './formValues';
import { updateItem, type Changed } from './writing';

interface FormValue {
  readonly FieldName: string;
  readonly FieldValue: string | null;
}
type FormRead = Read | { readonly changed: Changed };

const INVALID = -2146232832;

/**
 * ValidateUpdateListItem: values as a form writes them. Answers 200 with one row a column, also
 * when a value is refused; then nothing is saved. bNewDocumentUpdate makes no new version and may
 * set who wrote the item and when; what of that is not given is as for any update.
 * Source: recorded answers.
 */
export function validateUpdate(session: Session, list: List, item: Item, args: Arguments): Outcome {
  const given = readFormValues(args.formValues);
  const sameVersion = flagOf(args.bNewDocumentUpdate);
  const inUtc = flagOf(args.datesInUTC);
  const fields = session.storage.fields.all(list.num);
  const readOne = ({ FieldName, FieldValue }: FormValue): FormRead => {
    const text = FieldValue ?? '';
    if (sameVersion && isAuthorship(FieldName)) {
      return readAuthorship(session, list, item, FieldName, text, inUtc);
    }
    const field = fields.find(({ internalName }) => internalName === FieldName);
    if (!field) return { problem: `The column ${FieldName} does not exist.` };
    return isOwnColumn(field)
      ? readFormValue(session, field, text, inUtc)
      : { problem: `The column ${FieldName} cannot be changed.` };
  };
  const read = given.map((form) => ({ form, result: readOne(form) }));
  if (!read.some(({ result }) => 'problem' in result)) {
    const values: Record<string, Json> = {};
    let changed: Changed = { sameVersion };
    for (const { form, result } of read) {
      if ('value' in result) values[form.FieldName] = result.value;
      if ('changed' in result) changed = { ...changed, ...result.changed };
    }
    updateItem(session, list, item, values, changed);
  }
  const rows: readonly Value[] = read.map(({ form, result }) => {
    const problem = 'problem' in result ? result.problem : null;
    return complex('SP.ListItemFormUpdateValue', {
      ErrorCode: problem === null ? 0 : INVALID,
      ErrorMessage: problem,
      FieldName: form.FieldName,
      FieldValue: form.FieldValue,
      HasException: problem !== null,
      ItemId: item.id
    });
  });
  return {
    kind: 'value',
    name: 'ValidateUpdateListItem',
    value: many('SP.ListItemFormUpdateValue', rows)
  };
}

function readFormValues(given: unknown): readonly FormValue[] {
  if (!Array.isArray(given)) throw wrongKindOfValue('Collection(SP.ListItemFormUpdateValue)');
  return given.map((form: unknown) => {
    if (typeof form !== 'object' || form === null) {
      throw wrongKindOfValue('SP.ListItemFormUpdateValue');
    }
    const { FieldName, FieldValue = null } = form as Partial<Record<keyof FormValue, unknown>>;
    if (typeof FieldName !== 'string') throw wrongKindOfValue('Edm.String');
    if (typeof FieldValue !== 'string' && FieldValue !== null) throw wrongKindOfValue('Edm.String');
    return { FieldName, FieldValue };
  });
}
