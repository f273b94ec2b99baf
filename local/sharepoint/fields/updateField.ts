import { duplicateValue } from '../errors';
import { calculatedValues } from '../formulas/itemFormulas';
import { demandFormula, demandNoRing } from '../formulas/references';
import type { Body } from '../resource';
import type { Session } from '../session';
import { changeKind, type Field, type List, type Properties } from '../storage';
import { notIndexable, tooManyIndexes, uniqueNeedsIndex } from './errors';
import { readableColumns, type FieldHome } from './fieldHome';
import { fieldKinds, fieldSetting, isDependentLookup, isLookup } from './fieldKinds';
import { fieldSettings } from './fieldSettings';
import { readFieldXml } from './fieldXml';
import { lookupSettings } from './lookupSettings';

/** Applies settings to a column, index and uniqueness included. */
export function updateField(session: Session, home: FieldHome, field: Field, body: Body): void {
  const { title, settings: given } = settingsOf(field, body);
  const settings =
    given.LookupList !== undefined && isLookup(field) ? lookupSettings(session, given) : given;
  const next: Field = { ...field, title, properties: { ...field.properties, ...settings } };
  const wantsUnique = next.properties.EnforceUniqueValues === true;
  const wantsIndex = next.properties.Indexed === true;
  if (wantsUnique && !wantsIndex) throw uniqueNeedsIndex(field.title);
  const indexable = fieldKinds[field.type].indexable && !isDependentLookup(field);
  if ((wantsIndex || wantsUnique) && !indexable) {
    throw notIndexable(field.title, field.type);
  }
  demandFormulas(next, readableColumns(session, home));
  const { list } = home;
  if (list) {
    if (wantsIndex && field.properties.Indexed !== true) demandFreeIndex(session, list);
    if (wantsUnique && field.properties.EnforceUniqueValues !== true) {
      if (session.storage.items.hasDuplicates(list.num, field)) throw duplicateValue(field.title);
    }
    applyIndex(session, list, next);
  }
  home.save(next);
  if (list && next.properties.Formula !== field.properties.Formula) recalculate(session, list);
  home.note(field, changeKind.update);
}

/** What a body sets: SchemaXml stands for all that it declares. */
function settingsOf(
  field: Field,
  body: Body
): { readonly title: string; readonly settings: Properties } {
  const title = typeof body.Title === 'string' && body.Title !== '' ? body.Title : field.title;
  const { SchemaXml: xml } = body;
  if (typeof xml !== 'string') return { title, settings: fieldSettings(body) };
  const declared = readFieldXml(xml);
  return {
    title: declared.displayName === '' ? title : declared.displayName,
    settings: { ...declared.properties, ...fieldSettings(body) }
  };
}

/** Throws for a formula of the column that cannot be read. */
export function demandFormulas(field: Field, fields: readonly Field[]): void {
  const formula = (name: string): string | undefined => {
    const text = fieldSetting(field, name);
    return typeof text === 'string' && text !== '' ? text : undefined;
  };
  const { Formula, ValidationFormula, DefaultFormula } = {
    Formula: field.type === 'Calculated' ? formula('Formula') : undefined,
    ValidationFormula: formula('ValidationFormula'),
    DefaultFormula: formula('DefaultFormula')
  };
  if (Formula !== undefined) {
    demandFormula(Formula, fields);
    demandNoRing(field, fields);
  }
  if (ValidationFormula !== undefined) demandFormula(ValidationFormula, [...fields, field], field);
  // Nothing of the new item is there to be read yet: only [Today].
  if (DefaultFormula !== undefined) demandFormula(DefaultFormula, []);
}

/** Works the calculated columns of all items out anew. Neither versions nor editors change. */
export function recalculate(session: Session, list: List): void {
  session.storage.items.recalculate(list.num, (item) =>
    calculatedValues(session, list, item.data, item)
  );
}

/** Takes a column away, with those that depend on it and all that items held in them. */
export function removeField(session: Session, home: FieldHome, field: Field): void {
  const { list } = home;
  const dependents = home.all().filter(({ properties }) => properties.PrimaryFieldId === field.id);
  for (const one of [...dependents, field]) {
    if (list) {
      session.storage.items.dropIndex(list.num, one);
      session.storage.items.dropValues(list.num, one);
    }
    home.remove(one);
    home.note(one, changeKind.delete);
  }
}

/** Throws when the list has as many indexed columns as SharePoint allows. */
export function demandFreeIndex(session: Session, list: List): void {
  const fields = session.storage.fields.all(list.num);
  const indexed = fields.filter(({ properties }) => properties.Indexed === true);
  if (indexed.length >= session.limits.indexes) throw tooManyIndexes();
}

/** SQLite's index follows SharePoint's: no index, no fast query. */
export function applyIndex(session: Session, list: List, field: Field): void {
  const { items } = session.storage;
  if (field.properties.FromBaseType === true && field.internalName !== 'Title') return;
  if (field.properties.Indexed === true) items.addIndex(list.num, field);
  else items.dropIndex(list.num, field);
}
