import { notYet } from '../errors';
import type { Filter, Order } from '../odata/syntax';
import type { Session } from '../session';
import type { Field } from '../storage';
import { childOf, parseXml, type XmlElement } from '../xml/xml';
import { readCondition } from './conditions';

/** What a <View> asks of a list. */
export interface ViewQuery {
  readonly filter: Filter | undefined;
  readonly orderBy: readonly Order[];
  /** Internal names of the columns it shows; none where it names none. */
  readonly fields: readonly string[];
  readonly rowLimit: number | undefined;
  /** How far below the folder it looks, in CAML's own words. */
  readonly scope: string | undefined;
}

/** Parts of a view that change what it gives and are not here yet: never passed over in silence. */
const NOT_YET = ['Joins', 'ProjectedFields', 'Aggregations'];

/** Reads a <View> of CAML. Throws 400 when it is not well formed, 404 for what is not here yet. */
export function readView(session: Session, fields: readonly Field[], xml: string): ViewQuery {
  const view = parseXml(xml);
  const query = childOf(view, 'Query');
  const missing = NOT_YET.find((name) => (childOf(view, name)?.children.length ?? 0) > 0);
  if (missing !== undefined) throw notYet(`the CAML element ${missing}`);
  if (query && childOf(query, 'GroupBy')) throw notYet('the CAML element GroupBy');
  const [condition] = (query && childOf(query, 'Where')?.children) ?? [];
  const limit = Number(childOf(view, 'RowLimit')?.text ?? Number.NaN);
  return {
    filter: condition && readCondition(session, condition),
    orderBy: namesIn(query && childOf(query, 'OrderBy')).map(({ name, attributes }) => ({
      column: sortColumn(fields, name),
      descending: attributes.Ascending?.toUpperCase() === 'FALSE'
    })),
    fields: namesIn(childOf(view, 'ViewFields')).map(({ name }) => name),
    rowLimit: Number.isInteger(limit) && limit > 0 ? limit : undefined,
    scope: view.attributes.Scope
  };
}

const namesIn = (
  element: XmlElement | undefined
): readonly (Pick<XmlElement, 'attributes'> & { readonly name: string })[] =>
  (element?.children ?? []).flatMap(({ attributes }) =>
    attributes.Name === undefined ? [] : [{ name: attributes.Name, attributes }]
  );

/** People are sorted by their names. */
function sortColumn(fields: readonly Field[], name: string): string {
  const isPerson = fields.some(
    ({ internalName, type }) => internalName === name && type === 'User'
  );
  return isPerson ? `${name}/Title` : name;
}
