import { notYet } from '../errors';
import type { Comparison, Filter } from '../odata/syntax';
import type { Field } from '../storage';
import { childOf, type XmlElement } from '../xml/xml';
import { columnNamed, isMany, operandOf, type Reading } from './columns';
import { isReference } from '../fields/fieldKinds';
import { malformedQuery } from './errors';
import { readMembership } from './membership';
import { compareColumn, compared, joined, readValue } from './values';

/** CAML's comparisons and what $filter calls them. */
const COMPARISONS: ReadonlyMap<string, Comparison> = new Map([
  ['Eq', 'eq'],
  ['Neq', 'ne'],
  ['Lt', 'lt'],
  ['Leq', 'le'],
  ['Gt', 'gt'],
  ['Geq', 'ge'],
  ['Includes', 'eq'],
  ['NotIncludes', 'ne']
]);

/**
 * Reads one condition of <Where>, with those inside it.
 * @throws SharePointError 500 for a condition without column or value, 404 for one not here yet
 */
export function readCondition(reading: Reading, element: XmlElement): Filter {
  const { name } = element;
  if (name === 'And' || name === 'Or') {
    // Source: pnpcore#489, an <Or> of one condition is refused.
    const [left, right, ...others] = element.children;
    if (!left || !right || others.length > 0) throw malformedQuery();
    return joined(
      name === 'And' ? 'and' : 'or',
      readCondition(reading, left),
      readCondition(reading, right)
    );
  }
  const reference = childOf(element, 'FieldRef');
  if (!reference) throw malformedQuery();
  const field = columnNamed(reading, reference.attributes.Name ?? `{${guid(reference)}}`);
  const byId = reference.attributes.LookupId?.toUpperCase() === 'TRUE';
  if (name === 'Membership') return readMembership(reading, element, field);
  if (name === 'IsNull' || name === 'IsNotNull') return isEmpty(field, name === 'IsNull');
  if (name === 'In') {
    const values = childOf(element, 'Values')?.children ?? [];
    const [first, ...others] = values.map((value) =>
      compareColumn(reading, 'eq', field, readValue(value), byId)
    );
    if (!first) throw malformedQuery();
    return others.reduce<Filter>((left, right) => joined('or', left, right), first);
  }
  const value = childOf(element, 'Value');
  if (!value) throw malformedQuery();
  const comparison = COMPARISONS.get(name);
  if (comparison) return compareColumn(reading, comparison, field, readValue(value), byId);
  if (name === 'BeginsWith' || name === 'Contains') return ofText(name, field, value.text);
  throw notYet(`the CAML condition ${name}`);
}

const guid = ({ attributes }: XmlElement): string => (attributes.ID ?? '').replace(/[{}]/g, '');

function isEmpty(field: Field, empty: boolean): Filter {
  if (isMany(field)) return { kind: 'empty', column: field.internalName, negated: !empty };
  const column = isReference(field) ? operandOf(field, true) : operandOf(field, false);
  return compared(empty ? 'eq' : 'ne', column, { kind: 'null' });
}

/** The beginning or a part of a text; of a column of several values, one of them. */
export function ofText(name: 'BeginsWith' | 'Contains', field: Field, value: string): Filter {
  if (isMany(field)) {
    return { kind: 'includes', column: field.internalName, value, negated: false };
  }
  return {
    kind: name === 'BeginsWith' ? 'startswith' : 'substringof',
    column: operandOf(field, false),
    text: { kind: 'string', value }
  };
}
