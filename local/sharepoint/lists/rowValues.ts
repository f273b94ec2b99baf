import { asText } from '../dates';
import { isDateOnly, isLookup } from '../fields/fieldKinds';
import { heldBy, lookupTexts } from '../items/lookups';
import { columnText, ownValues } from '../items/ownValues';
import { toHexadecimal } from '../permissions/bits';
import { scopeOfItem } from '../permissions/inForce';
import type { Session } from '../session';
import type { Field, Item, Json, List } from '../storage';

/** A row as RenderListDataAsStream gives it: texts, and lists where a column holds several. */
export type RowValue = string | readonly string[] | readonly RowPart[];
/** A person, an item looked up, a term. */
export type RowPart = Readonly<Record<string, string | number | boolean>>;
export type Row = Readonly<Record<string, RowValue>>;

/**
 * What every row has, whatever the view shows. Source: recorded rows; the unique id is in upper
 * case and braces.
 */
export function requiredValues(session: Session, list: List, item: Item): Row {
  const own = (name: string): string => String(ownValues[name]?.(session, list, item) ?? '');
  const scope = scopeOfItem(session, list, item);
  return {
    ID: String(item.id),
    PermMask: toHexadecimal(session.rights.mask(scope)),
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
  const kept = (own ? own(session, list, item) : item.data[heldBy(session, list, field)]) as
    Json | undefined;
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
    case 'Lookup':
    case 'LookupMulti':
      if (!isLookup(field)) break;
      return { [name]: lookups(session, field, kept) };
    case 'Calculated':
      return {
        [name]: columnText(session, list, item, field),
        ...(typeof kept === 'number' && { [`${name}.`]: exact(kept) })
      };
    case 'TaxonomyFieldType':
      return { [name]: [termOf(kept)] };
    case 'TaxonomyFieldTypeMulti':
      return { [name]: (kept as readonly Json[]).map(termOf) };
    case 'URL': {
      const { Url, Description } = kept as { readonly Url: string; readonly Description: string };
      return { [name]: Url, [`${name}.desc`]: Description };
    }
  }
  return { [name]: name === 'UniqueId' ? `{${String(kept).toUpperCase()}}` : String(kept) };
}

/** Items that a column looks up. Source: as read by clients of SharePoint Online; not recorded. */
const lookups = (session: Session, field: Field, kept: Json): readonly RowPart[] =>
  (Array.isArray(kept) ? kept : [kept]).map((id) => ({
    lookupId: Number(id),
    lookupValue: lookupTexts(session, field, id as Json),
    isSecretFieldValue: false
  }));

/** Source: a recorded row. */
function termOf(kept: Json): RowPart {
  const { Label, TermGuid } = kept as { readonly Label: string; readonly TermGuid: string };
  return { Label, TermID: TermGuid };
}

function emptyValue(field: Field): Row {
  const { internalName: name, type } = field;
  if (type === 'Boolean') return yesNo(field, false);
  // Source: a recorded row has both of an empty date. Not recorded for numbers.
  if (['DateTime', 'Number', 'Currency'].includes(type)) return { [name]: '', [`${name}.`]: '' };
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

function personValue(session: Session, id: number): RowPart {
  const person = session.storage.principals.byId(session.site.num, id);
  return {
    id: String(id),
    title: person?.title ?? '',
    email: person?.email ?? '',
    sip: person?.email ?? '',
    picture: ''
  };
}
