import { complex, many, type Value } from '../resource';
import { typeIdOf, typeNameOf } from '../contentTypes/itemType';
import { asText } from '../dates';
import { fieldSetting, isDateOnly, isLookup } from '../fields/fieldKinds';
import { heldBy, lookupTexts } from './lookups';
import type { Session } from '../session';
import type { Field, Item, Json, List } from '../storage';
import { itemDir, itemName } from './standing';
import { versionLabel } from './versionNumbers';

/** "pdf"; nothing for a folder or a name without an ending. */
function endingOf({ place }: Item): string | null {
  if (place?.kind !== 'file') return null;
  return /\.([^.]+)$/.exec(place.name)?.[1]?.toLowerCase() ?? null;
}

const sizeOf = ({ place }: Item): string | null =>
  place?.kind === 'file' ? String(place.size) : null;

type OwnValue = (session: Session, list: List, item: Item) => Value;

/** Values that follow from the item itself, by internal name. */
export const ownValues: Readonly<Record<string, OwnValue>> = {
  ID: (_session, _list, item) => item.id,
  Created: (_session, _list, item) => item.created,
  Modified: (_session, _list, item) => item.modified,
  Author: (_session, _list, item) => item.author,
  Editor: (_session, _list, item) => item.editor,
  GUID: (_session, _list, item) => item.guid,
  UniqueId: (_session, _list, item) => item.uniqueId,
  owshiddenversion: (_session, _list, item) => item.version,
  _UIVersionString: (_session, _list, item) => versionLabel(item),
  ContentTypeId: (_session, list, item) => typeIdOf(list, item),
  ContentType: typeNameOf,
  Attachments: (_session, _list, item) => item.attachments > 0,
  ComplianceAssetId: () => null,
  FSObjType: (_session, _list, item) => (item.place?.kind === 'folder' ? '1' : '0'),
  FileLeafRef: (_session, _list, item) => itemName(item),
  FileRef: (session, list, item) => `${itemDir(session.web, list, item)}/${itemName(item)}`,
  FileDirRef: (session, list, item) => itemDir(session.web, list, item),
  // Each step of the path is escaped, so that what it leads to can be asked for as it stands.
  EncodedAbsUrl: (session, list, item) =>
    `${session.origin}${`${itemDir(session.web, list, item)}/${itemName(item)}`
      .split('/')
      .map(encodeURIComponent)
      .join('/')}`,
  LinkFilename: (_session, _list, item) => itemName(item),
  LinkFilenameNoMenu: (_session, _list, item) => itemName(item),
  DocIcon: (_session, _list, item) => endingOf(item),
  File_x0020_Type: (_session, _list, item) => endingOf(item),
  File_x0020_Size: (_session, _list, item) => sizeOf(item),
  _CheckinComment: (_session, _list, item) =>
    item.place?.kind === 'file' ? item.place.comment : null,
  _CopySource: () => null,
  CheckoutUser: () => null,
  Edit: () => null,
  LinkTitle: (_session, _list, item) => (item.data.Title as string | undefined) ?? null,
  LinkTitleNoMenu: (_session, _list, item) => (item.data.Title as string | undefined) ?? null
};

/** A column's kept value as OData gives it. */
export function columnValue(field: Field, kept: Json | undefined): Value {
  if (kept === undefined || kept === null) return null;
  switch (field.type) {
    case 'MultiChoice':
      return many('Edm.String', kept as readonly string[]);
    case 'UserMulti':
    case 'LookupMulti':
      return many('Edm.Int32', kept as readonly number[]);
    case 'Calculated':
      return calculatedValue(kept);
    case 'Geolocation':
      return complex('SP.FieldGeolocationValue', kept as Readonly<Record<string, number>>);
    case 'TaxonomyFieldType':
      return complex('SP.Taxonomy.TaxonomyFieldValue', kept as Readonly<Record<string, Value>>);
    case 'TaxonomyFieldTypeMulti':
      return many(
        'SP.Taxonomy.TaxonomyFieldValue',
        (kept as readonly Readonly<Record<string, Value>>[]).map((term) =>
          complex('SP.Taxonomy.TaxonomyFieldValue', term)
        )
      );
    case 'URL': {
      const { Url, Description } = kept as { readonly Url: string; readonly Description: string };
      return complex('SP.FieldUrlValue', { Description, Url });
    }
    default:
      return kept as Value;
  }
}

