import { parseInstant, startOfDay } from '../dates';
import { wrongKindOfValue } from '../errors';
import { isDateOnly, isOwnColumn } from '../fields/fieldKinds';
import { ensureUser } from '../principals/people';
import { complex, many, type Outcome, type Value } from '../resource';
import type { Session } from '../session';
import type { Field, Item, Json, List } from '../storage';
import { updateItem } from './writing';

interface FormValue {
  readonly FieldName: string;
  readonly FieldValue: string | null;
}
type Read = { readonly value: Json } | { readonly problem: string };

const INVALID = -2146232832;

/**
 * ValidateUpdateListItem: values as a form writes them. Answers 200 with one row a column, also
 * when a value is refused; then nothing is saved. Source: recorded answers.
 */
export function validateUpdate(
  session: Session,
  list: List,
  item: Item,
  formValues: unknown
): Outcome {
  const given = readFormValues(formValues);
  const fields = session.storage.fields.all(list.num);
  const read = given.map((form) => {
    const field = fields.find(({ internalName }) => internalName === form.FieldName);
    const result: Read = field
      ? readOwnValue(session, field, form.FieldValue ?? '')
      : { problem: `The column ${form.FieldName} does not exist.` };
    return { form, result };
  });
  const refused = read.some(({ result }) => 'problem' in result);
  if (!refused) {
    const values = read.map(({ form, result }) => [
      form.FieldName,
      'value' in result ? result.value : null
    ]);
    updateItem(session, list, item, Object.fromEntries(values) as Record<string, Json>);
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

/** SharePoint lets owners set some of its own columns here; this server keeps them itself, and says so. */
const readOwnValue = (session: Session, field: Field, text: string): Read =>
  isOwnColumn(field)
    ? readValue(session, field, text)
    : { problem: `The column ${field.internalName} cannot be changed.` };

function readValue(session: Session, field: Field, text: string): Read {
  if (field.properties.Required === true && text === '') {
    return { problem: "You can't leave this blank." };
  }
  if (text === '') return { value: null };
  switch (field.type) {
    case 'Number':
    case 'Currency':
      return Number.isNaN(Number(text))
        ? { problem: 'The value of this field is not a valid number.' }
        : { value: Number(text) };
    case 'Boolean':
      return {
        value: text === '1' || text.toLowerCase() === 'true' || text.toLowerCase() === 'yes'
      };
    case 'DateTime': {
      const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(.*)$/.exec(text);
      const iso = british
        ? `${british[3]}-${british[2]?.padStart(2, '0')}-${british[1]?.padStart(2, '0')}${british[4]}`
        : text;
      const instant = parseInstant(iso);
      if (instant === undefined) return { problem: 'Enter a date like this: 23/2/2012' };
      return { value: isDateOnly(field) ? startOfDay(instant) : instant };
    }
    case 'MultiChoice':
      return { value: text.split(';#').filter((part) => part !== '') };
    case 'User':
    case 'UserMulti': {
      const logins = loginsIn(text);
      if (!logins) return { problem: 'The people of this field could not be read.' };
      const ids = logins.map((login) => ensureUser(session, login).id);
      return { value: field.type === 'User' ? (ids[0] ?? null) : ids };
    }
    case 'URL': {
      const [url = '', ...description] = text.split(', ');
      return { value: { Url: url, Description: description.join(', ') || url } };
    }
    case 'Text':
    case 'Choice':
      return text.length > 255
        ? { problem: 'This value is too long: at most 255 characters.' }
        : { value: text };
    default:
      return { value: text };
  }
}

/** `[{"Key":"i:0#.f|membership|a@b"}]`: people as a form's people picker writes them. */
function loginsIn(text: string): readonly string[] | undefined {
  try {
    const people: unknown = JSON.parse(text);
    if (!Array.isArray(people)) return undefined;
    const keys = people.map((one: unknown) =>
      typeof one === 'object' && one !== null && 'Key' in one ? one.Key : undefined
    );
    return keys.every((key): key is string => typeof key === 'string') ? keys : undefined;
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
