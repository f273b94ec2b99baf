import { entityName } from '../odata/columnNames';
import type { Entity } from '../resource';
import { webUrl, type Session } from '../session';
import type { Field, Item, Json, List } from '../storage';
import { columnText, ownValues } from './ownValues';

/** As a view shows them, as a page does, or as a form begins with them. */
export type FieldTexts = 'FieldValuesAsText' | 'FieldValuesAsHtml' | 'FieldValuesForEdit';

type TextOf = (session: Session, list: List, item: Item, field: Field) => string;
const TEXTS: Readonly<Record<FieldTexts, TextOf>> = {
  FieldValuesAsText: columnText,
  FieldValuesAsHtml: asHtml,
  FieldValuesForEdit: forEdit
};

/** Every column of an item as a text. */
export function fieldTexts(
  session: Session,
  list: List,
  item: Item,
  manner: FieldTexts,
  address: string
): Entity {
  const fields = session.storage.fields.all(list.num);
  // Underscores are escaped in these names: OData__x005f_UIVersionString.
  const nameOf = (field: Field): string =>
    entityName(field.internalName)
      .replace(/_/g, '_x005f_')
      .replace(/^OData_x005f__x005f_/, 'OData__x005f_');
  const byName = new Map(fields.map((field) => [nameOf(field).toLowerCase(), field]));
  return {
    kind: 'entity',
    type: 'SP.FieldStringValues',
    address,
    defaults: fields.map(nameOf),
    property: (name) => {
      const field = byName.get(name.toLowerCase());
      return field && TEXTS[manner](session, list, item, field);
    },
    navigate: () => undefined,
    openProperty: (name) => {
      const field = byName.get(name.toLowerCase());
      return field && { name: nameOf(field) };
    },
    operations: {}
  };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => ESCAPES[one] ?? one);

type Hyperlink = { readonly Url: string; readonly Description: string };
const hyperlinkOf = (item: Item, field: Field): Hyperlink | undefined =>
  item.data[field.internalName] as Hyperlink | undefined;

/**
 * Links for addresses and people, lines as lines; a text with formats is HTML already.
 * Source: SPField.GetFieldValueAsHtml; the attributes that SharePoint adds are not recorded.
 */
function asHtml(session: Session, list: List, item: Item, field: Field): string {
  const text = columnText(session, list, item, field);
  switch (field.type) {
    case 'Note':
      return field.properties.RichText === true ? text : escaped(text).replace(/\r?\n/g, '<br>');
    case 'URL': {
      const link = hyperlinkOf(item, field);
      return link ? `<a href="${escaped(link.Url)}">${escaped(link.Description)}</a>` : '';
    }
    case 'User': {
      const id = ownValues[field.internalName]?.(session, list, item) ?? kept(item, field);
      const shown = `${webUrl(session)}/_layouts/15/userdisp.aspx?ID=`;
      return text === '' ? '' : `<a href="${shown}${String(id)}">${escaped(text)}</a>`;
    }
    default:
      return escaped(text);
  }
}

const kept = (item: Item, field: Field): Json => item.data[field.internalName] ?? null;

/**
 * As ValidateUpdateListItem takes them back. Source: SPField.GetFieldValueForEdit; those of people and
 * lookups, and of Yes/No, are not recorded and are given as a view shows them.
 */
function forEdit(session: Session, list: List, item: Item, field: Field): string {
  switch (field.type) {
    case 'URL': {
      const link = hyperlinkOf(item, field);
      return link ? `${link.Url.replace(/,/g, ',,')}, ${link.Description}` : '';
    }
    case 'MultiChoice':
      return ((kept(item, field) ?? []) as readonly string[]).join(';#');
    case 'Number':
    case 'Currency':
    case 'Integer':
      return String(kept(item, field) ?? '');
    default:
      return columnText(session, list, item, field);
  }
}
