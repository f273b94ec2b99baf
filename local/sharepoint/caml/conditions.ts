import { invalidArgument, notYet } from '../errors';
import { parseInstant, startOfDay } from '../dates';
import type { Comparison, Filter, Operand } from '../odata/syntax';
import type { Session } from '../session';
import { childOf, type XmlElement } from '../xml/xml';

/** CAML's comparisons and what $filter calls them. */
const COMPARISONS: ReadonlyMap<string, Comparison> = new Map([
  ['Eq', 'eq'],
  ['Neq', 'ne'],
  ['Lt', 'lt'],
  ['Leq', 'le'],
  ['Gt', 'gt'],
  ['Geq', 'ge']
]);
const DAY = 24 * 60 * 60_000;

/**
 * Reads one condition of <Where>, with those inside it.
 * @throws SharePointError 400 for a condition without column or value, 404 for one not here yet
 */
export function readCondition(session: Session, element: XmlElement): Filter {
  const { name } = element;
  if (name === 'And' || name === 'Or') {
    const [left, right, ...others] = element.children;
    if (!left || !right || others.length > 0) throw malformed(`<${name}> joins two conditions.`);
    return {
      kind: name === 'And' ? 'and' : 'or',
      left: readCondition(session, left),
      right: readCondition(session, right)
    };
  }
  const column = columnOf(element);
  if (name === 'IsNull') return compared('eq', column, { kind: 'null' });
  if (name === 'IsNotNull') return compared('ne', column, { kind: 'null' });
  if (name === 'In') {
    const values = childOf(element, 'Values')?.children ?? [];
    const [first, ...others] = values.map((value) => compare(session, 'eq', column, value));
    if (!first) throw malformed('<In> has no values.');
    return others.reduce<Filter>((left, right) => ({ kind: 'or', left, right }), first);
  }
  const value = childOf(element, 'Value');
  if (!value) throw malformed(`<${name}> has no <Value>.`);
  const comparison = COMPARISONS.get(name);
  if (comparison) return compare(session, comparison, column, value);
  const text = { kind: 'string', value: value.text } as const;
  if (name === 'BeginsWith') return { kind: 'startswith', column, text };
  if (name === 'Contains') return { kind: 'substringof', column, text };
  throw notYet(`the CAML condition ${name}`);
}

/** A person's column is compared by name, or by number where the query says LookupId. */
function columnOf(element: XmlElement): Operand {
  const field = childOf(element, 'FieldRef');
  const name = field?.attributes.Name;
  if (!field || name === undefined) throw malformed(`<${element.name}> names no column.`);
  const byId = field.attributes.LookupId?.toUpperCase() === 'TRUE';
  const isPerson = ['User', 'UserMulti', 'Lookup'].includes(
    childOf(element, 'Value')?.attributes.Type ?? ''
  );
  if (byId) return { kind: 'column', column: `${name}Id` };
  return { kind: 'column', column: isPerson ? `${name}/Title` : name };
}

function compare(
  session: Session,
  operator: Comparison,
  column: Operand,
  value: XmlElement
): Filter {
  const type = value.attributes.Type ?? 'Text';
  if (childOf(value, 'UserID')) {
    return compared(operator, column, { kind: 'number', value: session.person.id });
  }
  if (type === 'DateTime') return compareDate(session, operator, column, value);
  if (type === 'Boolean') {
    const yes = /^(1|true)$/i.test(value.text.trim());
    return compared(operator, column, { kind: 'number', value: yes ? 1 : 0 });
  }
  if (['Number', 'Integer', 'Counter', 'Currency'].includes(type)) {
    return compared(operator, column, { kind: 'number', value: numberOf(value.text) });
  }
  return compared(operator, column, { kind: 'string', value: value.text });
}

/** Without IncludeTimeValue days are compared, and the time of both sides counts for nothing. */
function compareDate(
  session: Session,
  operator: Comparison,
  column: Operand,
  value: XmlElement
): Filter {
  const today = childOf(value, 'Today');
  const text = today ? session.now : value.text.trim();
  const instant = parseInstant(text);
  if (instant === undefined) throw malformed(`"${text}" is no date.`);
  const at = (wire: string): Operand => ({ kind: 'datetime', value: wire });
  if (value.attributes.IncludeTimeValue?.toUpperCase() === 'TRUE') {
    return compared(operator, column, at(instant));
  }
  const begins = startOfDay(shifted(instant, Number(today?.attributes.OffsetDays ?? 0)));
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
      return both('and', compared('ge', column, at(begins)), compared('lt', column, at(ends)));
    case 'ne':
      return both('or', compared('lt', column, at(begins)), compared('ge', column, at(ends)));
  }
}

const shifted = (wire: string, days: number): string =>
  `${new Date(new Date(wire).getTime() + days * DAY).toISOString().slice(0, 19)}Z`;

const both = (kind: 'and' | 'or', left: Filter, right: Filter): Filter => ({ kind, left, right });

const compared = (operator: Comparison, left: Operand, right: Operand): Filter => ({
  kind: 'compare',
  operator,
  left,
  right
});

function numberOf(text: string): number {
  const number = Number(text.trim());
  if (text.trim() === '' || Number.isNaN(number)) throw malformed(`"${text}" is no number.`);
  return number;
}

/** Source: what SharePoint answers to a query it cannot use; the code is not recorded. */
const malformed = (reason: string) =>
  invalidArgument(
    `One or more field types are not installed properly, or the query is wrong. ${reason}`
  );
