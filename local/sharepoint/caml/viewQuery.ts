import { cannotComplete } from '../errors';
import { nestsTooDeeply } from '../odata/filterDepth';
import type { Filter, Order } from '../odata/syntax';
import type { Field } from '../storage';
import { childOf, parseXml, type XmlElement } from '../xml/xml';
import { columnNamed, shownPath, type Reading } from './columns';
import { isReference } from '../fields/fieldKinds';
import { readCondition } from './conditions';
import { readJoins } from './projectedFields';
import { joined } from './values';

/** How far below the folder a view looks. */
export type Scope = 'Default' | 'Recursive' | 'RecursiveAll' | 'FilesOnly';

export interface Grouping {
  readonly columns: readonly { readonly name: string; readonly descending: boolean }[];
  /** One row for each group, and none of its items. */
  readonly collapse: boolean;
}

export interface Aggregation {
  readonly name: string;
  /** COUNT, SUM, AVG, MIN, MAX. */
  readonly type: string;
}

/** What a <View> asks of a list. */
export interface ViewQuery {
  readonly filter: Filter | undefined;
  readonly orderBy: readonly Order[];
  readonly grouping: Grouping | undefined;
  readonly aggregations: readonly Aggregation[];
  /** Internal names of the columns it shows; undefined where it names none. */
  readonly fields: readonly string[] | undefined;
  readonly rowLimit: number | undefined;
  readonly scope: Scope;
  /** Columns of other lists among the fields. */
  readonly projected: readonly Field[];
}

const SCOPES: readonly Scope[] = ['Default', 'Recursive', 'RecursiveAll', 'FilesOnly'];
const GROUPS = 2;

/**
 * Reads a <View> of CAML. QueryThrottleMode and the look of the view change nothing here.
 * @throws SharePointError 400 when it is not well formed, 500 for a condition that makes no sense or for
 * too many, 404 for what is not here yet
 */
export function readView(list: Reading, xml: string): ViewQuery {
  const view = parseXml(xml);
  const joins = readJoins(list, view);
  const reading = { ...list, fields: [...list.fields, ...joins.projected] };
  const query = childOf(view, 'Query');
  const [condition] = (query && childOf(query, 'Where')?.children) ?? [];
  const limit = Number(childOf(view, 'RowLimit')?.text ?? Number.NaN);
  const shown = childOf(view, 'ViewFields');
  const filter = bothOf(condition && readCondition(reading, condition), joins.filter);
  if (filter && nestsTooDeeply(filter)) throw cannotComplete();
  const scope = view.attributes.Scope?.toLowerCase();
  return {
    filter,
    orderBy: readOrder(reading, query && childOf(query, 'OrderBy')),
    grouping: query && readGrouping(reading, childOf(query, 'GroupBy')),
    aggregations: readAggregations(childOf(view, 'Aggregations')),
    fields: shown && namesIn(shown).map(({ name }) => name),
    rowLimit: Number.isInteger(limit) && limit > 0 ? limit : undefined,
    projected: joins.projected,
    scope: SCOPES.find((one) => one.toLowerCase() === scope) ?? 'Default'
  };
}

const bothOf = (left: Filter | undefined, right: Filter | undefined): Filter | undefined =>
  left && right ? joined('and', left, right) : (left ?? right);

type Named = Pick<XmlElement, 'attributes'> & { readonly name: string };

const namesIn = (element: XmlElement | undefined): readonly Named[] =>
  (element?.children ?? []).flatMap(({ attributes }) =>
    attributes.Name === undefined ? [] : [{ name: attributes.Name, attributes }]
  );

const isDescending = ({ attributes }: Named): boolean =>
  attributes.Ascending?.toUpperCase() === 'FALSE';

const readOrder = (reading: Reading, element: XmlElement | undefined): readonly Order[] =>
  namesIn(element).map((one) => ({
    column: sortColumn(reading, one.name),
    descending: isDescending(one)
  }));

/** People and lookups are sorted by what they show. */
export function sortColumn(reading: Reading, name: string): string {
  const field = columnNamed(reading, name);
  return isReference(field) ? shownPath(field) : field.internalName;
}

/**
 * Source, observed on SharePoint Online: a group by a column that is not there is passed over, and
 * one by three columns refused, whatever the size of the list.
 */
function readGrouping({ fields }: Reading, element: XmlElement | undefined): Grouping | undefined {
  if (!element) return undefined;
  const named = namesIn(element);
  if (named.length > GROUPS) throw cannotComplete();
  const columns = named
    .filter(({ name }) => fields.some(({ internalName }) => internalName === name))
    .map((one) => ({ name: one.name, descending: isDescending(one) }));
  if (columns.length === 0) return undefined;
  return { columns, collapse: element.attributes.Collapse?.toUpperCase() === 'TRUE' };
}

/** <Aggregations Value="Off"> keeps them in a view that does not show them. */
function readAggregations(element: XmlElement | undefined): readonly Aggregation[] {
  if (!element || element.attributes.Value?.toLowerCase() === 'off') return [];
  return namesIn(element).map(({ name, attributes }) => ({
    name,
    type: (attributes.Type ?? 'COUNT').toUpperCase()
  }));
}
