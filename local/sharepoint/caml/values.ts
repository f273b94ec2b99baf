import { parseInstant, startOfDay, toWire } from '../dates';
import { notYet } from '../errors';
import type { Comparison, Filter, Operand } from '../odata/syntax';
import type { Field } from '../storage';
import { childOf, type XmlElement } from '../xml/xml';
import { isMany, operandOf, type Reading } from './columns';
import { isReference } from '../fields/fieldKinds';
import { malformedQuery } from './errors';

const DAY = 24 * 60 * 60_000;
const NUMBERS = new Set(['Number', 'Integer', 'Counter', 'Currency']);

/** What a <Value> holds, or a filter in an address. */
export interface GivenValue {
  readonly text: string;
  /** In CAML's words: "DateTime". */
  readonly type?: string | undefined;
  readonly includesTime?: boolean;
  /** <Today>, shifted by as many days. */
  readonly today?: number;
  readonly now?: boolean;
  /** <UserID>: whoever asks. */
  readonly asker?: boolean;
}

const UNREAD = ['XML', 'ListProperty', 'ProjectProperty', 'Month'];

/** Reads <Value>. Throws 404 for what of it is not here yet. */
export function readValue(element: XmlElement): GivenValue {
  const unread = UNREAD.find((name) => childOf(element, name));
  if (unread !== undefined) throw notYet(`the CAML value ${unread}`);
  const today = childOf(element, 'Today');
  const { Type, IncludeTimeValue } = element.attributes;
  return {
    text: element.text,
    type: Type,
    includesTime: IncludeTimeValue?.toUpperCase() === 'TRUE',
    ...(today && { today: Number(today.attributes.OffsetDays ?? today.attributes.Offset ?? 0) }),
    ...(childOf(element, 'Now') && { now: true }),
    ...(childOf(element, 'UserID') && { asker: true })
  };
}

/** One comparison of a column with a value. Throws where the column cannot hold such a value. */
export function compareColumn(
  reading: Reading,
  operator: Comparison,
  field: Field,
  value: GivenValue,
  lookupId: boolean
): Filter {
  const byId = lookupId || value.asker === true;
  if (isMany(field)) return compareMany(reading, operator, field, value, byId);
  const column = operandOf(field, byId);
  if (value.asker === true) return compared(operator, column, number(reading.session.person.id));
  if (isReference(field)) {
    return compared(operator, column, byId ? number(numberOf(value.text)) : text(value.text));
  }
  if (field.type === 'DateTime' || value.type === 'DateTime') {
    return compareDate(reading, operator, column, value);
  }
  if (field.type === 'Boolean' || value.type === 'Boolean') {
    return compared(operator, column, number(/^(1|true|yes)$/i.test(value.text.trim()) ? 1 : 0));
  }
  if (NUMBERS.has(field.type) || NUMBERS.has(value.type ?? '')) {
    return compared(operator, column, number(numberOf(value.text)));
  }
  return compared(operator, column, text(value.text));
}

/** Columns of several values: equal means that one of them is. Not recorded: greater and less. */
function compareMany(
  { session }: Reading,
  operator: Comparison,
  field: Field,
  value: GivenValue,
  byId: boolean
): Filter {
  if (operator !== 'eq' && operator !== 'ne') throw malformedQuery();
  const wanted =
    value.asker === true
      ? session.person.id
      : byId && isReference(field)
        ? numberOf(value.text)
        : value.text;
  return {
    kind: 'includes',
    column: field.internalName,
    value: wanted,
    negated: operator === 'ne'
  };
}

/** Without IncludeTimeValue days are compared, and the time of both sides counts for nothing. */
function compareDate(
  { session }: Reading,
  operator: Comparison,
  column: Operand,
  value: GivenValue
): Filter {
  const given = value.today !== undefined || value.now === true ? session.now : value.text.trim();
  const instant = parseInstant(given);
  if (instant === undefined) throw malformedQuery();
  const at = (wire: string): Operand => ({ kind: 'datetime', value: wire });
  if (value.includesTime === true) {
    return compared(operator, column, at(shifted(instant, value.today ?? 0)));
  }
  const begins = startOfDay(shifted(instant, value.today ?? 0));
  // Days of 23 and 25 hours: the middle of the next day is in it all the same.
  const ends = startOfDay(shifted(begins, 1.5));
  switch (operator) {
    case 'lt':
    case 'ge':
      return compared(operator, column, at(begins));
    case 'le':
      return compared('lt', column, at(ends));
    case 'gt':
      return compared('ge', column, at(ends));
    case 'eq':
      return joined('and', compared('ge', column, at(begins)), compared('lt', column, at(ends)));
    case 'ne':
      return joined(
        'or',
        joined('or', compared('lt', column, at(begins)), compared('ge', column, at(ends))),
        compared('eq', column, { kind: 'null' })
      );
  }
}

const shifted = (wire: string, days: number): string =>
  toWire(new Date(Date.parse(wire) + days * DAY));

export const joined = (kind: 'and' | 'or', left: Filter, right: Filter): Filter => ({
  kind,
  left,
  right
});

export const compared = (operator: Comparison, left: Operand, right: Operand): Filter => ({
  kind: 'compare',
  operator,
  left,
  right
});

const text = (value: string): Operand => ({ kind: 'string', value });
const number = (value: number): Operand => ({ kind: 'number', value });

/** A number that a query gives. Throws 500 for a text that is none. */
export function numberOf(given: string): number {
  const value = Number(given.trim());
  if (given.trim() === '' || Number.isNaN(value)) throw malformedQuery();
  return value;
}
