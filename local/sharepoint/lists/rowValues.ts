import { asText } from '../dates';
import { isDateOnly } from '../fields/fieldKinds';
import { ownValues } from '../items/ownValues';
import type { Session } from '../session';
import type { Field, Item, Json, List } from '../storage';

/** A row as RenderListDataAsStream gives it: texts, and lists where a column holds several. */
export type RowValue = string | readonly string[] | readonly Readonly<Record<string, string>>[];
export type Row = Readonly<Record<string, RowValue>>;

/**
 * What every row has, whatever the view shows. Source: recorded rows; the unique id is in upper
 * case and braces.
 */
export function requiredValues(session: Session, list: List, item: Item): Row {
  const own = (name: string): string => String(ownValues[name]?.(session, list, item) ?? '');
  const scope = item.scope ?? list.scope ?? session.web.scope;
  return {
    ID: String(item.id),
    PermMask: `0x${session.rights.mask(scope).toString(16)}`,
    FSObjType: own('FSObjType'),
    ContentTypeId: own('ContentTypeId'),
    UniqueId: `{${item.uniqueId.toUpperCase()}}`,
    FileRef: own('FileRef'),
    FileLeafRef: own('FileLeafRef'),
    owshiddenversion: String(item.version)
  };
}

/**
 * One column of a row, with what stands beside it: "Due." the exact value of "Due". A date is text
 * of the web's own form, or ISO with DatesInUtc. Not recorded but for texts and numbers.
 */
export function columnValues(
  session: Session,
  list: List,
  item: Item,
  field: Field,
  datesInUtc: boolean
): Row {
  const name = field.internalName;
  const own = ownValues[name];
  const kept = (own ? own(session, list, item) : item.data[name]) as Json | undefined;
  if (kept === null || kept === undefined) return emptyValue(field);
  switch (field.type) {
    case 'DateTime': {
      const wire = String(kept);
      return {
        [name]: datesInUtc ? wire : asText(wire, isDateOnly(field)),
        [`${name}.`]: wire
      };
    }
    case 'Boolean':
    case 'Attachments':
      return yesNo(field, kept === true);
    case 'Number':
    case 'Currency':
      return { [name]: Number(kept).toLocaleString('en-GB'), [`${name}.`]: exact(Number(kept)) };
    case 'MultiChoice':
      return { [name]: (kept as readonly string[]).map(String) };
    case 'User':
      return { [name]: [personValue(session, Number(kept))] };
    case 'UserMulti':
      return { [name]: (kept as readonly number[]).map((id) => personValue(session, id)) };
    case 'URL': {
      const { Url, Description } = kept as { readonly Url: string; readonly Description: string };
      return { [name]: Url, [`${name}.desc`]: Description };
    }
    default:
      return { [name]: name === 'UniqueId' ? `{${String(kept).toUpperCase()}}` : String(kept) };
  }
}

function emptyValue(field: Field): Row {
  const { internalName: name, type } = field;
  if (type === 'Boolean') return yesNo(field, false);
  return { [name]: type === 'MultiChoice' ? [] : '' };
}

/** "1" and "0" of an attachment column; "Yes" and "No" of our own, with the number beside it. */
function yesNo({ internalName: name, type }: Field, value: boolean): Row {
  const digit = value ? '1' : '0';
  if (type === 'Attachments') return { [name]: digit };
  return { [name]: value ? 'Yes' : 'No', [`${name}.value`]: digit };
}

/** Fourteen digits after the point, as SharePoint writes numbers for machines. */
const exact = (value: number): string => value.toFixed(14);

function personValue(session: Session, id: number): Readonly<Record<string, string>> {
  const person = session.storage.principals.byId(session.site.num, id);
  return {
    id: String(id),
    title: person?.title ?? '',
    email: person?.email ?? '',
    sip: person?.email ?? '',
    picture: ''
  };
}
