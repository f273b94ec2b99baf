import { invalidByField, invalidByList } from '../fields/errors';
import { fieldSetting, isDateOnly } from '../fields/fieldKinds';
import { startOfDay } from '../dates';
import type { Session } from '../session';
import type { Field, Item, ItemData, Json, List } from '../storage';
import { daysOf, instantOf } from './days';
import { evaluate, type Known } from './evaluate';
import { columnNamed } from './references';
import { parseFormula } from './syntax';
import { toNumber, toText, toTruth, VALUE_FAULT, type FormulaValue } from './value';

/** What a formula reads of an item beside its columns. */
export type Standing = Pick<Item, 'id' | 'created' | 'modified'>;

const settingText = (field: Field, name: string): string | undefined => {
  const text = fieldSetting(field, name);
  return typeof text === 'string' && text !== '' ? text : undefined;
};

function knownOf(fields: readonly Field[], data: ItemData, item: Standing, now: string): Known {
  const own: Readonly<Record<string, string | number>> = {
    ID: item.id,
    Created: item.created,
    Modified: item.modified
  };
  return {
    now,
    column: (name) => {
      const field = columnNamed(fields, name);
      // A column that was deleted since the formula was kept.
      if (!field) return new Error('#NAME?');
      return valueOf(field, own[field.internalName] ?? data[field.internalName]);
    }
  };
}

function valueOf(field: Field, kept: Json | undefined): FormulaValue {
  if (kept === undefined || kept === null) return field.type === 'Boolean' ? false : undefined;
  const isDate =
    field.type === 'DateTime' ||
    (field.type === 'Calculated' && fieldSetting(field, 'OutputType') === OUTPUT.date);
  if (isDate && typeof kept === 'string') {
    return kept.startsWith('#') ? VALUE_FAULT : daysOf(kept);
  }
  return typeof kept === 'object' ? VALUE_FAULT : kept;
}

/** OutputType of a calculated column. Source: SP.FieldType. */
const OUTPUT = { date: 4, yesNo: 8, number: 9, currency: 10 } as const;

/** A result as the column gives it; a fault as its text, "#VALUE!". */
function resultOf(field: Field, value: FormulaValue): Json {
  if (value instanceof Error) return value.message;
  switch (fieldSetting(field, 'OutputType')) {
    case OUTPUT.number:
    case OUTPUT.currency: {
      const number = toNumber(value);
      return number instanceof Error ? number.message : number;
    }
    case OUTPUT.yesNo: {
      const truth = toTruth(value);
      return truth instanceof Error ? truth.message : truth;
    }
    case OUTPUT.date: {
      if (value === undefined || value === '') return null;
      const days = toNumber(value);
      if (days instanceof Error) return days.message;
      const instant = instantOf(days);
      return fieldSetting(field, 'DateFormat') === 0 ? startOfDay(instant) : instant;
    }
    default: {
      const text = toText(value);
      return text === '' ? null : text;
    }
  }
}

/**
 * The values of the calculated columns, which SharePoint works out when an item is written. One that
 * reads another comes after it.
 */
export function calculatedValues(
  session: Session,
  list: List,
  data: ItemData,
  item: Standing
): ItemData {
  const fields = session.storage.fields.all(list.num);
  const calculated = fields.filter(({ type }) => type === 'Calculated');
  if (calculated.length === 0) return {};
  const worked = new Map<string, Json>();
  const known = knownOf(fields, data, item, session.now);
  const work = (field: Field, above: readonly string[]): Json => {
    const done = worked.get(field.id);
    if (done !== undefined) return done;
    // In a ring no value comes first. SharePoint refuses to make one.
    if (above.includes(field.id)) return '#NAME?';
    const formula = parseFormula(settingText(field, 'Formula') ?? '=""');
    const column = (name: string): FormulaValue => {
      const other = columnNamed(fields, name);
      return other?.type === 'Calculated'
        ? valueOf(other, work(other, [...above, field.id]))
        : known.column(name);
    };
    const result = resultOf(field, evaluate(formula, { ...known, column }));
    worked.set(field.id, result);
    return result;
  };
  return Object.fromEntries(calculated.map((field) => [field.internalName, work(field, [])]));
}

/**
 * Throws SharePoint's error when an item does not fulfil what a column or the list demands of it.
 * Not recorded: that the columns come first, and that a formula which comes to a fault is not
 * fulfilled.
 */
export function demandValid(session: Session, list: List, data: ItemData, item: Standing): void {
  const fields = session.storage.fields.all(list.num);
  const known = knownOf(fields, data, item, session.now);
  const holds = (formula: string): boolean =>
    toTruth(evaluate(parseFormula(formula), known)) === true;
  for (const field of fields) {
    const formula = settingText(field, 'ValidationFormula');
    if (formula !== undefined && !holds(formula)) {
      throw invalidByField(settingText(field, 'ValidationMessage'));
    }
  }
  const { ValidationFormula, ValidationMessage } = list.properties;
  if (typeof ValidationFormula === 'string' && ValidationFormula !== '') {
    if (!holds(ValidationFormula)) {
      throw invalidByList(typeof ValidationMessage === 'string' ? ValidationMessage : undefined);
    }
  }
}

/** What a formula gives for a column that a new item does not say: [today], =TODAY()+7. */
export function defaultOf(session: Session, field: Field, formula: string): Json | undefined {
  const { now } = session;
  const nothing = (): FormulaValue => undefined;
  const value = evaluate(parseFormula(formula), { now, column: nothing });
  if (value === undefined || value instanceof Error) return undefined;
  switch (field.type) {
    case 'DateTime': {
      const days = toNumber(value);
      if (days instanceof Error) return undefined;
      const instant = instantOf(days);
      return isDateOnly(field) ? startOfDay(instant) : instant;
    }
    case 'Number':
    case 'Currency':
    case 'Integer': {
      const number = toNumber(value);
      return number instanceof Error ? undefined : number;
    }
    case 'Boolean':
      return toTruth(value) === true;
    default:
      return toText(value);
  }
}