/** Numbers of calculated columns are texts of fifteen digits: "3.00000000000000". */
const calculatedValue = (kept: Json): Value =>
  typeof kept === 'number' ? kept.toPrecision(15) : (kept as Value);

/** A column's value as a view shows it: FieldValuesAsText. */
export function columnText(session: Session, list: List, item: Item, field: Field): string {
  const own = ownValues[field.internalName];
  const kept = own ? own(session, list, item) : item.data[heldBy(session, list, field)];
  if (kept === null || kept === undefined) return '';
  switch (field.type) {
    case 'DateTime':
      return asText(String(kept), isDateOnly(field));
    case 'Boolean':
    case 'Attachments':
      return kept === true ? 'Yes' : 'No';
    case 'MultiChoice':
      return (kept as readonly string[]).join(', ');
    case 'User':
      return personName(session, Number(kept));
    case 'UserMulti':
      return (kept as readonly number[]).map((id) => personName(session, id)).join('; ');
    case 'Lookup':
    case 'LookupMulti':
      return isLookup(field) ? lookupTexts(session, field, kept as Json) : String(kept);
    case 'URL':
      return (kept as { readonly Url: string }).Url;
    case 'Calculated':
      return calculatedText(field, kept as Json);
    case 'Geolocation': {
      const { Longitude, Latitude } = kept as Readonly<Record<string, number>>;
      return `POINT (${Longitude} ${Latitude})`;
    }
    case 'TaxonomyFieldType':
      return String((kept as { readonly Label: Json }).Label);
    case 'TaxonomyFieldTypeMulti':
      return (kept as readonly { readonly Label: Json }[]).map(({ Label }) => Label).join(';');
    case 'Currency':
      return moneyText(field, Number(kept));
    case 'Number':
    case 'Integer':
      return numberText(field, Number(kept));
    default:
      return String(kept);
  }
}

/** OutputType of a calculated column that gives a date. Source: SP.FieldType. */
const DATE_TIME = 4;

function calculatedText(field: Field, kept: Json): string {
  if (typeof kept === 'boolean') return kept ? 'Yes' : 'No';
  if (typeof kept === 'number') return numberText(field, kept);
  const text = String(kept);
  const isDate = fieldSetting(field, 'OutputType') === DATE_TIME && !text.startsWith('#');
  return isDate ? asText(text, fieldSetting(field, 'DateFormat') === 0) : text;
}

/** Decimals when the column says how many (DisplayFormat), per cent when it says so. */
function numberText(field: Field, value: number): string {
  const decimals = Number(fieldSetting(field, 'DisplayFormat') ?? -1);
  const percent = fieldSetting(field, 'ShowAsPercentage') === true;
  const text = (percent ? value * 100 : value).toLocaleString('en-GB', {
    useGrouping: fieldSetting(field, 'CommaSeparator') !== false,
    ...(decimals >= 0 && { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  });
  return percent ? `${text}%` : text;
}

/** Locales by their number in Windows; other currencies are written as bare numbers. */
const CURRENCIES: Readonly<Record<number, readonly [locale: string, currency: string]>> = {
  2057: ['en-GB', 'GBP'],
  1033: ['en-US', 'USD'],
  1031: ['de-DE', 'EUR'],
  1036: ['fr-FR', 'EUR'],
  6153: ['en-IE', 'EUR']
};

function moneyText(field: Field, value: number): string {
  const [locale, currency] = CURRENCIES[Number(fieldSetting(field, 'CurrencyLocaleId'))] ?? [];
  if (locale === undefined || currency === undefined) return numberText(field, value);
  return value.toLocaleString(locale, { style: 'currency', currency });
}

const personName = (session: Session, id: number): string =>
  session.storage.principals.byId(session.site.num, id)?.title ?? '';
